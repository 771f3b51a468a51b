using Nianbao.Adapters.Storage;
using Nianbao.LocalHost.Azurite;

namespace Nianbao.Tests.Cost;

/// <summary>How many storage transactions of our own clients a report takes from its upload to its mail.</summary>
public class TransactionTests
{
    private const int Figures = 60, Most = 25;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_report_with_sixty_figures_takes_few()
    {
        await using var azurite = await AzuriteProcess.StartAsync(AzuriteSettings.OnFreePorts(), Cancellation);
        await using var run = new CountedRun(azurite.ConnectionString);
        await run.Get<StorageSetup>().EnsureAsync(Cancellation);
        var text = FigureReports.Text("青禾街道", 2025, Figures);
        Assert.Equal(Figures, Report.Parse(text).Indicators.Count);
        await run.UploadAsync("青禾街道/2025.txt", text);
        await run.FollowAsync("青禾街道/2025.txt");
        foreach (var (step, request) in run.Requests)
            TestContext.Current.TestOutputHelper!.WriteLine($"{step} {request}");
        Assert.InRange(run.Requests.Count, 1, Most);
    }
}
