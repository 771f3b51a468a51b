using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Checks;

/// <summary>The part of <c>sum</c> that looks at parts in the sentence after the one that gives the whole.</summary>
internal static class SumOfLists
{
    private const int LongestGap = 60;

    public static Finding? Check(FigureGroup before, FigureGroup list) => OfList(before, list) ?? OfNextSentence(before, list);

    // 窗口事项310项；其中即办件149项、承诺件112项、联办件78项: more than there are, unless they overlap
    private static Finding? OfList(FigureGroup before, FigureGroup list)
    {
        var text = list.Text;
        var whole = before.Count - 1;
        if (list.Count < 3 || !SumOfParts.IsUsable(before[whole]) || !SumOfParts.IsUsable(list[0]) || list.Start - before[whole].Span.End > LongestGap
            || text.AsSpan(before[whole].Span.End, list.Start - before[whole].Span.End).IndexOfAny("。\n") >= 0)
            return null;

        var noun = before.Lead(whole).TrimEnd();
        noun = noun.Length < 2 ? [] : noun[^2..];
        var (sum, last) = (0m, -1);
        for (var i = 0; i < Math.Min(list.Count, SumOfParts.MostParts); i++)
        {
            if (!SumOfParts.IsUsable(list[i]) || list[i].Unit != before[whole].Unit || list[i].Value > before[whole].Value || (i > 0 && list.Lead(i) is [] or not ['、', ..])
                || noun.IsEmpty || !list.Lead(i).EndsWith(noun, StringComparison.Ordinal))
                break;
            sum += list[i].Value;
            last = i;
        }

        if (last < 2 || sum <= before[whole].Value)
            return null;
        return new Finding(SumOfParts.Code, Severity.Note, CheckTexts.Sum(before.Quote(whole), SumOfParts.Quotes(list, 0, last), sum), TextSpan.FromBounds(before[whole].Span.Start, list[last].Span.End));
    }

    // 受理各类纠纷320件，化解312件。其中邻里纠纷150件、物业纠纷110件、婚姻纠纷90件: more than any figure before them
    private static Finding? OfNextSentence(FigureGroup before, FigureGroup list)
    {
        if (list.Count < 2 || !list.Lead(0).TrimStart().StartsWith("其中") || !SumOfParts.IsUsable(list[0])
            || list.Start - before[before.Count - 1].Span.End > LongestGap)
            return null;

        var whole = -1;
        for (var i = 0; i < before.Count; i++)
        {
            if (SumOfParts.IsUsable(before[i]) && before[i].Unit == list[0].Unit && (whole < 0 || before[i].Value > before[whole].Value))
                whole = i;
        }

        var (sum, last) = (list[0].Value, 0);
        while (last + 1 < Math.Min(list.Count, SumOfParts.MostParts) && SumOfParts.BelongsTo(list, 0, last + 1, bracketed: false))
            sum += list[++last].Value;
        return whole < 0 || last < 1 || sum <= before[whole].Value
            ? null
            : new Finding(
                SumOfParts.Code, Severity.Warning, CheckTexts.Sum(before.Quote(whole), SumOfParts.Quotes(list, 0, last), sum), TextSpan.FromBounds(before[whole].Span.Start, list[last].Span.End));
    }
}
