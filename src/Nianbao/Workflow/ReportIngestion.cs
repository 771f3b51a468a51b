using System.Diagnostics;
using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using Nianbao.Reading;
using Nianbao.Wording;
using Nianbao.Workflow.Rows;

namespace Nianbao.Workflow;

/// <summary>Reads an uploaded file, has its report's rows written and asks for a plan. Safe to run twice, late, or beside itself.</summary>
public sealed class ReportIngestion(
    IBlobStore blobs, IQueueStore queues, UploadLedger uploads, OfficeDirectory offices, ReportAdoption adoption,
    ILogger<ReportIngestion> logger)
{
    /// <summary>Handles one blob of the container reports.</summary>
    /// <param name="name">The blob's name with its folders.</param>
    /// <exception cref="Exception">A passing failure: the upload is given back and tried again.</exception>
    public async Task RunAsync(string name, CancellationToken cancellation)
    {
        var blob = await blobs.DownloadAsync(Containers.Reports, name, FileLimits.MaxUploadBytes, cancellation);
        if (blob is null) return;
        if (await uploads.ClaimAsync(Containers.Reports, blob, cancellation) is not { } claim) return;

        UploadRow outcome;
        try
        {
            outcome = claim.Attempts > UploadLedger.MaxAttempts
                ? GivenUp(claim)
                : await HandleAsync(blob, claim, cancellation);
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested)
        {
            logger.LogError(error, "Handling {File} failed at try {Attempt}", name, claim.Attempts);
            if (claim.Attempts < UploadLedger.MaxAttempts)
            {
                await uploads.ReleaseAsync(claim, cancellation);
                throw;
            }

            outcome = GivenUp(claim);
        }

        await SettleAsync(outcome, cancellation);
    }

    /// <summary>Settles an upload as failed where its host has given it up; one that is settled stays as it is.</summary>
    public async Task GiveUpAsync(string name, CancellationToken cancellation)
    {
        if (await uploads.GetAsync(Containers.Reports, name, cancellation) is { IsSettled: false } row)
            await SettleAsync(GivenUp(row), cancellation);
    }

    private async Task<UploadRow> HandleAsync(StoredBlob blob, UploadRow claim, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        Report report;
        try
        {
            FileReader.CheckSize(blob.Size, blob.Name);
            report = Report.Parse(FileReader.Read(blob.Content, blob.Name));
        }
        catch (ReportFormatException error)
        {
            logger.LogWarning("{File} cannot be read: {Fault}", blob.Name, error.Fault);
            return claim with { State = UploadState.Unreadable, Reason = error.Message };
        }

        claim = claim with { Fingerprint = Convert.ToHexStringLower(SHA256.HashData(blob.Content.Span)) };
        var place = Placement.Of(report, blob.Name);
        if (place.Missing is { } missing)
            return claim with { State = UploadState.Incomplete, Reason = missing, Office = place.Office ?? "", Year = place.Year ?? 0 };

        var office = await offices.FindOrAddAsync(place.Office!, cancellation);
        claim = claim with { Office = office.Name, Year = place.Year!.Value };
        var outcome = await adoption.AdoptAsync(claim, report, cancellation);
        logger.LogInformation(
            "Read {File}: {Indicators} indicators, {Problems} problems, {State} in {Elapsed}",
            blob.Name, report.Indicators.Count, report.Problems.Count, outcome.State, watch.Elapsed);
        return outcome;
    }

    // What follows is enqueued first: a crash in between repeats it, the other order would lose it.
    private async Task SettleAsync(UploadRow outcome, CancellationToken cancellation)
    {
        if (MailRequest.About(outcome) is { } notice)
        {
            outcome = outcome with { Notice = WorkflowTexts.NoticePending };
            await queues.SendAsync(Queues.PlanMails, notice, TimeSpan.Zero, cancellation);
        }

        await uploads.SettleAsync(outcome, cancellation);
    }

    private static UploadRow GivenUp(UploadRow claim) =>
        claim with { State = UploadState.Failed, Reason = WorkflowTexts.IngestionFailed };
}
