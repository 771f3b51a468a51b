using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Documents;

/// <summary>What the comment on a measure says, a paragraph a line.</summary>
internal static class MeasureComment
{
    /// <summary>A claim is a sentence; what is longer is cut.</summary>
    private const int LongestQuote = 120;

    public static IReadOnlyList<string> Lines(Measure measure, Report report) =>
        [.. Answers(measure, report), Figures(measure), CommentTexts.Origin(measure.Origin), .. Decisions(measure)];

    private static IEnumerable<string> Answers(Measure measure, Report report)
    {
        var found = false;
        for (var at = 0; at < report.Problems.Count; at++)
        {
            var problem = report.Problems[at];
            if (!measure.ProblemIds.Contains(problem.Id, StringComparer.Ordinal))
                continue;
            found = true;
            var claims = measure.Answers.Where(answer => answer.ProblemId == problem.Id).Select(answer => answer.Claim)
                .DefaultIfEmpty(report.Quote(problem.Title));
            yield return CommentTexts.Answers(at + 1, [.. claims.Distinct(StringComparer.Ordinal).Select(Quoted)]);
        }
        if (!found)
            yield return CommentTexts.StandingDuty;
    }

    private static string Figures(Measure measure) => measure.Figures.Count == 0
        ? CommentTexts.NoFigures
        : CommentTexts.Figures([.. measure.Figures.Distinct(StringComparer.Ordinal).Select(Quoted)]);

    private static IEnumerable<string> Decisions(Measure measure)
    {
        yield return IsOpen(measure.Lead) ? CommentTexts.LeadOpen : CommentTexts.LeadProposed(Quoted(measure.Lead));
        yield return IsOpen(measure.Deadline) ? CommentTexts.DeadlineOpen : CommentTexts.DeadlineProposed(Quoted(measure.Deadline));
        yield return IsOpen(measure.Outcome) ? CommentTexts.OutcomeOpen : CommentTexts.OutcomeProposed;
        // What is open in lead, deadline or outcome has been asked; a mark that says what is wanted is asked for by its words.
        foreach (var mark in OpenMarks.In($"{measure.Heading}\n{measure.Action}").Concat(OpenMarks.In($"{measure.Lead}\n{measure.Deadline}\n{measure.Outcome}")
            .Where(mark => mark != DocumentTexts.Open)).Distinct(StringComparer.Ordinal))
            yield return CommentTexts.ToDecide(mark);
    }

    private static bool IsOpen(string text) => text.Trim() is "" or DocumentTexts.Open;

    private static string Quoted(string text) => PrintableText.Line(text, LongestQuote).TrimEnd('。', '；');
}
