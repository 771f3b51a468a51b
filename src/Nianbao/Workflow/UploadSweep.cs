using Microsoft.Extensions.Logging;

namespace Nianbao.Workflow;

/// <summary>Handles every upload that is not settled: what an event missed, and what a crash left behind.</summary>
public sealed class UploadSweep(
    IBlobStore blobs, UploadLedger uploads, ReportIngestion ingestion, PlanApproval approval, ILogger<UploadSweep> logger)
{
    /// <summary>A slow file holds up no more than one of these lanes; reading is bound by the processor.</summary>
    private const int Lanes = 4;

    public async Task RunAsync(CancellationToken cancellation)
    {
        // A plan that came with its report finds the report read.
        await SweepAsync(Containers.Reports, ingestion.RunAsync, cancellation);
        await SweepAsync(Containers.Approved, approval.RunAsync, cancellation);
    }

    private async Task SweepAsync(string container, Func<string, CancellationToken, Task> handle, CancellationToken cancellation)
    {
        var known = await uploads.AllAsync(container, cancellation);
        var due = new List<string>();
        await foreach (var blob in blobs.ListAsync(container, cancellation))
        {
            if (uploads.IsDue(known.GetValueOrDefault(blob.Name), blob.ETag, blob.LastModified)) due.Add(blob.Name);
        }

        // Sweeps beside this one shall not all begin with the same file.
        Random.Shared.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(due));
        var options = new ParallelOptions { MaxDegreeOfParallelism = Lanes, CancellationToken = cancellation };
        await Parallel.ForEachAsync(due, options, (name, token) => HandleAsync(name, handle, token));
    }

    private async ValueTask HandleAsync(
        string name, Func<string, CancellationToken, Task> handle, CancellationToken cancellation)
    {
        try
        {
            await handle(name, cancellation);
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested)
        {
            // The next sweep tries again; this one goes on with the other files.
            logger.LogWarning(error, "Left {File} for a later sweep", name);
        }
    }
}
