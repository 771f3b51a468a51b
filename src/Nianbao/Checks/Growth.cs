using Nianbao.Wording;

namespace Nianbao.Checks;

/// <summary>The part of <c>ratio</c> that looks at growth: 由12家增至15家，增长25%; 134份，比去年增加29份，增长27.6%.</summary>
internal static class Growth
{
    private static readonly WordList More = new("增长", "增加", "上升", "提高", "提升", "增幅");
    private static readonly WordList Less = new("下降", "减少", "降低", "压减", "降幅");
    private static readonly WordList Compared = new("同比", "较", "比上年", "比去年", "比20", "相比");
    private static readonly WordList MoreOrFewer = new("增加", "减少");
    private static readonly WordList Reached = new("至", "到");

    public static Finding? Check(FigureGroup group, int at)
    {
        if (at < 2 || group[at].Kind != IndicatorKind.Actual || !(group.LeadHas(at, More) || group.LeadHas(at, Less)))
            return null;

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
