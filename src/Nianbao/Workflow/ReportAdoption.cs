using System.Text;
using Nianbao.Checks;
using Nianbao.Wording;
using Nianbao.Workflow.Rows;
using Nianbao.Workflow.Telemetry;

namespace Nianbao.Workflow;

/// <summary>Makes a report that was read the one that counts for its office and year, if it is.</summary>
public sealed class ReportAdoption(
    IBlobStore blobs, IQueueStore queues, UploadLedger uploads, ReportLedger reports, ReadingTables readings, TimeProvider time)
{
    /// <summary>
    /// Of two files for one office and year the one uploaded later counts. The one that counts gets the row in Reports,
    /// its rows in the other tables, and a request for a plan.
    /// </summary>
    /// <param name="upload">The claimed upload, its office and year known.</param>
    /// <param name="office">As people have filled it in.</param>
    /// <returns>The upload as it ended.</returns>
    public async Task<UploadRow> AdoptAsync(
        UploadRow upload, Report report, OfficeProfile office, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(upload);
        ArgumentNullException.ThrowIfNull(report);
        if (await AdoptFirstAsync(upload, report, cancellation) is { } first)
        {
            await FollowAsync(first, InHand.Of(first, office, report.Text, time.GetUtcNow()), cancellation);
            return upload with { State = UploadState.Adopted, Reason = first.Reason };
        }

        while (true)
        {
            var current = await reports.GetAsync(upload.Office, upload.Year, cancellation);
            if (current is not null && !IsOf(current, upload))
            {
                if (IsRepeated(current, upload))
                {
                    await FollowAsync(current, inHand: null, cancellation);
                    return current.File == upload.File
                        ? upload with { State = UploadState.Adopted, Reason = WorkflowTexts.SameContentAgain }
                        : NotAdopted(upload, WorkflowTexts.SameContent(current.File));
                }

                if (!IsNewer(upload, current)) return NotAdopted(upload, WorkflowTexts.Superseded(current.File));
                // Whoever wrote that row may never come to it, and this upload's row will name another file.
                await SupersedeAsync(current, cancellation);
            }

            if (await ClaimAsync(upload, current, report, cancellation) is not { } claim) continue;
            if (await ExtractAsync(claim, report, cancellation) is not { } extracted) continue;
            var isNew = claim.State == ReportState.Received;
            await FollowAsync(extracted, isNew ? InHand.Of(extracted, office, report.Text, time.GetUtcNow()) : null, cancellation);
            return upload with { State = UploadState.Adopted, Reason = extracted.Reason };
        }
    }

    private static bool IsOf(ReportRow row, UploadRow upload) =>
        row.File == upload.File && row.Version == upload.Version;

    // A report that failed is tried anew when it is uploaded anew; so is one whose rows nobody may finish any more,
    // because its file was replaced or removed on the way.
    private static bool IsRepeated(ReportRow row, UploadRow upload) =>
        row.Fingerprint == upload.Fingerprint && row.State is not (ReportState.Received or ReportState.Failed);

    private static bool IsNewer(UploadRow upload, ReportRow row) =>
        (string.CompareOrdinal(upload.Modified, row.Modified), string.CompareOrdinal(upload.File, row.File))
        is ( > 0, _) or (0, >= 0);

    private static UploadRow NotAdopted(UploadRow upload, string reason) =>
        upload with { State = UploadState.NotAdopted, Reason = reason };

    /// <summary>
    /// The usual case with the fewest requests: the first report of its office and year finds nothing in its way, and the
    /// row in Reports, written last, makes it count. Null where anything stands there already, another file's or an
    /// earlier try's: then the row is taken first.
    /// </summary>
    private async Task<ReportRow?> AdoptFirstAsync(UploadRow upload, Report report, CancellationToken cancellation)
    {
        var row = ReadingParts.Received(upload);
        var text = Encoding.UTF8.GetBytes(report.Text);
        var name = DraftFiles.Text(row.Office, row.Year, row.Draft);
        if (!await blobs.WriteAsync(Containers.Reviews, name, text, ContentTypes.Text, overwrite: false, cancellation)) return null;
        var findings = ReportChecks.Run(report);
        foreach (var (table, _, rows) in ReadingParts.Of(row, report, findings))
        {
            if (!await readings.TryInsertAsync(table, rows, cancellation)) return null;
        }

        return ReadingCounters.Written(await reports.WriteAsync(ReadingParts.Extracted(row, report, findings), cancellation), report, findings);
    }

    /// <summary>
    /// Takes the row in Reports for this upload, with the next free draft number: that is taken by the text as it was
    /// read, which the drafting later starts from. Null where another worker was faster.
    /// </summary>
    private async Task<ReportRow?> ClaimAsync(
        UploadRow upload, ReportRow? current, Report report, CancellationToken cancellation)
    {
        var row = current;
        if (row is null || !IsOf(row, upload))
        {
            var replaced = current is null || current.File == upload.File ? null : current;
            row = await reports.WriteAsync(ReadingParts.Received(upload) with
            {
                Draft = (current?.Draft ?? 0) + 1,
                Replaced = replaced?.File ?? "",
                ReplacedVersion = replaced?.Version ?? "",
                Reason = HadApproval(current) ? ApprovalTexts.ApprovedBefore : "",
                ETag = current?.ETag,
            }, cancellation);
        }

        var text = Encoding.UTF8.GetBytes(report.Text);
        while (row is { State: ReportState.Received } && !await TakeDraftAsync(row, text, cancellation))
            row = await reports.WriteAsync(row with { Draft = row.Draft + 1 }, cancellation);
        return row;
    }

    /// <summary>Whether a plan of this report was approved, before this draft or an earlier one.</summary>
    private static bool HadApproval(ReportRow? row) =>
        row is not null && (row.State == ReportState.Approved || row.Reason.StartsWith(ApprovalTexts.ApprovedBefore, StringComparison.Ordinal));

    private async Task<bool> TakeDraftAsync(ReportRow row, byte[] text, CancellationToken cancellation)
    {
        var name = DraftFiles.Text(row.Office, row.Year, row.Draft);
        if (await blobs.WriteAsync(Containers.Reviews, name, text, ContentTypes.Text, overwrite: false, cancellation))
            return true;
        var stored = await blobs.DownloadAsync(Containers.Reviews, name, text.Length, cancellation);
        return stored is not null && stored.Content.Span.SequenceEqual(text);
    }

    /// <summary>Writes the rows of what was read, then the state that says so; null where the upload no longer counts.</summary>
    private async Task<ReportRow?> ExtractAsync(ReportRow claim, Report report, CancellationToken cancellation)
    {
        if (claim.State != ReportState.Received) return claim;
        var findings = ReportChecks.Run(report);
        foreach (var (table, prefix, rows) in ReadingParts.Of(claim, report, findings))
        {
            // An office's first draft for a year has no older rows to replace.
            if (claim.Draft == 1 && await readings.TryInsertAsync(table, rows, cancellation)) continue;
            if (!await readings.ReplaceAsync(table, prefix, rows, token => StillCountsAsync(claim, token), cancellation))
                return null;
        }

        return ReadingCounters.Written(await reports.WriteAsync(ReadingParts.Extracted(claim, report, findings), cancellation), report, findings);
    }

    private async Task<bool> StillCountsAsync(ReportRow claim, CancellationToken cancellation) =>
        await reports.GetAsync(claim.Office, claim.Year, cancellation) is { } row && row.ETag == claim.ETag;

    /// <summary>Asks for the plan, and settles the file that counted before.</summary>
    /// <param name="inHand">
    /// Null where the rows were written before: the plan may have been asked for already, and who is asked again looks first.
    /// </param>
    private async Task FollowAsync(ReportRow row, InHand? inHand, CancellationToken cancellation)
    {
        if (row.State == ReportState.Extracted)
        {
            var request = new PlanRequest(row.Office, row.Year, row.Draft, row.File, row.Version, 0, Traces.New())
            {
                InHand = inHand,
            };
            await queues.SendAsync(Queues.PlanRequests, request, TimeSpan.Zero, cancellation);
        }

        await SupersedeAsync(row, cancellation);
    }

    /// <summary>Settles the file that counted before this row's.</summary>
    private async Task SupersedeAsync(ReportRow row, CancellationToken cancellation)
    {
        if (row.Replaced.Length == 0) return;
        // Also one that another worker is still at: its last word then comes too late.
        if (await uploads.GetAsync(Containers.Reports, row.Replaced, cancellation) is { } replaced && IsReplaced(replaced, row))
        {
            await uploads.ChangeAsync(
                Containers.Reports, row.Replaced, replaced.Version,
                old => IsReplaced(old, row) ? NotAdopted(old, WorkflowTexts.Superseded(row.File)) with { HeldUntil = "" } : old,
                cancellation);
        }
    }

    private static bool IsReplaced(UploadRow upload, ReportRow by) => upload.State switch
    {
        UploadState.Adopted => upload.Office == by.Office && upload.Year == by.Year,
        UploadState.Processing => upload.Version == by.ReplacedVersion,
        _ => false,
    };
}
