using System.Buffers;
using Nianbao.Text;

namespace Nianbao.Structure;

/// <summary>Finds where a part on problems turns to their causes or to what will be done about them.</summary>
internal static class Turns
{
    private const int YearDigits = 4, YearReach = 24;

    private static readonly WordSet ComingWords = new(["将重点", "将着力", "将继续", "将进一步", "将从", "将围绕", "将坚持", "将以", "将紧", "将聚焦", "将做好", "将抓", "将认真", "将深入", "将持续", "将针对", "计划", "打算", "拟重点"]);

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。\n\r\u2028\u2029\v\f");

    /// <summary>The first sentence of [from, to) that opens with such a turn; -1 where there is none.</summary>
    public static int Find(string text, int from, int to) => Find(text, from, to, out _);

    /// <inheritdoc cref="Find(string, int, int)"/>
    public static int Find(string text, int from, int to, out bool toPlan)
    {
        for (var i = from; i < to; i++)
        {
            i = Glyphs.SkipSpaces(text, i, to);
            toPlan = Glyphs.ReadsAny(text, i, to, HeadingVocabulary.PlanTurns) || NamesComingYear(text, i, to);
            if (toPlan || Glyphs.ReadsAny(text, i, to, HeadingVocabulary.CauseTurns))
                return i;

            var end = text.AsSpan(i, to - i).IndexOfAny(SentenceEnds);
            if (end < 0)
                break;
            i += end;
        }

        toPlan = false;
        return -1;
    }

    // 2026年,我镇将重点做好: a year and what will be done in it.
    private static bool NamesComingYear(string text, int at, int to)
    {
        var year = at;
        while (year < to && year - at < YearDigits && Glyphs.IsDigit(text[year]))
            year++;
        if (year - at != YearDigits || year == to || text[year] != '年')
            return false;
        var clause = text.AsSpan(year, Math.Min(YearReach, to - year));
        var end = clause.IndexOfAny(SentenceEnds);
        return Glyphs.ContainsAny(end < 0 ? clause : clause[..end], ComingWords);
    }
}
