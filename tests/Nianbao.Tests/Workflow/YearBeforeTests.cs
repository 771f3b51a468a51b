using System.Text;
using Nianbao.Workflow;
using Nianbao.Workflow.Rows;

namespace Nianbao.Tests.Workflow;

public class YearBeforeTests
{
    private const string Office = "青禾街道";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_written_of_a_report_is_read_the_year_after()
    {
        var storage = new MemoryStorage(new ManualTime());
        var report = Report.Parse(SampleReports.Text(Office, 2024));
        await storage.WriteBatchAsync(Tables.Indicators, ReadingRows.Indicators(report, Office, 2024), [], Cancellation);

        var past = await new YearBefore(storage).OfAsync(Office, 2025, Cancellation);

        var work = report.Indicators.Where(indicator => indicator is { Kind: IndicatorKind.Actual, ValueMax: null }).ToList();
        Assert.NotEmpty(work);
        Assert.Equal(
            work.Select(figure => (figure.Subject, figure.Value, figure.Unit, figure.Qualifier, figure.Category, report.Quote(figure.Span))),
            past.Select(figure => (figure.Subject, figure.Value, figure.Unit, figure.Qualifier, figure.Category, figure.Quote)));
        Assert.Empty(await new YearBefore(storage).OfAsync(Office, 2024, Cancellation));
        Assert.Empty(await new YearBefore(storage).OfAsync("梨园镇", 2025, Cancellation));
    }

    [Fact]
    public async Task Rows_that_people_emptied_or_filled_with_anything_are_passed_over()
    {
        var storage = new MemoryStorage(new ManualTime());
        var rows = ReadingRows.Indicators(Report.Parse(SampleReports.Text(Office, 2024)), Office, 2024).ToList();
        var good = rows.Count(row => row.Text(Columns.Kind) == "实绩");
        rows[0] = rows[0] with { Values = new Dictionary<string, object?> { [Columns.Subject] = "没有数字" } };
        rows[1] = rows[1] with { Values = new Dictionary<string, object?>(rows[1].Values) { [Columns.Value] = "若干" } };
        await storage.WriteBatchAsync(Tables.Indicators, rows, [], Cancellation);

        Assert.Equal(good - 2, (await new YearBefore(storage).OfAsync(Office, 2025, Cancellation)).Count);
    }

    [Fact]
    public async Task A_second_years_page_shows_the_first_years_figures()
    {
        var bench = new WorkflowBench();
        foreach (var (year, disputes) in new[] { (2024, 120), (2025, 126) })
        {
            bench.Storage.Upload($"{Office}/{year}.txt", SampleReports.Of(Office, year, disputes));
            await bench.SettleAsync();
        }

        Assert.Contains("增加6件（5.0%）", await PageAsync(bench, 2025), StringComparison.Ordinal);
        Assert.DoesNotContain("较上年</th>", await PageAsync(bench, 2024), StringComparison.Ordinal);
    }

    private static async Task<string> PageAsync(WorkflowBench bench, int year)
    {
        var blob = await bench.Storage.DownloadAsync(Containers.Reviews, DraftFiles.Review(Office, year, 1), long.MaxValue, Cancellation);
        return Encoding.UTF8.GetString(blob!.Content.Span);
    }
}
