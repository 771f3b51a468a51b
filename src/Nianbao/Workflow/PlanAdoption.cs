using Nianbao.Planning.Approved;
using Nianbao.Wording;
using Nianbao.Workflow.Rows;

namespace Nianbao.Workflow;

/// <summary>Makes an approved plan that was read the one that counts for its office and year, if it is.</summary>
public sealed class PlanAdoption(
    UploadLedger uploads, ReportLedger reports, CommitmentLedger commitments, DraftStore drafts)
{
    /// <summary>
    /// Of two plans for one office and year the one uploaded later counts. Its measures become commitments and, for other
    /// offices, references; the report it follows is marked as approved.
    /// </summary>
    /// <param name="upload">The claimed upload, its office and the year planned for known.</param>
    /// <returns>The upload as it ended; still being processed where the report must be read first.</returns>
    public async Task<UploadRow> AdoptAsync(UploadRow upload, ApprovedPlan plan, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(upload);
        ArgumentNullException.ThrowIfNull(plan);
        while (true)
        {
            var current = await commitments.FirstAsync(upload.Office, upload.Year, cancellation);
            if (current is not null && !CommitmentLedger.IsOf(current, upload))
            {
                // The fingerprint stands there only once all that follows was done.
                if (current.Fingerprint == upload.Fingerprint)
                {
                    await reports.ApproveAsync(upload.Office, upload.Year - 1, ApprovalTexts.Approved(current.File), cancellation);
                    return current.File == upload.File
                        ? upload with { State = UploadState.Adopted, Reason = WorkflowTexts.SameContentAgain }
                        : NotAdopted(upload, WorkflowTexts.SameContent(current.File));
                }

                if (CommitmentLedger.IsLater(current, upload)) return NotAdopted(upload, ApprovalTexts.Superseded(current.File));
            }

            if (!await commitments.ReplaceAsync(upload, plan, cancellation)) continue;
            if (!await ReferAsync(upload, plan, cancellation)) continue;
            var approved = await reports.ApproveAsync(upload.Office, upload.Year - 1, ApprovalTexts.Approved(upload.File), cancellation);
            if (approved == false && upload.Attempts < UploadLedger.MaxAttempts) return upload;
            if (!await commitments.CompleteAsync(upload, cancellation)) continue;
            await SupersedeAsync(upload, current, cancellation);
            var said = ApprovalTexts.Adopted(
                plan.Measures.Count, plan.LeftOut, plan.Undecided, approved is not null, upload.Office, upload.Year - 1);
            return upload with
            {
                State = UploadState.Adopted,
                Reason = approved == false ? said + ApprovalTexts.ReportUnfinished : said,
            };
        }
    }

    /// <summary>Takes back what an earlier content of the file, of another office or year, had left.</summary>
    public Task WithdrawAsync(string office, int year, string file, CancellationToken cancellation) =>
        commitments.WithdrawAsync(office, year, file, cancellation);

    private static UploadRow NotAdopted(UploadRow upload, string reason) =>
        upload with { State = UploadState.NotAdopted, Reason = reason };

    /// <summary>Writes the measures as references for other offices; false where a later plan counts.</summary>
    private async Task<bool> ReferAsync(UploadRow upload, ApprovedPlan plan, CancellationToken cancellation)
    {
        var year = upload.Year - 1;
        var report = await ReportAsync(upload.Office, year, cancellation);
        var (measures, stated) = ApprovedReference.Of(plan, upload.Office, upload.Year, report);
        return await commitments.ReplaceMeasuresAsync(
            upload, MeasureRows.OfApproved(measures, stated, upload.Office, year), cancellation);
    }

    private async Task<Report?> ReportAsync(string office, int year, CancellationToken cancellation)
    {
        if (await reports.GetAsync(office, year, cancellation) is not { State: not ReportState.Received } row) return null;
        try
        {
            return await drafts.ReadReportAsync(office, year, row.Draft, cancellation);
        }
        catch (FileNotFoundException)
        {
            // Someone removed the text: the annex says what the measures answer.
            return null;
        }
    }

    /// <summary>Says of the plans that counted before that they no longer do.</summary>
    private async Task SupersedeAsync(UploadRow upload, CommitmentRow? former, CancellationToken cancellation)
    {
        var all = await uploads.AllAsync(Containers.Approved, cancellation);
        foreach (var other in all.Values.Where(row => row.File != upload.File && IsSuperseded(row)))
        {
            await uploads.ChangeAsync(
                Containers.Approved, other.File, other.Version,
                row => IsSuperseded(row) ? NotAdopted(row, ApprovalTexts.Superseded(upload.File)) with { HeldUntil = "" } : row,
                cancellation);
        }

        // Also one that another worker is still at: its last word then comes too late.
        bool IsSuperseded(UploadRow row) => row.State switch
        {
            UploadState.Adopted => row.Office == upload.Office && row.Year == upload.Year && !CommitmentLedger.IsLater(row, upload),
            UploadState.Processing => former is not null && row.File == former.File && row.Version == former.Version,
            _ => false,
        };
    }
}
