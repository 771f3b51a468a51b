using System.Globalization;
using Nianbao.Wording;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Nianbao.LocalHost.Progress;

/// <summary>Shows progress: a table that changes in place at a terminal, a line a change elsewhere.</summary>
internal sealed class ProgressTable(IAnsiConsole console)
{
    /// <summary>What is written to a file or a pipe is not bound to a window's 80 characters.</summary>
    private const int WidthElsewhere = 200;

    private readonly Dictionary<string, string> _shown = [];

    /// <summary>Reads progress again and again and shows it, until it is done or cancelled; the table as it ends stays.</summary>
    public async Task<IReadOnlyList<UploadProgress>> FollowAsync(
        Func<CancellationToken, Task<IReadOnlyList<UploadProgress>>> read,
        Func<IReadOnlyList<UploadProgress>, bool> done, TimeSpan pause, CancellationToken cancellation)
    {
        if (console.Profile.Capabilities.Interactive && console.Profile.Out.IsTerminal)
            return await console.Live(Table([])).StartAsync(live => LoopAsync(progress => live.UpdateTarget(Table(progress))));

        var end = await LoopAsync(PrintChanges);
        console.Profile.Width = WidthElsewhere;
        console.Write(Table(end));
        return end;

        async Task<IReadOnlyList<UploadProgress>> LoopAsync(Action<IReadOnlyList<UploadProgress>> show)
        {
            while (true)
            {
                var progress = await read(cancellation);
                show(progress);
                if (done(progress)) return progress;
                await Task.Delay(pause, cancellation);
            }
        }
    }

    /// <summary>A line for each upload whose state has changed since the last call.</summary>
    public void PrintChanges(IReadOnlyList<UploadProgress> progress)
    {
        foreach (var upload in progress)
        {
            if (_shown.TryGetValue(upload.File, out var state) && state == upload.State) continue;
            _shown[upload.File] = upload.State;
            // Past the console: it would break the line at its width, and obey markup in a file's name.
            console.Profile.Out.Writer.WriteLine($"{upload.File}：{upload.State}{(upload.Reason.Length > 0 ? $"（{upload.Reason}）" : "")}");
        }
    }

    private static Table Table(IReadOnlyList<UploadProgress> progress)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns(
            ConsoleTexts.FileColumn, ConsoleTexts.OfficeColumn, ConsoleTexts.YearColumn, ConsoleTexts.FiguresColumn,
            ConsoleTexts.StateColumn, ConsoleTexts.ReasonColumn);
        foreach (var upload in progress) table.AddRow(Cells(upload).Select(cell => (IRenderable)new Spectre.Console.Text(cell)));
        return table;
    }

    private static string[] Cells(UploadProgress upload) =>
    [
        upload.File,
        upload.Upload?.Office ?? "",
        upload.Upload is { Year: > 0 and var year } ? year.ToString(CultureInfo.InvariantCulture) : "",
        upload.Report is { } report ? $"{report.IndicatorCount}/{report.ProblemCount}" : "",
        upload.State,
        upload.Reason,
    ];
}
