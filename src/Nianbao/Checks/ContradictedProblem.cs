using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Checks;

/// <summary><c>contradicted-problem</c>: 100% or 全覆盖 told of what a problem says is wanting.</summary>
internal static class ContradictedProblem
{
    public const string Code = "contradicted-problem";

    // The claim's matter stands in its own clause or in the one before.
    private const int Reach = 60;

    private static readonly string[] Absolutes =
        ["100%", "100％", "１００％", "１００%", "百分之百", "全覆盖", "应审尽审", "全部持证", "无一败诉", "零败诉"];

    public static IEnumerable<Finding> Check(CheckedReport read)
    {
        var denied = Denied(read).ToList();
        if (denied.Count == 0)
            yield break;

        var text = read.Text;
        var told = new HashSet<Contradictions>();
        foreach (var (at, _) in Words.Places(text, Absolutes))
        {
            var claim = Claim(read, at);
            foreach (var (contradiction, problem) in denied)
            {
                if (claim.Length > 0 && !told.Contains(contradiction) && Words.HasAny(claim.Of(text), contradiction.Claimed))
                {
                    told.Add(contradiction);
                    yield return new Finding(Code, Severity.Warning, CheckTexts.Contradicted(claim.In(text).Trim(), problem.In(text).Trim()), claim);
                    break;
                }
            }
        }
    }

    private static IEnumerable<(Contradictions Contradiction, TextSpan Clause)> Denied(CheckedReport read)
    {
        var found = new HashSet<Contradictions>();
        foreach (var problem in read.Report.Problems)
        {
            foreach (var clause in read.Clauses(problem.Span))
            {
                if (Contradictions.AllDenials.FirstIn(clause.Of(read.Text)) < 0)
                    continue;
                foreach (var contradiction in Contradictions.All)
                {
                    if (!found.Contains(contradiction) && Words.HasAny(clause.Of(read.Text), contradiction.Wanting) && Words.HasAny(clause.Of(read.Text), contradiction.Denials) && found.Add(contradiction))
                        yield return (contradiction, clause);
                }
            }
        }
    }

    // Only what is told as done: not the plan, not the problems.
    private static TextSpan Claim(CheckedReport read, int at)
    {
        foreach (var section in read.Report.Sections)
        {
            if (section.Span.Start <= at && at < section.Span.End && section.Kind is SectionKind.Plan or SectionKind.Problems)
                return default;
        }

        var clause = read.ClauseAround(new TextSpan(at, 2));
        // 整改率100%: what was corrected may stand one clause earlier.
        if (clause.Length >= 12 || clause.Start < 2)
            return clause;
        var before = read.ClauseAround(new TextSpan(clause.Start - 2, 1));
        return before.Start >= clause.Start - Reach && read.Text[clause.Start - 1] is '，' or ',' ? TextSpan.FromBounds(before.Start, clause.End) : clause;
    }
}
