using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Planning.Modelling;

/// <summary>What no plan of a 街道 may say: targets on enforcement, promises nobody can keep, powers and money it has not.</summary>
internal static class ProhibitionCheck
{
    private static readonly char[] ClauseEnds = ['，', '。', '；', '！', '？', '：'];

    public static IEnumerable<string> Faults(string text, GuardSources sources)
    {
        var words = string.Concat(text.Where(character => !char.IsWhiteSpace(character)).Select(character =>
            character is >= '０' and <= '９' or '％' ? WidthFolding.Fold(character) : character));
        foreach (var word in PlanGuard.Prohibited.Concat(GuardWords.Of("绝对")).Where(word => words.Contains(word, StringComparison.Ordinal)))
        {
            yield return GuardTexts.Prohibited(word);
        }

        foreach (var word in GuardWords.Of("越权").Where(word => words.Contains(word, StringComparison.Ordinal)))
        {
            yield return GuardTexts.BeyondPowers(word);
        }

        foreach (var word in GuardWords.Of("未核实").Where(word => words.Contains(word, StringComparison.Ordinal)))
        {
            yield return GuardTexts.UnknownTitle(word);
        }

        foreach (var clause in words.Split(ClauseEnds, StringSplitOptions.RemoveEmptyEntries))
        {
            if (GuardWords.FirstIn(clause, "定量") is { } counted && IsTarget(clause, sources))
            {
                yield return GuardTexts.TargetOn(counted, clause);
            }

            if (GuardWords.FirstIn(clause, "增加") is not null && GuardWords.FirstIn(clause, "对象") is { } wanted
                && GuardWords.FirstIn(clause, "可报请") is null)
            {
                yield return GuardTexts.OnlyToBeAskedFor(wanted, clause);
            }

            if (SafeWords.IsInstruction(clause))
            {
                yield return GuardTexts.SpeaksToReader(clause);
            }
        }
    }

    // Marked 【待定】 or not: a number of inspections is none to be proposed. One that the report has may be spoken of
    // (以2件行政诉讼案件为教材), and closed cases may be learned from, where nothing says how many there shall be.
    private static bool IsTarget(string clause, GuardSources sources) =>
        GuardWords.FirstIn(clause, "指标") is not null
        || StatedNumbers.In(clause).Any(number => number.Unit is not ("年" or "月" or "季" or "")
            && !(number.Unit == "日" && clause[..number.At].EndsWith('月'))
            && !((sources.Has(number) || GuardWords.FirstIn(clause, "研习") is not null) && GuardWords.FirstIn(clause, "定额") is null));
}
