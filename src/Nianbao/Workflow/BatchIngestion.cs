using Microsoft.Extensions.Logging;
using Nianbao.Reading.Batches;
using Nianbao.Structure;
using Nianbao.Wording;
using Nianbao.Workflow.Rows;
using Nianbao.Workflow.Telemetry;

namespace Nianbao.Workflow;

/// <summary>
/// Handles the files of a zip like uploads, each with a row of its own. The zip's row is settled when all of theirs are;
/// until then a later worker takes up what is left.
/// </summary>
public sealed class BatchIngestion(
    UploadLedger uploads, UploadAttempt attempt, FileIngestion files, ILogger<BatchIngestion> logger)
{
    /// <summary>A zip is tried more often than a file in it, so that a file over which workers die is given up, not its zip.</summary>
    public const int MaxAttempts = 2 * UploadLedger.MaxAttempts;

    public async Task RunAsync(ReportBatch batch, StoredBlob blob, UploadRow claim, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(blob);
        ArgumentNullException.ThrowIfNull(claim);
        try
        {
            var failed = false;
            var known = await uploads.AllAsync(Containers.Reports, cancellation);
            foreach (var entry in InOrder(batch, blob.Name))
            {
                var row = known.GetValueOrDefault(entry.Name);
                if (!uploads.IsDue(row, blob.ETag, blob.LastModified)) continue;
                failed |= !await TryHandleAsync(entry, blob, row, cancellation);
                // What moves on was not tried in vain. Null: another worker has taken over, or a newer zip is there.
                claim = claim with { Attempts = failed ? claim.Attempts : 1 };
                if (await uploads.RenewAsync(claim, TimeSpan.Zero, cancellation) is not { } renewed) return;
                claim = renewed;
            }

            await EndAsync(batch, claim, failed, cancellation);
        }
        catch (Exception) when (cancellation.IsCancellationRequested)
        {
            await attempt.GiveBackAsync(claim);
            throw;
        }
    }

    /// <summary>
    /// Earlier years first: a plan looks back at the year before. Of one year the last by name first, which is the one that
    /// counts (<see cref="ReportAdoption"/>): no draft of the other goes out before it.
    /// </summary>
    private static IEnumerable<BatchEntry> InOrder(ReportBatch batch, string zip) => batch.Entries
        .OrderBy(entry => Years.Find(entry.Name[zip.Length..]) ?? int.MaxValue)
        .ThenByDescending(entry => entry.Name, StringComparer.Ordinal);

    /// <summary>Settles a zip, or any file, as failed, with what of it is under way.</summary>
    public async Task GiveUpAsync(UploadRow row, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(row);
        var all = await uploads.AllAsync(Containers.Reports, cancellation);
        var entries = all.Values.Where(entry => entry.File.StartsWith(row.File + "/", StringComparison.Ordinal));
        foreach (var entry in entries.Where(entry => entry.Version == row.Version && !entry.IsSettled))
            await attempt.SettleAsync(UploadAttempt.GivenUp(entry), cancellation);
        await attempt.SettleAsync(UploadAttempt.GivenUp(row), cancellation);
    }

    /// <summary>Handles one entry; false where it failed and is to be tried again.</summary>
    private async Task<bool> TryHandleAsync(
        BatchEntry entry, StoredBlob blob, UploadRow? row, CancellationToken cancellation)
    {
        var (file, fault) = Unpack(entry, blob);
        if (fault is null && await uploads.CarryOverAsync(row, file, FileIngestion.Fingerprint(file), cancellation)) return true;
        if (await uploads.ClaimAsync(Containers.Reports, file, cancellation) is not { } claim) return true;
        try
        {
            // A report of its own: a trace of its own, linked to the zip's.
            await Step.RunAsync(Steps.Upload, trace: null, () => attempt.RunAsync(
                claim, files.PatienceFor(file), held => fault is null ? files.HandleAsync(file, held, cancellation) : throw fault,
                cancellation));
            return true;
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested)
        {
            // The other files go on; this one was given back and waits for a later round.
            logger.LogWarning(error, "Left {File} for a later round", entry.Name);
            return false;
        }
    }

    private static (StoredBlob File, ReportFormatException? Fault) Unpack(BatchEntry entry, StoredBlob blob)
    {
        try
        {
            var content = entry.Unpack();
            return (new StoredBlob(entry.Name, content, content.Length, blob.ETag, blob.LastModified), null);
        }
        catch (ReportFormatException fault)
        {
            return (new StoredBlob(entry.Name, default, 0, blob.ETag, blob.LastModified), fault);
        }
    }

    private async Task EndAsync(ReportBatch batch, UploadRow claim, bool failed, CancellationToken cancellation)
    {
        var all = await uploads.AllAsync(Containers.Reports, cancellation);
        var rows = batch.Entries.Select(entry => all.GetValueOrDefault(entry.Name)).OfType<UploadRow>().ToList();
        if (rows.Where(row => !row.IsSettled).Select(row => row.HeldUntil).Max(StringComparer.Ordinal) is { } held)
        {
            // A round that only met files which other workers are at was none.
            var attempts = failed ? claim.Attempts : claim.Attempts - 1;
            await uploads.PostponeAsync(claim with { Attempts = attempts }, held, cancellation);
            Step.Current?.Ends(StepOutcome.PutOff);
            return;
        }

        var ended = rows.GroupBy(row => row.State).OrderBy(group => group.Key)
            .Select(group => (StateTexts.Of(group.Key), group.Count()));
        await attempt.SettleAsync(
            claim with { State = UploadState.Expanded, Reason = WorkflowTexts.Expanded(rows.Count, ended) }, cancellation);
        logger.LogInformation("Expanded {File}: {Entries} files", claim.File, rows.Count);
    }
}
