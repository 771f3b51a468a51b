using System.Diagnostics;
using System.Diagnostics.Metrics;
using Nianbao.Workflow.Rows;

namespace Nianbao.Workflow.Telemetry;

/// <summary>
/// <c>nianbao.reports</c> and <c>nianbao.approvals</c>: uploaded reports and approved plans by how they ended (状态),
/// counted in files; a zip counts by the files in it.
/// </summary>
internal static class UploadCounters
{
    private static readonly Counter<long> s_reports =
        Instruments.Meter.CreateCounter<long>("nianbao.reports", "{report}", "Uploaded reports by how they ended.");

    private static readonly Counter<long> s_approvals =
        Instruments.Meter.CreateCounter<long>("nianbao.approvals", "{plan}", "Approved plans by how they ended.");

    /// <summary>An upload was settled, by <see cref="Step.Current"/> where there is one.</summary>
    public static void Settled(UploadRow row)
    {
        var outcome = Outcome(row.State);
        Step.Current?.About(row.Office, row.Year);
        Step.Current?.Notes(Tags.Attempt, Math.Max(row.Attempts - 1, 0));
        if (row.Fault is { } fault) Step.Current?.Notes(Tags.Fault, Tags.Word(fault));
        Step.Current?.Ends(outcome);
        if (outcome is StepOutcome.Expanded or StepOutcome.PutOff) return;
        var counter = row.Container == Containers.Approved ? s_approvals : s_reports;
        counter.Add(1, new TagList { { Tags.Outcome, Tags.Word(outcome) } });
    }

    private static StepOutcome Outcome(UploadState state) => state switch
    {
        UploadState.Adopted => StepOutcome.Adopted,
        UploadState.NotAdopted => StepOutcome.NotAdopted,
        UploadState.Incomplete => StepOutcome.Incomplete,
        UploadState.Unreadable => StepOutcome.Unreadable,
        UploadState.Failed => StepOutcome.Failed,
        UploadState.Expanded => StepOutcome.Expanded,
        // An approved plan whose report is still being read.
        _ => StepOutcome.PutOff,
    };
}
