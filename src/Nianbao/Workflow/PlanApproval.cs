using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Nianbao.Planning.Approved;
using Nianbao.Reading;
using Nianbao.Reading.Docx;
using Nianbao.Wording;
using Nianbao.Workflow.Rows;
using Nianbao.Workflow.Telemetry;

namespace Nianbao.Workflow;

/// <summary>Takes up a plan that a person edited and approved. Safe to run twice, late, or beside itself.</summary>
public sealed class PlanApproval(
    IBlobStore blobs, UploadLedger uploads, UploadAttempt attempt, DocumentReading reading, OfficeDirectory offices,
    PlanAdoption adoption, ILogger<PlanApproval> logger)
{
    /// <summary>Handles one blob of the container approved.</summary>
    /// <param name="name">The blob's name with its folders.</param>
    /// <exception cref="Exception">A passing failure: the upload is given back and tried again.</exception>
    public Task RunAsync(string name, CancellationToken cancellation) =>
        Step.RunAsync(Steps.Approve, trace: null, () => TakeUpAsync(name, cancellation));

    /// <summary>Settles an upload as failed where its host has given it up; one that is settled stays as it is.</summary>
    public async Task GiveUpAsync(string name, CancellationToken cancellation)
    {
        if (await uploads.GetAsync(Containers.Approved, name, cancellation) is { IsSettled: false } row)
            await attempt.SettleAsync(UploadAttempt.GivenUp(row), cancellation);
    }

    private async Task TakeUpAsync(string name, CancellationToken cancellation)
    {
        var blob = await blobs.DownloadAsync(Containers.Approved, name, FileLimits.MaxUploadBytes, cancellation);
        if (blob is null) return;
        if (await uploads.ClaimAsync(Containers.Approved, blob, cancellation) is not { } claim) return;
        await attempt.RunAsync(
            claim, reading.PatienceFor(blob.Content, blob.Name), held => HandleAsync(blob, held, cancellation), cancellation);
    }

    private async Task<UploadRow> HandleAsync(StoredBlob blob, UploadRow claim, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        FileReader.CheckSize(blob.Size, blob.Name);
        var plan = ApprovedPlanReader.Read(await TextAsync(blob, cancellation));
        if (plan.IsReport) throw new ReportFormatException(FileFault.NotAPlan, ApprovalTexts.IsReport(blob.Name));
        if (plan.Measures.Count == 0) throw new ReportFormatException(FileFault.NotAPlan, ApprovalTexts.NoMeasures(blob.Name));

        var (formerOffice, formerYear) = (claim.Office, claim.Year);
        claim = claim with { Fingerprint = FileIngestion.Fingerprint(blob) };
        var place = Placement.Of(plan, blob.Name, DraftIdentityReader.Read(blob.Content));
        if (place.Missing is { } missing)
            return claim with { State = UploadState.Incomplete, Reason = missing, Office = place.Office ?? "", Year = place.Year ?? 0 };

        var office = await offices.FindOrAddAsync(place.Office!, cancellation);
        claim = claim with { Office = office.Name, Year = place.Year!.Value };
        if (formerYear > 0 && (formerOffice, formerYear) != (claim.Office, claim.Year))
            await adoption.WithdrawAsync(formerOffice, formerYear, claim.File, cancellation);
        var outcome = await adoption.AdoptAsync(claim, plan, cancellation);
        logger.LogInformation(
            "Read approved plan {File}: {Measures} measures, {State} in {Elapsed}",
            blob.Name, plan.Measures.Count, outcome.State, watch.Elapsed);
        return outcome;
    }

    private async Task<string> TextAsync(StoredBlob blob, CancellationToken cancellation)
    {
        try
        {
            return await reading.ReadAsync(blob.Content, blob.Name, cancellation);
        }
        catch (ReportFormatException error) when (error.Fault == FileFault.OtherDocument)
        {
            throw new ReportFormatException(FileFault.NotAPlan, ApprovalTexts.OtherDocument(blob.Name), error);
        }
    }
}
