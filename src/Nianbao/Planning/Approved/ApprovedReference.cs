using System.Text;
using Nianbao.Planning.Modelling;
using Nianbao.Planning.Suggestions;
using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Planning.Approved;

/// <summary>An approved plan as other offices may be shown it: each measure with the problem it answers, nobody by name, nothing that gives instructions.</summary>
public static class ApprovedReference
{
    // Below this a measure without a row in the annex speaks of none of the report's problems.
    private const double LeastLikeness = 0.06;

    private const int LongestProblem = 400;

    private static readonly char[] SentenceEnds = ['。', '；', ';', '\n', '！', '？'];

    /// <summary>The measures with what they answer, and the report that states it: the office's own, else one made of the annex's words.</summary>
    /// <param name="report">The report that the plan follows; null where it is not known.</param>
    public static (WorkPlan Plan, Report Report) Of(ApprovedPlan plan, string office, int year, Report? report)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var stated = report is { Problems.Count: > 0 } ? report : OfAnnex(plan);
        var problems = stated.Problems.Select(problem => (problem.Id, Text: PlanPairs.Line(stated, problem), Title: Bare(stated.Quote(problem.Title)))).ToList();
        var likeness = new ProblemLikeness(problems.Select(problem => problem.Text));
        return (new WorkPlan
        {
            Office = office,
            Year = year,
            Title = plan.Title,
            Opening = "",
            Items =
            [
                .. plan.Measures.Select(measure => new WorkPlanItem(measure.Item,
                [
                    new Measure
                    {
                        Id = "",
                        Heading = measure.Heading,
                        Action = Shown(measure.Action),
                        Lead = measure.Terms.Lead,
                        Deadline = measure.Terms.Deadline,
                        Outcome = measure.Terms.Outcome,
                        ProblemIds = Answered(measure, problems, likeness),
                    },
                ])),
            ],
        }, stated);
    }

    /// <summary>The sentences that name nobody and tell nobody what to do.</summary>
    private static string Shown(string action) => string.Join('。', action.Split(SentenceEnds)
        .Select(sentence => sentence.Replace(DocumentTexts.Open, "", StringComparison.Ordinal).Trim())
        .Where(sentence => sentence.Length > 0 && !sentence.Contains(DocumentTexts.OpenMark, StringComparison.Ordinal)
            && !SafeWords.IsInstruction(sentence) && PersonalMask.Apply(sentence) == sentence && !ForeignWords.NamesPerson(sentence)));

    private static List<string> Answered(
        ApprovedMeasure measure, List<(string Id, string Text, string Title)> problems, ProblemLikeness likeness)
    {
        var named = problems.Where(problem => measure.Problems.Select(Bare).Any(words => words.Length > 0
            && (problem.Title.Contains(words, StringComparison.Ordinal) || (problem.Title.Length > 0 && words.Contains(problem.Title, StringComparison.Ordinal)))))
            .Select(problem => problem.Id).ToList();
        // The annex says of it that it answers none, or names a problem that was reworded.
        if (named.Count > 0 || problems.Count == 0 || (measure.Problems.Count == 0 && measure.IsStanding))
        {
            return named;
        }

        var words = string.Join('。', [.. measure.Problems, measure.Heading, measure.Action]);
        var (id, score) = problems.Select(problem => (problem.Id, Score: likeness.Of(problem.Text, words))).MaxBy(found => found.Score);
        return score >= LeastLikeness ? [id] : [];
    }

    private static Report OfAnnex(ApprovedPlan plan)
    {
        var text = new StringBuilder();
        var problems = new List<Problem>();
        foreach (var words in plan.Measures.SelectMany(measure => measure.Problems).Distinct())
        {
            var span = new TextSpan(text.Length, Math.Min(words.Length, LongestProblem));
            text.Append(words.AsSpan(0, span.Length)).Append('\n');
            problems.Add(new Problem($"P{problems.Count + 1}", span, span, null));
        }

        return new Report { Text = text.ToString(), Problems = problems };
    }

    private static string Bare(string text) => string.Concat(text.Where(PlainWords.IsHan));
}
