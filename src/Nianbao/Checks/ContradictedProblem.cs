using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Checks;

/// <summary><c>contradicted-problem</c>: 100% or 全覆盖 told of what a problem says is wanting.</summary>
internal static class ContradictedProblem
{
    public const string Code = "contradicted-problem";

    // The claim's matter stands in its own clause or in the one before.
    private const int Reach = 60;

    public static readonly string[] Absolutes =
        ["100%", "100％", "１００％", "１００%", "百分之百", "全覆盖", "应审尽审", "全部持证", "无一败诉", "零败诉"];

    public static void Check(CheckedReport read, FindingList found)
    {
        var lines = Contradictions.All;
        Span<TextSpan> denied = stackalloc TextSpan[lines.Length];
        if (!FindDenied(read, lines, denied))
            return;

        var text = read.Text;
        foreach (var (at, _) in read.Noted(Sign.Absolute))
        {
            var claim = Claim(read, at);
            for (var i = 0; i < lines.Length && claim.Length > 0; i++)
            {
                if (denied[i].Length == 0 || !lines[i].Claimed.IsIn(claim.Of(text)))
                    continue;
                found.Add(new Finding(Code, Severity.Warning, CheckTexts.Contradicted(claim.In(text).Trim(), denied[i].In(text).Trim()), claim));
                // Told once of a matter.
                denied[i] = default;
                break;
            }
        }
    }

    // The first clause of a problem that denies, for each line of the catalogue.
    private static bool FindDenied(CheckedReport read, Contradictions[] lines, Span<TextSpan> denied)
    {
        var any = false;
        foreach (var problem in read.Report.Problems)
        {
            foreach (var clause in read.Clauses(problem.Span))
            {
                var words = clause.Of(read.Text);
                if (Contradictions.AllDenials.FirstIn(words) < 0)
                    continue;
                var letters = WordList.LettersOf(words);
                for (var i = 0; i < lines.Length; i++)
                {
                    if (denied[i].Length == 0 && lines[i].Wanting.IsIn(words, letters) && lines[i].Denials.IsIn(words, letters))
                        (denied[i], any) = (clause, true);
                }
            }
        }

        return any;
    }

    // Only what is told as done: not the plan, not the problems.
    private static TextSpan Claim(CheckedReport read, int at)
    {
        if (read.IsAhead(at, orProblems: true))
            return default;

        var clause = read.ClauseAround(new TextSpan(at, 2));
        // 整改率100%: what was corrected may stand one clause earlier.
        if (clause.Length >= 12 || clause.Start < 2)
            return clause;
        var before = read.ClauseAround(new TextSpan(clause.Start - 2, 1));
        return before.Start >= clause.Start - Reach && read.Text[clause.Start - 1] is '，' or ',' ? TextSpan.FromBounds(before.Start, clause.End) : clause;
    }
}
