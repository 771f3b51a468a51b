using System.Buffers;
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
    private const int FigureBits = 20;
    private const int MostFigures = (1 << FigureBits) - 1;

    // Another year, part of a year or part of the matter: then two values are in order.
    private static readonly WordList OtherScope = new(
        "去年", "上年", "上一年", "同比", "较", "比上", "上半年", "下半年", "季度", "月", "累计", "其中", "新增", "每", "平均", "由", "从", "首次", "此前",
        "增加", "减少", "分别", "共有", "今年以来", "截至");

    // Wards of which all are meant: 全镇12个村, 13个社区全部.
    private static readonly string[] Wards =
        ["个村（社区）", "个村(社区)", "个行政村", "个社区", "个居民区", "个居委会", "个村居", "个嘎查", "个村民小组", "个村"];

    private static readonly WordList AllOf = new("辖", "全部", "所有", "均", "全覆盖", "全镇", "全街道", "全乡", "实现");

    public static void Check(CheckedReport read, FindingList found)
    {
        OfSubjects(read, found);
        OfWards(read, found);
    }

    private static void OfSubjects(CheckedReport read, FindingList found)
    {
        var keys = ArrayPool<ulong>.Shared.Rent(read.Figures.Length);
        var count = Collect(read, keys);
        Array.Sort(keys, 0, count);
        for (var first = 0; first < count;)
        {
            var end = first + 1;
            while (end < count && keys[end] >> FigureBits == keys[first] >> FigureBits)
                end++;
            if (end - first > 1)
                found.Add(OfSubject(read, keys.AsSpan(first, Math.Min(end - first, MostPlaces))));
            first = end;
        }

        ArrayPool<ulong>.Shared.Return(keys);
    }

    private static Finding? OfSubject(CheckedReport read, ReadOnlySpan<ulong> same)
    {
        var first = read.Figures[FigureOf(same[0])];
        var stated = read.StatementOf(FigureOf(same[0]));
        foreach (var key in same[1..])
        {
            var other = read.Figures[FigureOf(key)];
            var statement = read.StatementOf(FigureOf(key));
            // A table's row has several years; one of its values is enough to agree with the text.
            if (statement == stated || Agrees(read, same, statement, first) || first.Unit != other.Unit
                || read.ClauseHas(first.Span, OtherScope) || read.ClauseHas(other.Span, OtherScope))
                continue;
            return new Finding(Code, Severity.Warning, CheckTexts.TwoValues(other.Subject, read.Report.Quote(first.Span), read.Report.Quote(other.Span)), other.Span);
        }

        return null;
    }

    private static bool Agrees(CheckedReport read, ReadOnlySpan<ulong> same, int statement, Indicator first)
    {
        foreach (var key in same)
        {
            if (read.StatementOf(FigureOf(key)) == statement && Magnitude.Of(read.Figures[FigureOf(key)]).Overlaps(Magnitude.Of(first)))
                return true;
        }

        return false;
    }

    private static int FigureOf(ulong key) => (int)(key & MostFigures);

    // Subject and unit in the upper bits, the figure's number in the lower ones: sorted, one subject's figures lie together in order.
    private static int Collect(CheckedReport read, ulong[] keys)
    {
        var count = 0;
        var figures = read.Figures;
        for (var i = 0; i < Math.Min(figures.Length, MostFigures); i++)
        {
            if (figures[i].Kind == IndicatorKind.Actual && figures[i].Unit.Length > 0
                && SubjectOfYear(figures[i], read.Report.Year) is { Length: >= ShortestSubject } subject && Magnitude.IsKnown(figures[i]))
                keys[count++] = (Key(subject, figures[i].Unit) & ~(ulong)MostFigures) | (uint)i;
        }

        return count;
    }

    // A table's subject names its column's year (2025年化解纠纷); another year is another quantity.
    private static ReadOnlySpan<char> SubjectOfYear(Indicator figure, int? year)
    {
        var subject = figure.Subject;
        if (subject.Length < 5 || subject[4] != '年' || !int.TryParse(subject.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var named))
            return subject;
        return named == year ? subject.AsSpan(5) : [];
    }

    // 审查合同协议 and 合同协议审查 are one subject: the characters count, not their order. Their hashes are added up.
    private static ulong Key(ReadOnlySpan<char> subject, string unit)
    {
        var key = 0UL;
        foreach (var c in subject)
            key += Glyphs.IsHan(c) ? Hash(c) : 0;
        foreach (var c in unit)
            key = Hash(key + c);
        return key;
    }

    // Two rounds of the finalizer of MurmurHash3: different characters must not add up to the same.
    private static ulong Hash(ulong z)
    {
        z = (z + 0x9E3779B97F4A7C15) * 0xFF51AFD7ED558CCD;
        return (z ^ (z >> 33)) * 0xC4CEB9FE1A85EC53;
    }

    private static void OfWards(CheckedReport read, FindingList found)
    {
        var known = default(Indicator?[]);
        foreach (var figure in read.Figures)
        {
            if (figure.Unit is not "个" || figure.Qualifier != Qualifier.Exact || figure.Kind != IndicatorKind.Actual || figure.Span.Length == 0)
                continue;
            var ward = WardAt(read.Text, figure.Span.End - 1);
            if (ward < 0 || !read.ClauseHas(figure.Span, AllOf) || read.ClauseHas(figure.Span, OtherScope))
                continue;
            known ??= new Indicator?[Wards.Length];
            if (known[ward] is not { } before)
                known[ward] = figure;
            else if (before.Value != figure.Value)
            {
                found.Add(new Finding(
                    Code, Severity.Warning, CheckTexts.TwoValues(Wards[ward][1..], read.Report.Quote(before.Span), read.Report.Quote(figure.Span)), figure.Span));
                return;
            }
        }
    }

    private static int WardAt(string text, int at)
    {
        for (var i = 0; i < Wards.Length; i++)
        {
            if (Glyphs.Reads(text, at, text.Length, Wards[i]))
                return i;
        }

        return -1;
    }
}
