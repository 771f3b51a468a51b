using System.Globalization;
using Nianbao.Structure;
using Nianbao.Wording;

namespace Nianbao.Checks;

/// <summary><c>two-values</c>: one quantity stated with two values, in two places of the text or in the text and a table.</summary>
internal static class TwoValues
{
    public const string Code = "two-values";

    private const int ShortestSubject = 4;
    private const int MostPlaces = 20;

    // Another year, part of a year or part of the matter: then two values are in order.
    private static readonly string[] OtherScope =
    [
        "去年", "上年", "上一年", "同比", "较", "比上", "上半年", "下半年", "季度", "月", "累计", "其中", "新增", "每", "平均", "由", "从", "首次", "此前",
        "增加", "减少", "分别", "共有", "今年以来", "截至",
    ];

    // Wards of which all are meant: 全镇12个村, 13个社区全部.
    private static readonly string[] Wards =
        ["个村（社区）", "个村(社区)", "个行政村", "个社区", "个居民区", "个居委会", "个村居", "个嘎查", "个村民小组", "个村"];

    private static readonly string[] AllOf = ["辖", "全部", "所有", "均", "全覆盖", "全镇", "全街道", "全乡", "实现"];

    public static IEnumerable<Finding> Check(CheckedReport read) => OfSubjects(read).Concat(OfWards(read));

    private static IEnumerable<Finding> OfSubjects(CheckedReport read)
    {
        foreach (var same in Places(read).Values)
        {
            var first = same[0];
            foreach (var other in same)
            {
                // A table's row has several years; one of its values is enough to agree with the text.
                if (first.Statement == other.Statement
                    || same.Exists(place => place.Statement == other.Statement && Magnitude.Of(place.Figure).Overlaps(Magnitude.Of(first.Figure)))
                    || !IsOfWholeYear(read, first.Figure) || !IsOfWholeYear(read, other.Figure))
                    continue;
                yield return new Finding(
                    Code,
                    Severity.Warning,
                    CheckTexts.TwoValues(other.Figure.Subject, read.Report.Quote(first.Figure.Span), read.Report.Quote(other.Figure.Span)),
                    other.Figure.Span);
                break;
            }
        }
    }

    private static Dictionary<string, List<(Indicator Figure, int Statement)>> Places(CheckedReport read)
    {
        var places = new Dictionary<string, List<(Indicator, int)>>(StringComparer.Ordinal);
        for (var statement = 0; statement < read.Statements.Count; statement++)
        {
            var group = read.Statements[statement];
            for (var i = 0; i < group.Count; i++)
            {
                var figure = group[i];
                if (figure.Kind != IndicatorKind.Actual || !Magnitude.IsKnown(figure) || figure.Unit.Length == 0)
                    continue;
                if (SubjectOfYear(figure, read.Report.Year) is not { Length: >= ShortestSubject } subject)
                    continue;
                var key = Key(subject, figure.Unit);
                if (!places.TryGetValue(key, out var same))
                    places[key] = same = [];
                if (same.Count < MostPlaces)
                    same.Add((figure, statement));
            }
        }

        return places;
    }

    private static bool IsOfWholeYear(CheckedReport read, Indicator figure) =>
        !Words.HasAny(read.ClauseAround(figure.Span).Of(read.Text), OtherScope);

    // A table's subject names its column's year (2025年化解纠纷); another year is another quantity.
    private static string? SubjectOfYear(Indicator figure, int? year)
    {
        var subject = figure.Subject;
        if (subject.Length < 5 || subject[4] != '年' || !int.TryParse(subject.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var named))
            return subject;
        return named == year ? subject[5..] : null;
    }

    // 审查合同协议 and 合同协议审查 are one subject: the characters count, not their order.
    private static string Key(string subject, string unit)
    {
        var characters = subject.Where(Glyphs.IsHan).ToArray();
        Array.Sort(characters);
        return new string(characters) + '|' + unit;
    }

    private static IEnumerable<Finding> OfWards(CheckedReport read)
    {
        var known = new Dictionary<string, Indicator>(StringComparer.Ordinal);
        foreach (var figure in read.Report.Indicators)
        {
            if (figure.Unit != "个" || figure.Qualifier != Qualifier.Exact || figure.Kind != IndicatorKind.Actual || figure.Span.End == figure.Span.Start)
                continue;
            var ward = Array.Find(Wards, word => Glyphs.Reads(read.Text, figure.Span.End - 1, read.Text.Length, word));
            if (ward is null || !Words.HasAny(read.ClauseAround(figure.Span).Of(read.Text), AllOf) || !IsOfWholeYear(read, figure))
                continue;
            if (!known.TryAdd(ward, figure) && known[ward].Value != figure.Value)
            {
                yield return new Finding(
                    Code, Severity.Warning, CheckTexts.TwoValues(ward[1..], read.Report.Quote(known[ward].Span), read.Report.Quote(figure.Span)), figure.Span);
                yield break;
            }
        }
    }
}
