using Nianbao.Wording;
using Nianbao.Workflow;
using Nianbao.Workflow.Rows;

namespace Nianbao.LocalHost.Progress;

/// <summary>How far one upload has come, put together from its rows.</summary>
/// <param name="Upload">Its row in Uploads; null where nothing has taken it up yet.</param>
/// <param name="Report">The row in Reports that it leads to; null where it leads to none.</param>
internal sealed record UploadProgress(string File, UploadRow? Upload, ReportRow? Report)
{
    /// <summary>Whether nothing more is going to happen.</summary>
    public bool IsDone => Upload is { IsSettled: true } && (Upload.State == UploadState.Adopted
        ? Report is null or { State: >= ReportState.Sent }
        : Upload.Notice != WorkflowTexts.NoticePending);

    /// <summary>Whether it ended otherwise than with a mail that carries its plan, or with a word that nothing was to be done.</summary>
    public bool IsFailed => IsDone && (Upload!.State is UploadState.Unreadable or UploadState.Incomplete or UploadState.Failed
        || Report is { State: ReportState.Failed });

    /// <summary>The state as the tables word it.</summary>
    public string State => Report is not null ? StateTexts.Of(Report.State)
        : Upload is not null ? StateTexts.Of(Upload.State)
        : ConsoleTexts.Uploaded;

    public string Reason => Report is { Reason.Length: > 0 } ? Report.Reason : Upload?.Reason ?? "";
}
