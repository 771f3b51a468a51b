using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Checks;

/// <summary><c>percentage-point</c>: 百分点 and 百分比 confused: 由82%提高到90%，提高8%; 增长12个百分点 of a count; 个百分比.</summary>
internal static class PercentagePoint
{
    public const string Code = "percentage-point";

    private static readonly WordList Changes = new("提高", "提升", "上升", "增长", "增加", "下降", "降低", "减少");
    private static readonly string[] Compared = ["较", "比", "同比"];
    private static readonly WordList Shares = new("率", "占", "比例", "比重", "满意度", "知晓度", "%", "％", "百分之", "得分", "分值", "成", "覆盖面", "度");
    public static readonly string[] WrongWords = ["个百分比", "%个百分点", "％个百分点", "个百分点%"];

    public static void Check(CheckedReport read, FindingList found)
    {
        for (var statement = 0; statement < read.StatementCount; statement++)
        {
            var group = read.Statement(statement);
            for (var i = 0; i < group.Count; i++)
            {
                if (Units.IsPoints(group[i]))
                    found.Add(OfPoints(group, i));
                else if (Units.IsPercent(group[i]) && i > 0 && group[i].Kind == IndicatorKind.Actual)
                    found.Add(OfPercent(group, i));
            }
        }

        foreach (var note in read.Noted(Sign.WrongPoint))
            found.Add(new Finding(Code, Severity.Error, CheckTexts.WrongPoint(note.Word), new TextSpan(note.At, note.Word.Length)));
    }

    // 化解纠纷300件，同比增长12个百分点: a count grows by percent. A rate must be named somewhere before.
    private static Finding? OfPoints(FigureGroup group, int at)
    {
        var before = group.Text.AsSpan(group.Start, group[at].Span.Start - group.Start);
        before = before.Length > 120 ? before[^120..] : before;
        return Shares.IsIn(before) || group[at].Kind != IndicatorKind.Actual || at == 0 || !Units.IsCount(group[at - 1])
            ? null
            : new Finding(Code, Severity.Warning, CheckTexts.PointsOfCount(group.Quote(at - 1), group.Quote(at)), group[at].Span);
    }

    // 合格率由82%提高到90%，提高8%; 合格率95%，较上年提高3%
    private static Finding? OfPercent(FigureGroup group, int at)
    {
        var lead = group.Lead(at);
        if (!group.LeadHas(at, Changes) || !Units.IsPercent(group[at - 1]) || lead.Contains('率'))
            return null;

        var given = group.Quote(at);
        if (at > 1 && Units.IsPercent(group[at - 2]) && Growth.IsFromTo(group, at - 2) && !Growth.IsFromTo(group, at - 1))
        {
            var difference = Math.Abs(group[at - 1].Value - group[at - 2].Value);
            return Math.Abs(difference - group[at].Value) < 0.1m
                ? new Finding(Code, Severity.Error, CheckTexts.PercentOfRates(given, difference), group[at].Span)
                : null;
        }

        // The comparison follows the rate at once: 合格率95%，较上年提高3%.
        return IsComparison(lead)
            ? new Finding(Code, Severity.Note, CheckTexts.PercentOfRate(given), group[at].Span)
            : null;
    }

    private static bool IsComparison(ReadOnlySpan<char> lead)
    {
        var words = lead.TrimStart("，,、 ");
        foreach (var word in Compared)
        {
            if (words.StartsWith(word, StringComparison.Ordinal))
                return words.Length <= 12;
        }

        return false;
    }
}
