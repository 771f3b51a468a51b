using Azure;
using Microsoft.Extensions.DependencyInjection;
using Nianbao.LocalHost.Progress;
using Nianbao.Wording;
using Spectre.Console;

namespace Nianbao.LocalHost.Commands;

/// <summary>serve: runs the triggers until Ctrl-C and shows each report's progress.</summary>
internal static class ServeCommand
{
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(1);

    public static async Task<int> RunAsync(CancellationToken cancellation)
    {
        await using var app = await LocalApp.StartAsync(printsTelemetry: false, cancellation);
        Console.Out.WriteLine(ConsoleTexts.Running);
        Console.Out.WriteLine(ConsoleTexts.Places);
        Console.Out.WriteLine(app.UsesAzurite ? ConsoleTexts.AzuriteConnection : ConsoleTexts.CloudConnection);

        var reader = ActivatorUtilities.CreateInstance<ProgressReader>(app.Services);
        var lines = new ProgressTable(AnsiConsole.Console);
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                lines.PrintChanges(await reader.ReadAllAsync(cancellation));
                await Task.Delay(Poll, cancellation);
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                break;
            }
            catch (RequestFailedException)
            {
                // Storage is away for a moment; the triggers say so themselves, and what follows is shown later.
                await Task.Delay(Poll, CancellationToken.None);
            }
        }

        Console.Out.WriteLine(ConsoleTexts.Stopping);
        return 0;
    }
}
