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
        var (toDecide, toCheck) = (new List<string>(), new List<string>());
        if (IsOpen(measure.Lead)) toDecide.Add(CommentTexts.LeadOpen);
        else toCheck.Add(CommentTexts.Lead(Quoted(measure.Lead)));
        if (IsOpen(measure.Deadline)) toDecide.Add(CommentTexts.DeadlineOpen);
        else toCheck.Add(CommentTexts.Deadline(Quoted(measure.Deadline)));
        if (IsOpen(measure.Outcome)) toDecide.Add(CommentTexts.OutcomeOpen);
        else toCheck.Add(CommentTexts.Outcome);
        string[] parts = [measure.Heading, measure.Action, .. new[] { measure.Lead, measure.Deadline, measure.Outcome }.Where(part => !IsOpen(part))];
        toDecide.AddRange(parts.SelectMany(OpenMarks.In).Distinct(StringComparer.Ordinal).Select(CommentTexts.Mark));
        if (toDecide.Count > 0)
            yield return CommentTexts.ToDecide(toDecide);
        if (toCheck.Count > 0)
            yield return CommentTexts.ToCheck(toCheck);
    }

    private static bool IsOpen(string text) => text.Trim() is "" or DocumentTexts.Open;

    private static string Quoted(string text) => PrintableText.Line(text, LongestQuote).TrimEnd('。', '；');
}
