using System.Text;

namespace Nianbao.Tests.Cost;

/// <summary>How many storage transactions of our own clients a report takes from its upload to its mail; holds docs/transactions.md.</summary>
public class TransactionTests
{
    /// <summary>For a report with sixty figures.</summary>
    private const int Most = 25;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_report_takes_as_many_as_the_document_says()
    {
        Assert.Equal(CostTable.Figures, Report.Parse(Encoding.UTF8.GetString(FigureReports.Of("青禾街道", 2025, CostTable.Figures))).Indicators.Count);
        var written = await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "docs", "transactions.md"), Cancellation);
        var cases = await CostTable.MeasureAsync();

        Assert.All(cases.Take(2), requests => Assert.InRange(requests.Count, 20, Most));
        Assert.Equal(CostTable.Rows(cases), written.Where(line => line.StartsWith('|')).Take(CostTable.Rows(cases).Count));
    }

    [Fact(Explicit = true)]
    public async Task Write_the_table()
    {
        foreach (var line in CostTable.Rows(await CostTable.MeasureAsync()))
            TestContext.Current.TestOutputHelper!.WriteLine(line);
    }
}
