using Nianbao.Text;
using static Nianbao.Indicators.CountRules;

namespace Nianbao.Indicators;

/// <summary>Tells a small count in Chinese numerals (两家企业) from a name (三项制度) or a turn of speech (一把手).</summary>
internal static class ChineseCounts
{
    private static readonly WordSet Abstract = Lexicon.Names.Set("abstract");
    private static readonly WordSet Countable = Lexicon.Names.Set("countable");
    private static readonly WordSet CountingOne = Lexicon.Names.Set("counting one");
    private static readonly WordSet PeriodicVerbs = Lexicon.Names.Set("periodic verb");

    /// <summary>Chinese numerals: 五十个居民区, 两家企业, 示范社区三个, but not 三项制度, 两个维护, 一户一档.</summary>
    public static bool IsCount(ReadOnlySpan<char> text, in Quantity quantity)
    {
        var value = quantity.Value;
        var next = Peek(text, quantity.End);
        var start = quantity.Start;
        if (value == 1 && quantity.Max is null)
            return IsOne(text, quantity);
        var name = Abstract.At(text, quantity.End) > 0;
        if (value >= 10)
            return !name;
        if (quantity.Class is CounterClass.Work or CounterClass.Time)
            return quantity.Unit != "起" || IsEnd(next) || IsCase(text, quantity.End) || quantity.Qualifier != Qualifier.Exact;
        if (name)
            return false;
        // 干部轮训两批一百余人次: another figure follows.
        if (IsEnd(next) || quantity.Unit is "批" or "轮" or "类" && (char.IsAsciiDigit(next) || ChineseNumerals.IsNumeral(next)))
            return start > 0 && (!IsEnd(text[start - 1]) || text[start - 1] == ')') && quantity.Unit is not ("分" or "元" or "面" or "门");
        return quantity.Qualifier != Qualifier.Exact
            || CountingVerbs.Before(text, start) > 0
            || Countable.At(text, quantity.End) > 0 && Peek(text, start - 1) is not ('的' or '“');
    }

    /// <summary>只有一名法律顾问, 每月一次; not 一次性, 作为一名.</summary>
    private static bool IsOne(ReadOnlySpan<char> text, in Quantity quantity)
    {
        if (quantity.Unit == "成")
            return true;
        if (quantity.Class != CounterClass.Work || quantity.Unit is "期" or "位" or "台" or "册")
            return false;
        if (quantity.Qualifier != Qualifier.Exact)
            return true;
        if (quantity.Unit == "起" && !IsCase(text, quantity.End))
            return IsEnd(Peek(text, quantity.End)) && Peek(text, quantity.Start - 1) is '件' or '案' or '纷' or '讼' or '故';
        if (CountingOne.Before(text, quantity.Start) > 0)
            return true;
        // 每月研判一次, 半年通报一次
        var before = text[Math.Max(0, quantity.Start - 10)..quantity.Start];
        if (quantity.Unit is "次" or "场" or "期" && (before.Contains('每') || before.Contains("半年", StringComparison.Ordinal)))
            return IsEnd(Peek(text, quantity.End)) || IsHearing(before);
        // 民主法治示范村一家, : at the end of a clause after what it counts.
        return IsEnd(Peek(text, quantity.End)) && quantity.Start > 0 && !IsEnd(text[quantity.Start - 1]) && quantity.Unit is not ("次" or "起" or "场");
    }

    /// <summary>每半年听取一次工作汇报: a verb between the period and the number.</summary>
    private static bool IsHearing(ReadOnlySpan<char> before) => PeriodicVerbs.Before(before, before.Length) > 0;

    /// <summary>一起案件, 三起纠纷: 起 counts cases; 一起 alone is "together".</summary>
    private static bool IsCase(ReadOnlySpan<char> text, int at)
    {
        for (var i = at; i < text.Length && i < at + 10 && !IsEnd(text[i]); i++)
        {
            if (text[i] is '案' or '讼' or '议' && i > at || text[i..].StartsWith("纠纷", StringComparison.Ordinal)
                || text[i..].StartsWith("事", StringComparison.Ordinal) || text[i..].StartsWith("投诉", StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
