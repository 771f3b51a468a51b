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
    private static readonly WordList HighLevels = new("全国", "国家级", "省级", "市级", "自治区级");

    public static void Check(CheckedReport read, FindingList found)
    {
        if (read.Report.PlanItems.Count == 0 || read.Report.Problems.Count == 0)
            return;

        var plan = Answered(read);
        foreach (var problem in read.Report.Problems)
        {
            if (!IsCause(read, problem))
                found.Add(OfProblem(read, problem, plan));
        }
    }

    // Clauses that say that something is wanting; where such a clause names nothing, what the clauses before it name.
    private static Finding? OfProblem(CheckedReport read, Problem problem, (UInt128 Topics, bool Levels) plan)
    {
        List<TextSpan>? open = null;
        var (context, met) = (UInt128.Zero, false);
        foreach (var clause in read.Clauses(TextSpan.FromBounds(problem.Title.Start, Math.Max(problem.Title.End, problem.Span.End))))
        {
            if (problem.Cause is { } cause && cause.Start < clause.End && clause.Start < cause.End)
                continue;
            var words = clause.Of(read.Text);
            var raised = Topics.Default.Raised(words);
            if (!Shortcoming.IsIn(words))
            {
                context = raised;
                continue;
            }

            raised = raised == 0 ? context : raised;
            context = 0;
            var detail = clause.Start >= problem.Title.End;
            if ((!plan.Levels && IsOfHigherLevel(words)) || (detail && met ? LacksStrict(raised, plan.Topics) : IsOpen(raised, plan.Topics)))
                (open ??= []).Add(clause);
            else
                met |= raised != 0;
        }

        return open is null ? null : Describe(read, problem, open, met);
    }

    private static Finding Describe(CheckedReport read, Problem problem, List<TextSpan> open, bool met)
    {
        var quotes = open.Take(MostNamed).Select(claim => claim.In(read.Text).Trim()).ToList();
        return met
            ? new Finding(Code, Severity.Note, CheckTexts.UncoveredClaims(problem.Id, quotes), open[0])
            : new Finding(Code, Severity.Warning, CheckTexts.UncoveredProblem(problem.Id, quotes), open[0]);
    }

    private static (UInt128 Topics, bool Levels) Answered(CheckedReport read)
    {
        var (topics, levels, parts) = (UInt128.Zero, false, false);
        foreach (var section in read.Parts(SectionKind.Plan))
        {
            Add(section.Span);
            parts = true;
        }

        for (var i = 0; !parts && i < read.Report.PlanItems.Count; i++)
            Add(read.Report.PlanItems[i].Span);
        return (topics, levels);

        void Add(TextSpan span)
        {
            topics |= Topics.Default.Answered(span.Of(read.Text));
            levels |= HighLevels.IsIn(span.Of(read.Text));
        }
    }

    private static bool IsOpen(UInt128 raised, UInt128 answered) =>
        (raised != 0 && (raised & answered) == 0) || LacksStrict(raised, answered);

    private static bool LacksStrict(UInt128 raised, UInt128 answered) => (raised & Topics.Default.Strict & ~answered) != 0;

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
        claim.Contains("创建", StringComparison.Ordinal) && HighLevels.IsIn(claim);
}
