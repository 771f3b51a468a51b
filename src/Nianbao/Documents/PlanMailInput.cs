namespace Nianbao.Documents;

/// <summary>What the mail with a drafted plan tells of.</summary>
/// <param name="SourceBlob">The uploaded file, in the container <c>reports</c>.</param>
/// <param name="PlanBlob">The plan's Word document, in <c>plans</c>.</param>
/// <param name="ReviewBlob">The review page, in <c>reviews</c>.</param>
/// <param name="Draft">Which draft it is, from 1 (稿次).</param>
public sealed record PlanMailInput(
    Report Report, WorkPlan Plan, IReadOnlyList<Finding> Findings, string SourceBlob, string PlanBlob, string ReviewBlob,
    int Draft);
