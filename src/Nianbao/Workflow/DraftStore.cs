using System.Text;
using Nianbao.Planning;

namespace Nianbao.Workflow;

/// <summary>Reads back what was stored for a draft: the report's text and the plan.</summary>
public sealed class DraftStore(IBlobStore blobs)
{
    /// <summary>What the program itself wrote is far smaller.</summary>
    private const long MaxBytes = 256 << 20;

    /// <summary>The report, parsed from its text as it was read; office and year are those it was filed under.</summary>
    /// <exception cref="FileNotFoundException">Someone removed the text.</exception>
    public async Task<Report> ReadReportAsync(string office, int year, int draft, CancellationToken cancellation)
    {
        var name = DraftFiles.Text(office, year, draft);
        var blob = await blobs.DownloadAsync(Containers.Reviews, name, MaxBytes, cancellation)
            ?? throw new FileNotFoundException($"{Containers.Reviews}/{name} is gone.", name);
        return Parse(Encoding.UTF8.GetString(blob.Content.Span), office, year);
    }

    /// <summary>The report of a text as it was read; office and year are those it was filed under.</summary>
    public static Report Parse(string text, string office, int year)
    {
        var report = Report.Parse(text);
        return report with { Office = office, Year = year, PlanYear = report.PlanYear ?? year + 1 };
    }

    /// <summary>The plan as it was first drafted; null where it has not been.</summary>
    public async Task<WorkPlan?> ReadPlanAsync(string office, int year, int draft, CancellationToken cancellation)
    {
        var blob = await blobs.DownloadAsync(
            Containers.Plans, DraftFiles.Plan(office, year, draft), MaxBytes, cancellation);
        return blob is null ? null : WorkPlanJson.Read(blob.Content.Span);
    }

    public async Task<ReadOnlyMemory<byte>?> ReadAsync(string container, string name, CancellationToken cancellation) =>
        (await blobs.DownloadAsync(container, name, MaxBytes, cancellation))?.Content;
}
