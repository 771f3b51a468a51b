using Nianbao.Planning;
using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Checks;

/// <summary><c>uncovered-problem</c>: a claim of a problem that the report's own plan leaves unanswered.</summary>
internal static class UncoveredProblem
{
    public const string Code = "uncovered-problem";

    private const int MostNamed = 3;

    // 全国和市级创建亟需破题, and the plan speaks of the district's only.
    private static readonly string[] HighLevels = ["全国", "国家级", "省级", "市级", "自治区级"];

    public static IEnumerable<Finding> Check(CheckedReport read)
    {
        if (read.Report.PlanItems.Count == 0)
            yield break;

        var answered = new bool[Topics.Default.Count];
        var levels = false;
        foreach (var span in PlanSpans(read))
        {
            Topics.Default.Answer(span.Of(read.Text), answered);
            levels |= Words.HasAny(span.Of(read.Text), HighLevels);
        }

        foreach (var problem in read.Report.Problems)
        {
            if (IsCause(read, problem))
                continue;
            var open = new List<TextSpan>();
            var met = false;
            foreach (var (claim, raised) in Claims(read, problem))
            {
                var detail = claim.Start >= problem.Title.End;
                if ((!levels && IsOfHigherLevel(claim.Of(read.Text))) || (detail && met ? LacksStrict(raised, answered) : IsOpen(raised, answered)))
                    open.Add(claim);
                else
                    met |= Array.Exists(raised, topic => topic);
            }

            if (open.Count > 0)
                yield return Describe(read, problem, open, met);
        }
    }

    private static Finding Describe(CheckedReport read, Problem problem, List<TextSpan> open, bool met)
    {
        var quotes = open.Take(MostNamed).Select(claim => claim.In(read.Text).Trim()).ToList();
        return met
            ? new Finding(Code, Severity.Note, CheckTexts.UncoveredClaims(problem.Id, quotes), open[0])
            : new Finding(Code, Severity.Warning, CheckTexts.UncoveredProblem(problem.Id, quotes), open[0]);
    }

    private static IEnumerable<TextSpan> PlanSpans(CheckedReport read)
    {
        var parts = read.Parts(SectionKind.Plan).Select(section => section.Span).ToList();
        return parts.Count > 0 ? parts : read.Report.PlanItems.Select(item => item.Span);
    }

    // Clauses that say that something is wanting; where such a clause names nothing, what the clauses before it name.
    private static IEnumerable<(TextSpan Claim, bool[] Raised)> Claims(CheckedReport read, Problem problem)
    {
        var context = new bool[Topics.Default.Count];
        foreach (var clause in read.Clauses(TextSpan.FromBounds(problem.Title.Start, Math.Max(problem.Title.End, problem.Span.End))))
        {
            if (problem.Cause is { } cause && cause.Start < clause.End && clause.Start < cause.End)
                continue;
            var raised = new bool[Topics.Default.Count];
            Topics.Default.Raise(clause.Of(read.Text), raised);
            if (!Shortcoming.IsIn(clause.In(read.Text)))
            {
                context = raised;
                continue;
            }

            if (!Array.Exists(raised, topic => topic))
                raised = context;
            yield return (clause, raised);
            context = new bool[Topics.Default.Count];
        }
    }

    private static bool IsOpen(bool[] raised, bool[] answered)
    {
        var (any, met) = (false, false);
        for (var topic = 0; topic < raised.Length; topic++)
        {
            any |= raised[topic];
            met |= raised[topic] && answered[topic];
        }

        return (any && !met) || LacksStrict(raised, answered);
    }

    private static bool LacksStrict(bool[] raised, bool[] answered)
    {
        for (var topic = 0; topic < raised.Length; topic++)
        {
            if (raised[topic] && Topics.Default.Strict[topic] && !answered[topic])
                return true;
        }

        return false;
    }

    // A part of its own on causes (问题产生的原因) may be read as problems; a cause wants no answer.
    private static bool IsCause(CheckedReport read, Problem problem)
    {
        foreach (var section in read.Parts(SectionKind.Problems))
        {
            if (section.Span.Contains(problem.Span))
                return IsOfCauses(section.Heading.Of(read.Text));
        }

        return false;
    }

    private static bool IsOfCauses(ReadOnlySpan<char> heading) =>
        heading.Contains("原因", StringComparison.Ordinal) && heading.IndexOfAny("和及与") < 0;

    private static bool IsOfHigherLevel(ReadOnlySpan<char> claim) =>
        claim.Contains("创建", StringComparison.Ordinal) && Words.HasAny(claim, HighLevels);
}
