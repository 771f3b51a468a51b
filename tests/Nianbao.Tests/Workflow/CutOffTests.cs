using Nianbao.Tests.Reading;
using Nianbao.Workflow;
using Nianbao.Workflow.Rows;

namespace Nianbao.Tests.Workflow;

/// <summary>
/// A host that ends, or cancels, in the middle of a file. The Functions host hands the blob out again at once, and only once
/// where that try succeeds.
/// </summary>
public class CutOffTests
{
    private const string Zip = "2025年报.zip";

    [Fact]
    public async Task A_file_whose_host_ends_in_the_middle_is_due_again_at_once()
    {
        var bench = new WorkflowBench();
        bench.Storage.Upload("青禾街道.txt", SampleReports.Of("青禾街道"));
        await CutOffAsync(bench, "青禾街道.txt", problems: 1);
        await bench.Ingestion.RunAsync("青禾街道.txt", CancellationToken.None);

        Assert.Equal(UploadState.Adopted, UploadRow.From(Assert.Single(bench.Storage.RowsOf(Tables.Uploads))).State);
        await bench.SettleAsync(1);
        Assert.Single(bench.Sent);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task So_is_a_zip_with_the_files_that_were_not_read(int problems)
    {
        var bench = new WorkflowBench();
        bench.Storage.Upload(Zip, ZipFileBytes.Of(("甲.txt", SampleReports.Of("青禾街道")), ("乙.txt", SampleReports.Of("松涛街道"))));
        await CutOffAsync(bench, Zip, problems);
        await bench.Ingestion.RunAsync(Zip, CancellationToken.None);

        Assert.Equal(
            [UploadState.Expanded, UploadState.Adopted, UploadState.Adopted],
            bench.Storage.RowsOf(Tables.Uploads).Select(UploadRow.From).OrderBy(row => row.File.Length).Select(row => row.State));
        await bench.SettleAsync(1);
        Assert.Equal(2, bench.Sent.Count);
    }

    /// <summary>Handles a file, and cancels where problems are written for the given time.</summary>
    private static async Task CutOffAsync(WorkflowBench bench, string file, int problems)
    {
        using var stop = new CancellationTokenSource();
        var written = 0;
        bench.Storage.Step = step =>
        {
            if (step != "before batch Problems" || ++written < problems || stop.IsCancellationRequested) return;
            stop.Cancel();
            stop.Token.ThrowIfCancellationRequested();
        };
        await Assert.ThrowsAsync<OperationCanceledException>(() => bench.Ingestion.RunAsync(file, stop.Token));
        bench.Storage.Step = _ => { };
    }
}
