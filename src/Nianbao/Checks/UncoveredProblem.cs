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

        var (answered, levels) = (0UL, false);
        foreach (var span in PlanSpans(read))
        {
            answered |= Topics.Default.AnsweredIn(span.Of(read.Text));
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
                if ((!levels && IsOfHigherLevel(claim.Of(read.Text))) || (detail && met ? (raised & Topics.Default.Strict & ~answered) != 0 : IsOpen(raised, answered)))
                    open.Add(claim);
                else
                    met |= raised != 0;
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
    private static IEnumerable<(TextSpan Claim, ulong Raised)> Claims(CheckedReport read, Problem problem)
    {
        var context = 0UL;
        foreach (var clause in read.Clauses(TextSpan.FromBounds(problem.Title.Start, Math.Max(problem.Title.End, problem.Span.End))))
        {
            if (problem.Cause is { } cause && cause.Start < clause.End && clause.Start < cause.End)
                continue;
            var raised = Topics.Default.RaisedIn(clause.Of(read.Text));
            if (!Shortcoming.IsIn(clause.Of(read.Text)))
            {
                context = raised;
                continue;
            }

            yield return (clause, raised != 0 ? raised : context);
            context = 0;
        }
    }

    private static bool IsOpen(ulong raised, ulong answered) =>
        (raised != 0 && (raised & answered) == 0) || (raised & Topics.Default.Strict & ~answered) != 0;

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
