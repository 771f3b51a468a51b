using Nianbao.Text;

namespace Nianbao.Documents;

/// <summary>
/// Writes the plan with a Word comment on every measure (批注稿): what it answers, what it rests on, where it comes from
/// and what the reader has to decide. Its text is that of <see cref="PlanDocument"/>, but that the annex marks what was added.
/// </summary>
public static class CommentedPlan
{
    /// <summary>The document's bytes; the same plan, report and draft give the same bytes.</summary>
    /// <param name="report">The report that the comments quote.</param>
    /// <param name="draft">稿次, from 1.</param>
    public static byte[] Write(WorkPlan plan, Report report, int draft)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(report);
        var comments = new WordComments();
        var content = PlanContent.Of(plan, report, (heading, measure) => comments.On(heading, MeasureComment.Lines(measure, report)));
        return OfficialPackage.Pack(
            PrintableText.Line(plan.Title, 255), content, comments, PlanDocument.Identity(plan, report, draft));
    }
}
