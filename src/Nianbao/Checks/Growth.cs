using Nianbao.Wording;

namespace Nianbao.Checks;

/// <summary>The part of <c>ratio</c> that looks at growth: 由12家增至15家，增长25%; 134份，比去年增加29份，增长27.6%.</summary>
internal static class Growth
{
    private const int Reach = 6;

    private static readonly WordList More = new("增长", "增加", "上升", "提高", "提升", "增幅");
    private static readonly WordList Less = new("下降", "减少", "降低", "压减", "降幅");
    private static readonly WordList Compared = new("同比", "较", "比上年", "比去年", "比20", "相比");
    private static readonly WordList MoreOrFewer = new("增加", "减少");
    private static readonly WordList LastYear = new("比上年的", "比去年的", "较上年的", "较去年的", "比上一年的", "较上一年的", "比上年同期的", "较上年同期的");
    private static readonly WordList Reached = new("至", "到");

    public static Finding? Check(FigureGroup group, int at)
    {
        if (at < 2 || group[at].Kind != IndicatorKind.Actual || !(group.LeadHas(at, More) || group.LeadHas(at, Less)))
            return null;

        if (group.Lead(at).IndexOfAny("，,、") < 0 && group.LeadHas(at - 1, LastYear))
            return FromLastYear(group, at);

        var (before, last) = (group[at - 2], group[at - 1]);
        if (!Ratio.IsUsable(before) || !Ratio.IsUsable(last) || !Units.AreAlike(before.Unit, last.Unit)
            || before.Qualifier != Qualifier.Exact || last.Qualifier != Qualifier.Exact)
            return null;

        decimal change, start;
        if (IsFromTo(group, at - 2))
            (change, start) = (Math.Abs(last.Value - before.Value), before.Value);
        else if (group.Lead(at).IndexOfAny("，,、") == 0 && group.LeadHas(at - 1, Compared) && group.LeadHas(at - 1, MoreOrFewer))
            (change, start) = (last.Value, group.Lead(at - 1).Contains("增加", StringComparison.Ordinal) ? before.Value - last.Value : before.Value + last.Value);
        else
            return null;

        if (start <= 0 || Ratio.Fits(new Magnitude(change, change), new Magnitude(start, start), group[at]))
            return null;
        var given = Math.Round(change / start * 100, 1, MidpointRounding.AwayFromZero);
        return new Finding(
            Ratio.Code, Severity.Error, CheckTexts.GrowthRate(group.Quote(at - 2), group.Quote(at - 1), group.Quote(at), given), group.Between(at - 2, at));
    }

    // 举办讲座18场，受众1200人次，比上年的15场增长15%
    private static Finding? FromLastYear(FigureGroup group, int at)
    {
        var last = group[at - 1];
        var now = -1;
        for (var i = at - 2; i >= Math.Max(0, at - Reach); i--)
        {
            if (!Ratio.IsUsable(group[i]) || group[i].Unit != last.Unit || group[i].Qualifier != Qualifier.Exact)
                continue;
            if (IsGrowth(last.Value, group[i].Value, group[at]))
                return null;
            now = now < 0 ? i : now;
        }

        if (now < 0 || last.Value <= 0 || last.Qualifier != Qualifier.Exact)
            return null;
        var given = Math.Round(Math.Abs(group[now].Value - last.Value) / last.Value * 100, 1, MidpointRounding.AwayFromZero);
        return new Finding(
            Ratio.Code, Severity.Error, CheckTexts.GrowthRate(group.Quote(now), group.Quote(at - 1), group.Quote(at), given), group.Between(now, at));
    }

    private static bool IsGrowth(decimal start, decimal end, Indicator rate)
    {
        var change = Math.Abs(end - start);
        return Ratio.Fits(new Magnitude(change, change), new Magnitude(start, start), rate);
    }

    /// <summary>由82.5%上升到90%，提高8个百分点.</summary>
    public static Finding? CheckPoints(FigureGroup group, int at)
    {
        if (at < 2 || !Units.IsPercent(group[at - 1]) || !Units.IsPercent(group[at - 2]) || !IsFromTo(group, at - 2)
            || group[at].Qualifier != Qualifier.Exact || group[at - 1].Qualifier != Qualifier.Exact || group[at - 2].Qualifier != Qualifier.Exact)
            return null;

        var difference = Math.Abs(group[at - 1].Value - group[at - 2].Value);
        return Math.Abs(difference - group[at].Value) < 0.1m
            ? null
            : new Finding(
                Ratio.Code, Severity.Error, CheckTexts.GrowthPoints(group.Quote(at - 2), group.Quote(at - 1), group.Quote(at), difference), group.Between(at - 2, at));
    }

    /// <summary>Whether this figure and the next are joined as 由…增至…, 从…降到….</summary>
    public static bool IsFromTo(FigureGroup group, int at) =>
        group.Lead(at).IndexOfAny('由', '从') >= 0 && group.Lead(at + 1).IndexOfAny("，,") < 0 && group.LeadHas(at + 1, Reached);
}
