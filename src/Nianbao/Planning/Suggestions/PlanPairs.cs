using Nianbao.Text;

namespace Nianbao.Planning.Suggestions;

/// <summary>Which measures of a plan answer which problems of the report.</summary>
public static class PlanPairs
{
    /// <summary>A real report's plan has some thirty sentences; a hostile one shall not fill the table.</summary>
    public const int Most = 60;

    private const int ShortestMeasure = 8;
    private const int LongestMeasure = 160;
    private const int LongestProblem = 400;

    // Below this a sentence of the plan speaks of none of the problems.
    private const double LeastScore = 0.03;

    // What the item as a whole is about says less of a sentence than its own words.
    private const double ItemShare = 0.5;

    // Where there are as many items as problems, the third item mostly answers the third; not enough by itself.
    private const double SamePlace = 0.025;

    /// <summary>The report's own plan, sentence by sentence, each with the problem it is most about; what answers none is left out.</summary>
    public static IReadOnlyList<MeasurePair> Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var problems = report.Problems.Select(problem => Line(report, problem)).Where(text => text.Length > 0)
            .Select(text => new StatedProblem(text)).ToList();
        var items = report.PlanItems.Select(item => report.Quote(item.Span)).ToList();
        var likeness = new ProblemLikeness(problems.Select(problem => problem.Text).Concat(items));
        var parallel = items.Count == problems.Count;
        var pairs = new List<MeasurePair>();
        for (var at = 0; at < items.Count; at++)
        {
            foreach (var sentence in Sentences(report, report.PlanItems[at]))
            {
                var best = problems
                    .Select((problem, place) => (Problem: problem, Score: (parallel && place == at ? SamePlace : 0)
                        + ((1 - ItemShare) * Score(likeness, problem, sentence)) + (ItemShare * Score(likeness, problem, items[at]))))
                    .OrderByDescending(found => found.Score)
                    .FirstOrDefault();
                if (best.Score >= LeastScore && pairs.Count < Most)
                {
                    pairs.Add(new MeasurePair(best.Problem.Text, sentence));
                }
            }
        }

        return pairs;
    }

    /// <summary>The measures of an approved plan, each with every problem it names.</summary>
    public static IReadOnlyList<MeasurePair> Of(WorkPlan plan, Report report)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(report);
        var problems = report.Problems.ToDictionary(problem => problem.Id, problem => Line(report, problem));
        return
        [
            .. plan.Items.SelectMany(item => item.Measures)
                .SelectMany(measure => measure.ProblemIds.Where(problems.ContainsKey)
                    .SelectMany(id => Sentences(measure.Action).Select(sentence => new MeasurePair(problems[id], sentence))))
                .Take(Most),
        ];
    }

    /// <summary>A problem as pairs have it: title and statement, without what speaks to the reader.</summary>
    internal static string Line(Report report, Problem problem)
    {
        var end = Math.Max(problem.Span.End, problem.Title.End);
        var text = report.Text[problem.Title.Start..end];
        var sentences = text.Split('。', '\n', '！', '？').Select(sentence => sentence.Trim())
            .Where(sentence => sentence.Length > 0 && !PlainWords.IsInstruction(sentence));
        return PrintableText.Line(string.Join('。', sentences), LongestProblem);
    }

    private static double Score(ProblemLikeness likeness, StatedProblem problem, string text) =>
        likeness.Of(problem.Text, text) + (0.2 * problem.Speaks(text));

    // The heading is too general to be a measure; where there is nothing else, it is all there is.
    private static IEnumerable<string> Sentences(Report report, PlanItem item)
    {
        var body = Math.Max(item.Heading.End, item.Span.Start);
        var text = report.Text[body..Math.Max(body, item.Span.End)];
        return Sentences(text.Any(PlainWords.IsHan) ? text : report.Quote(item.Span));
    }

    private static IEnumerable<string> Sentences(string text) => text
        .Split('。', '；', ';', '\n', '！', '？')
        .Select(sentence => PrintableText.Line(sentence.Trim(), LongestMeasure + 1))
        .Where(sentence => sentence.Length <= LongestMeasure && sentence.Count(PlainWords.IsHan) >= ShortestMeasure
            && !PlainWords.IsInstruction(sentence));
}
