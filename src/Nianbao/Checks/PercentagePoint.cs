using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Checks;

/// <summary><c>percentage-point</c>: 百分点 and 百分比 confused: 由82%提高到90%，提高8%; 增长12个百分点 of a count; 个百分比.</summary>
internal static class PercentagePoint
{
    public const string Code = "percentage-point";

    private static readonly string[] Changes = ["提高", "提升", "上升", "增长", "增加", "下降", "降低", "减少"];
    private static readonly string[] Compared = ["较", "比", "同比"];
    private static readonly string[] Shares = ["率", "占", "比例", "比重", "满意度", "知晓度", "%", "％", "百分之", "得分", "分值", "成", "覆盖面", "度"];
    private static readonly string[] WrongWords = ["个百分比", "%个百分点", "％个百分点", "个百分点%"];

    public static IEnumerable<Finding> Check(CheckedReport read) => OfFigures(read).Concat(OfWords(read));

    private static IEnumerable<Finding> OfFigures(CheckedReport read)
    {
        foreach (var group in read.Statements)
        {
            for (var i = 0; i < group.Count; i++)
            {
                var finding = group[i].Unit == Units.PercentagePoint ? OfPoints(group, i)
                    : Units.IsPercent(group[i]) && i > 0 && group[i].Kind == IndicatorKind.Actual ? OfPercent(group, i)
                    : null;
                if (finding is not null)
                    yield return finding;
            }
        }
    }

    // 化解纠纷300件，同比增长12个百分点: a count grows by percent. A rate must be named somewhere before.
    private static Finding? OfPoints(FigureGroup group, int at)
    {
        var before = group.Report.Text.AsSpan(group.Start, group[at].Span.Start - group.Start);
        before = before.Length > 120 ? before[^120..] : before;
        return Words.HasAny(before, Shares) || group[at].Kind != IndicatorKind.Actual || at == 0 || !Units.IsCount(group[at - 1])
            ? null
            : new Finding(Code, Severity.Warning, CheckTexts.PointsOfCount(group[at - 1].Span.In(group.Report.Text), group[at].Span.In(group.Report.Text)), group[at].Span);
    }

    // 合格率由82%提高到90%，提高8%; 合格率95%，较上年提高3%
    private static Finding? OfPercent(FigureGroup group, int at)
    {
        var lead = group.Lead(at);
        if (!Words.HasAny(lead, Changes) || !Units.IsPercent(group[at - 1]) || lead.Contains('率'))
            return null;

        var given = group[at].Span.In(group.Report.Text);
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

    private static IEnumerable<Finding> OfWords(CheckedReport read)
    {
        foreach (var word in WrongWords)
        {
            for (var at = read.Text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = read.Text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
                yield return new Finding(Code, Severity.Error, CheckTexts.WrongPoint(word), new TextSpan(at, word.Length));
        }
    }
}
