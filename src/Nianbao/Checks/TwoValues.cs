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
        var places = Places(read);
        for (var start = 0; start < places.Length;)
        {
            var end = start + 1;
            while (end < places.Length && places[end].Key == places[start].Key)
                end++;
            if (end > start + 1 && Contradiction(read, places.AsSpan(start, Math.Min(end - start, MostPlaces))) is { } finding)
                yield return finding;
            start = end;
        }
    }

    /// <summary>The first place of one subject whose value differs from that of the first.</summary>
    private static Finding? Contradiction(CheckedReport read, ReadOnlySpan<Place> same)
    {
        var first = same[0];
        if (!IsOfWholeYear(read, read.Report.Indicators[first.Figure]))
            return null;
        foreach (var other in same[1..])
        {
            var figure = read.Report.Indicators[other.Figure];
            // A table's row has several years; one of its values is enough to agree with the text.
            if (first.Statement == other.Statement || Agrees(read, same, first, other.Statement) || !IsOfWholeYear(read, figure))
                continue;
            return new Finding(
                Code,
                Severity.Warning,
                CheckTexts.TwoValues(figure.Subject, read.Report.Quote(read.Report.Indicators[first.Figure].Span), read.Report.Quote(figure.Span)),
                figure.Span);
        }

        return null;
    }

    private static bool Agrees(CheckedReport read, ReadOnlySpan<Place> same, Place first, int statement)
    {
        var value = Magnitude.Of(read.Report.Indicators[first.Figure]);
        foreach (var place in same)
        {
            if (place.Statement == statement && Magnitude.Of(read.Report.Indicators[place.Figure]).Overlaps(value))
                return true;
        }

        return false;
    }

    /// <summary>The figures that may be compared, those of one subject side by side, each in the order of the text.</summary>
    private static Place[] Places(CheckedReport read)
    {
        var places = new Place[read.Report.Indicators.Count];
        var count = 0;
        for (var statement = 0; statement < read.Statements.Count; statement++)
        {
            var group = read.Statements[statement];
            for (var i = 0; i < group.Count; i++)
            {
                var figure = group[i];
                if (figure.Kind != IndicatorKind.Actual || !Magnitude.IsKnown(figure) || figure.Unit.Length == 0)
                    continue;
                var subject = SubjectOfYear(figure, read.Report.Year);
                if (subject.Length >= ShortestSubject)
                    places[count++] = new Place(Key(subject, figure.Unit), group.First + i, statement);
            }
        }

        places = places[..count];
        Array.Sort(places, (a, b) => a.Key != b.Key ? a.Key.CompareTo(b.Key) : a.Figure.CompareTo(b.Figure));
        return places;
    }

    private static bool IsOfWholeYear(CheckedReport read, Indicator figure) =>
        !Words.HasAny(read.ClauseAround(figure.Span).Of(read.Text), OtherScope);

    // A table's subject names its column's year (2025年化解纠纷); another year is another quantity, and empty here.
    private static ReadOnlySpan<char> SubjectOfYear(Indicator figure, int? year)
    {
        var subject = figure.Subject.AsSpan();
        if (subject.Length < 5 || subject[4] != '年' || !int.TryParse(subject[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var named))
            return subject;
        return named == year ? subject[5..] : default;
    }

    /// <summary>审查合同协议 and 合同协议审查 are one subject: the characters count, not their order.</summary>
    /// <remarks>The sum of 64 well mixed bits for each character: sorted strings took half of all that the checks allocate.</remarks>
    private static ulong Key(ReadOnlySpan<char> subject, string unit)
    {
        var key = 0UL;
        foreach (var c in subject)
            key += Glyphs.IsHan(c) ? Mixed(c) : 0;
        foreach (var c in unit)
            key = Mixed(key + c);
        return key;
    }

    // The finishing steps of SplitMix64: every bit of the number moves half of the result's.
    private static ulong Mixed(ulong number)
    {
        number = (number + 0x9E3779B97F4A7C15) * 0xBF58476D1CE4E5B9;
        number = (number ^ (number >> 27)) * 0x94D049BB133111EB;
        return number ^ (number >> 31);
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

    /// <param name="Key">What the subject and its counter are known by.</param>
    /// <param name="Figure">Its number among the report's indicators.</param>
    /// <param name="Statement">The statement that it stands in.</param>
    private readonly record struct Place(ulong Key, int Figure, int Statement);
}
