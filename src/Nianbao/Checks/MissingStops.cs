using System.Buffers;
using Nianbao.Structure;
using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Checks;

/// <summary>The part of <c>punctuation</c> that looks for stops left out before 二是, before 2025年以来, and for stops doubled.</summary>
internal static class MissingStops
{
    private const int Quoted = 12;
    private const int LongestParagraph = 1500;
    private const string Numerals = "二三四五六七八九十";
    private const string YearsSince = "年以来";

    private static readonly SearchValues<char> Marks = SearchValues.Create("。，；、：");

    private static readonly string[] Totals = ["累计", "全年共", "共计开展"];
    private static readonly string[] MayLeadYear = ["自", "从", "在", "于", "到", "至", "与", "和", "较", "比", "的", "截", "为", "及", "、", "将", "对", "年", "是", "据", "按"];
    private static readonly string[] Doubled = ["。。", "，，", "，。", "。，", "、，", "、。", "；。", "。；", "，；", "；，", "、、", "；；", "：，", "，："];

    public static IEnumerable<Finding> Check(CheckedReport read) =>
        BeforePoints(read.Text).Concat(BeforeNow(read.Text)).Concat(BeforeYears(read.Text)).Concat(BeforeTotals(read)).Concat(DoubledMarks(read.Text));

    // …带头作用二是浓厚氛围: a point that a character, digit or closing quote stands right before.
    private static IEnumerable<Finding> BeforePoints(string text)
    {
        for (var at = text.IndexOf('是', StringComparison.Ordinal); at >= 0; at = text.IndexOf('是', at + 1))
        {
            if (at < 2 || !Numerals.Contains(text[at - 1], StringComparison.Ordinal) || !IsRunOn(text[at - 2]) || text[at - 2] is '第' or '其' or '之')
                continue;
            // Only in a list: 一是 stands before in the same paragraph.
            var from = Math.Max(0, at - LongestParagraph);
            var line = text.AsSpan(from, at - 2 - from);
            line = line[(line.LastIndexOf('\n') + 1)..];
            if (line.Contains(Previous(text[at - 1]), StringComparison.Ordinal))
                yield return Finding(text, at - 1, CheckTexts.MissingStop(text[(at - 1)..(at + 1)]), 2);
        }
    }

    private static string Previous(char numeral)
    {
        var at = Numerals.IndexOf(numeral, StringComparison.Ordinal);
        return (at == 0 ? "一" : Numerals[at - 1].ToString()) + "是";
    }

    private static bool IsRunOn(char c) => (Glyphs.IsHan(c) && !ListNumber.IsNumeral(c)) || Glyphs.IsDigit(c) || Glyphs.ClosesQuote(c) || c == '%';

    // …提升了处置水平2025年以来，受理…
    private static IEnumerable<Finding> BeforeYears(string text)
    {
        for (var at = text.IndexOf(YearsSince, StringComparison.Ordinal); at >= 0; at = text.IndexOf(YearsSince, at + 1, StringComparison.Ordinal))
        {
            var year = at - 4;
            if (year < 1 || !IsYear(text.AsSpan(year, 4)) || !Glyphs.IsHan(text[year - 1]) || Array.IndexOf(MayLeadYear, text[year - 1].ToString()) >= 0)
                continue;
            yield return Finding(text, year, CheckTexts.MissingStop(text[year..(at + YearsSince.Length)]), 4 + YearsSince.Length);
        }
    }

    private static bool IsYear(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (!Glyphs.IsDigit(c))
                return false;
        }

        return true;
    }

    // 服务群众3600余人次累计发放…
    private static IEnumerable<Finding> BeforeTotals(CheckedReport read)
    {
        foreach (var figure in read.Report.Indicators)
        {
            if (figure.Unit.Length > 0 && Glyphs.ReadsAny(read.Text, figure.Span.End, read.Text.Length, Totals))
                yield return Finding(read.Text, figure.Span.End, CheckTexts.MissingStop(read.Text[figure.Span.End..(figure.Span.End + 2)]), 2);
        }
    }

    // …取得明显成效，现将…报告如下: the praise is a sentence of its own.
    private static IEnumerable<Finding> BeforeNow(string text)
    {
        for (var at = text.IndexOf("现将", StringComparison.Ordinal); at >= 0; at = text.IndexOf("现将", at + 2, StringComparison.Ordinal))
        {
            if (at < 4 || text[at - 1] is not ('，' or ',') || !Glyphs.ReadsAny(text, at - 3, at, ["成效", "进展", "成绩"]))
                continue;
            var finding = Finding(text, at - 1, CheckTexts.CommaBeforeNow, 3);
            yield return finding with { Severity = Severity.Note };
        }
    }

    private static IEnumerable<Finding> DoubledMarks(string text)
    {
        for (var at = text.AsSpan().IndexOfAny(Marks); at >= 0 && at + 1 < text.Length;)
        {
            if (Marks.Contains(text[at + 1]) && Array.Find(Doubled, pair => Glyphs.Reads(text, at, text.Length, pair)) is { } marks)
                yield return Finding(text, at, CheckTexts.DoubledMarks(marks), marks.Length);
            var next = text.AsSpan(at + 1).IndexOfAny(Marks);
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    // With some words before it, so that the place is seen.
    private static Finding Finding(string text, int at, string message, int length)
    {
        var start = at;
        while (start > 0 && at - start < Quoted && (Glyphs.IsHan(text[start - 1]) || Glyphs.IsDigit(text[start - 1])))
            start--;
        return new Finding(Punctuation.Code, Severity.Warning, message, TextSpan.FromBounds(start, at + length));
    }
}
