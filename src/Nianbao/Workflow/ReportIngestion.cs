using Nianbao.Reading;
using Nianbao.Reading.Batches;
using Nianbao.Workflow.Telemetry;

namespace Nianbao.Workflow;

/// <summary>
/// Takes up an uploaded file: one report, or a zip of several. Has the reports' rows written and asks for plans. Safe to run
/// twice, late, or beside itself.
/// </summary>
public sealed class ReportIngestion(
    IBlobStore blobs, UploadLedger uploads, UploadAttempt attempt, FileIngestion files, BatchIngestion batches)
{
    /// <summary>Handles one blob of the container reports.</summary>
    /// <param name="name">The blob's name with its folders.</param>
    /// <exception cref="Exception">A passing failure: the upload is given back and tried again.</exception>
    public Task RunAsync(string name, CancellationToken cancellation) =>
        Step.RunAsync(Steps.Upload, trace: null, () => IngestAsync(name, cancellation));

    /// <summary>Settles an upload as failed where its host has given it up; one that is settled stays as it is.</summary>
    public async Task GiveUpAsync(string name, CancellationToken cancellation)
    {
        if (await uploads.GetAsync(Containers.Reports, name, cancellation) is { IsSettled: false } row)
            await batches.GiveUpAsync(row, cancellation);
    }

    private async Task IngestAsync(string name, CancellationToken cancellation)
    {
        var blob = await blobs.DownloadAsync(Containers.Reports, name, FileLimits.MaxUploadBytes, cancellation);
        if (blob is null) return;
        if (await uploads.ClaimAsync(Containers.Reports, blob, cancellation) is not { } claim) return;
        if (claim.Attempts > BatchIngestion.MaxAttempts)
        {
            await batches.GiveUpAsync(claim, cancellation);
            return;
        }

        ReportBatch? batch;
        try
        {
            batch = ReportBatch.Open(blob.Content, blob.Name);
        }
        catch (ReportFormatException error)
        {
            await attempt.SettleAsync(attempt.Unreadable(claim, error), cancellation);
            return;
        }

        if (batch is null)
        {
            await attempt.RunAsync(
                claim, files.PatienceFor(blob), held => files.HandleAsync(blob, held, cancellation), cancellation);
            return;
        }

        using (batch)
            await batches.RunAsync(batch, blob, claim, cancellation);
    }
}
