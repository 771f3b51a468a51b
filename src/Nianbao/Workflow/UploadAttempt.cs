using Microsoft.Extensions.Logging;
using Nianbao.Wording;
using Nianbao.Workflow.Rows;
using Nianbao.Workflow.Telemetry;

namespace Nianbao.Workflow;

/// <summary>One worker's try at one claimed file, to the row and the mail that it ends with.</summary>
public sealed class UploadAttempt(UploadLedger uploads, IQueueStore queues, ILogger<UploadAttempt> logger)
{
    /// <summary>Handles a claimed file and settles it.</summary>
    /// <param name="patience">How long it may take beyond what a file usually takes.</param>
    /// <exception cref="Exception">A passing failure: the file is given back and tried again.</exception>
    public async Task RunAsync(
        UploadRow claim, TimeSpan patience, Func<UploadRow, Task<UploadRow>> handle, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(handle);
        if (patience > TimeSpan.Zero)
        {
            if (await uploads.RenewAsync(claim, patience, cancellation) is not { } held) return;
            claim = held;
        }

        UploadRow outcome;
        try
        {
            outcome = claim.Attempts > UploadLedger.MaxAttempts ? GivenUp(claim) : await handle(claim);
        }
        catch (ReportFormatException error)
        {
            outcome = Unreadable(claim, error);
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested)
        {
            logger.LogError(error, "Handling {File} failed at try {Attempt}", claim.File, claim.Attempts);
            if (claim.Attempts < UploadLedger.MaxAttempts)
            {
                await uploads.ReleaseAsync(claim, cancellation);
                throw;
            }

            outcome = GivenUp(claim);
        }
        catch (Exception) when (cancellation.IsCancellationRequested)
        {
            await GiveBackAsync(claim);
            throw;
        }

        await SettleAsync(outcome, cancellation);
    }

    /// <summary>Where the host ends in the middle of it, the file is due again.</summary>
    public async Task GiveBackAsync(UploadRow claim)
    {
        try
        {
            await uploads.GiveBackAsync(claim, CancellationToken.None);
        }
        catch (Exception error)
        {
            // The claim runs out by itself, only later.
            logger.LogWarning("A claim could not be given back: {Error}", error.GetType().Name);
        }
    }

    /// <summary>Writes how a file ended; what follows is enqueued first: a crash in between repeats it, the other order would lose it.</summary>
    public async Task SettleAsync(UploadRow outcome, CancellationToken cancellation)
    {
        if (MailRequest.About(outcome) is { } notice)
        {
            outcome = outcome with { Notice = WorkflowTexts.NoticePending };
            await queues.SendAsync(Queues.PlanMails, notice, TimeSpan.Zero, cancellation);
        }

        if (await uploads.SettleAsync(outcome, cancellation) is { } settled) UploadCounters.Settled(settled);
    }

    public static UploadRow GivenUp(UploadRow claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return Placed(claim) with { State = UploadState.Failed, Reason = WorkflowTexts.IngestionFailed(claim.Container) };
    }

    /// <summary>How a file ends that cannot be read.</summary>
    public UploadRow Unreadable(UploadRow claim, ReportFormatException error)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(error);
        logger.LogWarning("{File} cannot be read: {Fault}", claim.File, error.Fault);
        return Placed(claim) with { State = UploadState.Unreadable, Reason = error.Message, Fault = error.Fault };
    }

    // So that the mail about it goes to the office in whose folder it lies. Where a plan that was read before lies stays known.
    private static UploadRow Placed(UploadRow claim) => claim.Office.Length > 0
        ? claim
        : claim with { Office = Placement.FolderOffice(claim.File) ?? "" };
}
