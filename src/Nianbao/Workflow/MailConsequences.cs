using Nianbao.Wording;
using Nianbao.Workflow.Rows;

namespace Nianbao.Workflow;

/// <summary>What a mail's sending means for the row it is about: in Reports for a draft, in Uploads for a file.</summary>
public sealed class MailConsequences(ReportLedger reports, UploadLedger uploads)
{
    /// <summary>Whether what the mail is about still counts.</summary>
    public async Task<bool> IsWantedAsync(MailRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Draft == 0)
        {
            var upload = await uploads.GetAsync(request.Container, request.File, cancellation);
            return upload is null || upload.Version == request.Version;
        }

        return await reports.GetAsync(request.Office, request.Year, cancellation) is { } row && row.Draft == request.Draft;
    }

    /// <summary>Writes how sending ended.</summary>
    /// <param name="result">Where the mail went, or why it did not.</param>
    /// <param name="known">The draft's row, where it is in hand.</param>
    public async Task WriteAsync(
        MailRequest request, bool delivered, string result, ReportRow? known, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Draft == 0)
        {
            await uploads.ChangeAsync(
                request.Container, request.File, request.Version, row => row with { Notice = result }, cancellation);
        }
        else if (request.Kind == MailKind.Plan)
        {
            // What was said of the draft still holds.
            var (state, reason) = (delivered ? ReportState.Sent : ReportState.Failed, WorkflowTexts.Both(request.Reason, result));
            await (known is null
                ? reports.AdvanceAsync(request.Office, request.Year, request.Draft, state, reason, cancellation)
                : reports.AdvanceAsync(known, state, reason, cancellation));
        }
    }
}
