using Nianbao.Structure;
using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Checks;

/// <summary>The part of <c>punctuation</c> that looks for stops left out before 二是, before 2025年以来, and for stops doubled.</summary>
internal static class MissingStops
{
    public const string YearsSince = "年以来";
    public const string Now = "现将";

    /// <summary>Points after the first, and marks doubled.</summary>
    public static readonly string[] Points = ["二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是"];
    public static readonly string[] Doubled = ["。。", "，，", "，。", "。，", "、，", "、。", "；。", "。；", "，；", "；，", "、、", "；；", "：，", "，："];

    private const int Quoted = 12;
    private const int LongestParagraph = 1500;
    private const string Numerals = "二三四五六七八九十";

    // 2024年以来 after one of these belongs to what stands before.
    private const string MayLeadYear = "自从在于到至与和较比的截为及、将对年是据按";

    public static void Check(CheckedReport read, FindingList found)
    {
        BeforePoints(read, found);
        BeforeYears(read, found);
        BeforeTotals(read, found);
        foreach (var (at, _) in read.Noted(Sign.Now))
        {
            // …取得明显成效，现将…报告如下: the praise is a sentence of its own.
            if (at >= 4 && read.Text[at - 1] is '，' or ',' && Glyphs.ReadsAny(read.Text, at - 3, at, ["成效", "进展", "成绩"]))
                found.Add(Finding(read.Text, at - 1, CheckTexts.CommaBeforeNow, 3) with { Severity = Severity.Note });
        }

        foreach (var (at, marks) in read.Noted(Sign.DoubledMarks))
            found.Add(Finding(read.Text, at, CheckTexts.DoubledMarks(marks), marks.Length));
    }

    // …带头作用二是浓厚氛围: a point that a character, digit or closing quote stands right before.
    private static void BeforePoints(CheckedReport read, FindingList found)
    {
        var text = read.Text;
        foreach (var (at, point) in read.Noted(Sign.Point))
        {
            if (at < 1 || !IsRunOn(text[at - 1]) || text[at - 1] is '第' or '其' or '之' || found.IsFull)
                continue;
            // Only in a list: 一是 stands before in the same paragraph.
            var from = Math.Max(0, at + 1 - LongestParagraph);
            var line = text.AsSpan(from, at - 1 - from);
            line = line[(line.LastIndexOf('\n') + 1)..];
            if (line.Contains(Previous(point[0]), StringComparison.Ordinal))
                found.Add(Finding(text, at, CheckTexts.MissingStop(point), point.Length));
        }
    }

    private static string Previous(char numeral)
    {
        var at = Numerals.IndexOf(numeral, StringComparison.Ordinal);
        return (at == 0 ? "一" : Numerals[at - 1].ToString()) + "是";
    }

    private static bool IsRunOn(char c) => (Glyphs.IsHan(c) && !ListNumber.IsNumeral(c)) || Glyphs.IsDigit(c) || Glyphs.ClosesQuote(c) || c == '%';

    // …提升了处置水平2025年以来，受理…
    private static void BeforeYears(CheckedReport read, FindingList found)
    {
        var text = read.Text;
        foreach (var (at, _) in read.Noted(Sign.YearsSince))
        {
            var year = at - 4;
            if (year >= 1 && IsNumber(text.AsSpan(year, 4)) && Glyphs.IsHan(text[year - 1]) && !MayLeadYear.Contains(text[year - 1], StringComparison.Ordinal))
                found.Add(Finding(text, year, CheckTexts.MissingStop(text[year..(at + YearsSince.Length)]), 4 + YearsSince.Length));
        }
    }

    // 3场。今年以来 has no year of four digits.
    private static bool IsNumber(ReadOnlySpan<char> year)
    {
        foreach (var c in year)
        {
            if (!Glyphs.IsDigit(c))
                return false;
        }

        return true;
    }

    // 服务群众3600余人次累计发放…
    private static void BeforeTotals(CheckedReport read, FindingList found)
    {
        foreach (var figure in read.Figures)
        {
            var end = figure.Span.End;
            if (end < read.Text.Length && read.Text[end] is '累' or '全' or '共' && figure.Unit.Length > 0
                && Glyphs.ReadsAny(read.Text, end, read.Text.Length, ["累计", "全年共", "共计开展"]))
                found.Add(Finding(read.Text, end, CheckTexts.MissingStop(read.Text[end..(end + 2)]), 2));
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
