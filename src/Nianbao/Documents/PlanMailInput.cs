namespace Nianbao.Documents;

/// <summary>What the mail with a drafted plan tells of.</summary>
/// <param name="SourceBlob">The uploaded file, in the container <c>reports</c>.</param>
/// <param name="Files">The draft's files that there are, the most important first.</param>
/// <param name="Draft">Which draft it is, from 1 (稿次).</param>
public sealed record PlanMailInput(
    Report Report, WorkPlan Plan, IReadOnlyList<Finding> Findings, string SourceBlob, IReadOnlyList<MailFile> Files, int Draft)
{
    public bool Has(MailFileKind kind) => Files.Any(file => file.Kind == kind);
}
