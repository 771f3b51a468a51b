using Nianbao.Structure;
using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Checks;

/// <summary><c>announced-count</c>: a number of points announced (以下两个方面) and another number listed.</summary>
internal static class AnnouncedCount
{
    public const string Code = "announced-count";

    // The list follows its announcement at once, with a heading's words between at most.
    private const int Gap = 24;

    public static readonly string[] Announcements =
        ["个方面", "方面工作", "方面问题", "方面的", "个问题", "点不足", "点问题", "个不足", "项工作", "项任务", "大方面", "方面:", "方面："];

    private static readonly string[] PointNumbers = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

    public static void Check(CheckedReport read, FindingList found)
    {
        var text = read.Text;
        foreach (var (at, _) in read.Noted(Sign.Announcement))
        {
            if (!TryReadNumber(text, at, out var announced, out var start) || FirstItem(text, at) is not { } first || found.IsFull)
                continue;

            var listed = Count(text, first);
            if (listed > 1 && listed != announced)
                found.Add(new Finding(Code, Severity.Error, CheckTexts.AnnouncedCount(announced, listed), TextSpan.FromBounds(start, EndOfAnnouncement(text, at))));
        }
    }

    private static bool TryReadNumber(string text, int end, out int number, out int start)
    {
        start = end;
        while (start > 0 && end - start < 3 && (ListNumber.IsNumeral(text[start - 1]) || text[start - 1] == '两' || Glyphs.IsDigit(text[start - 1])))
            start--;
        var at = start;
        if (end - start == 1 && text[start] == '两')
            (number, at) = (2, end);
        else if (!ListNumber.TryReadChinese(text, ref at, end, out number) && !ListNumber.TryReadFigures(text, ref at, end, out number))
            return false;
        return at == end && number is > 1 and <= 10 && !(start > 0 && text[start - 1] is '第' or '另' or '等');
    }

    private static int EndOfAnnouncement(string text, int at)
    {
        var end = at;
        while (end < text.Length && Glyphs.IsHan(text[end]) && end - at < Gap)
            end++;
        return end;
    }

    // 一是, 一要, 首先, (一), 1.: right after a colon or stop, or at the start of the next line.
    private static Marker? FirstItem(string text, int at)
    {
        var end = Math.Min(text.Length, at + Gap);
        var opened = false;
        for (var i = at; i < end; i++)
        {
            opened |= Glyphs.Fold(text[i]) is ':' or '。' || Glyphs.IsLineBreak(text[i]);
            if (opened && MarkerReader.TryRead(text, i, text.Length, out var marker) && marker.Number == 1)
                return marker;
            if (Glyphs.Fold(text[i]) is ';' || (!opened && Glyphs.Fold(text[i]) is ','))
                return null;
        }

        return null;
    }

    private static int Count(string text, Marker first)
    {
        var number = 1;
        for (var at = first.End; at < text.Length && number < 20; number++)
        {
            var next = FindNext(text, at, first.Family, number + 1);
            if (next < 0)
                break;
            at = next;
        }

        return number;
    }

    // Within its paragraph 二是 may stand anywhere (a stop is easily forgotten); on other lines only at their start.
    private static int FindNext(string text, int from, MarkerFamily family, int number)
    {
        var lineStart = false;
        var foreign = 0;
        for (var i = from; i < text.Length && i - from < LongestItem; i++)
        {
            if (Glyphs.IsLineBreak(text[i]))
            {
                lineStart = true;
                continue;
            }

            var mayBegin = lineStart || (family == MarkerFamily.Point && foreign == 0 && IsPoint(text, i, number))
                || (foreign == 0 && i > 0 && Glyphs.Fold(text[i - 1]) is '。' or ';');
            if (mayBegin && MarkerReader.TryRead(text, i, text.Length, out var marker) && marker.Family == family)
            {
                if (marker.Number == number)
                    return marker.End;
                if (lineStart)
                    return -1;
            }
            else if (lineStart && !Glyphs.IsSpace(text[i]))
            {
                // A line of its own that opens no item: another heading, unless it explains the item.
                if (++foreign > MostForeignLines || (MarkerReader.TryRead(text, i, text.Length, out var other) && other.Family < family))
                    return -1;
            }

            lineStart = lineStart && Glyphs.IsSpace(text[i]);
        }

        return -1;
    }

    private const int LongestItem = 1500;
    private const int MostForeignLines = 2;

    private static bool IsPoint(string text, int at, int number) =>
        number < PointNumbers.Length && text.AsSpan(at).StartsWith(PointNumbers[number]) && at + PointNumbers[number].Length < text.Length
        && text[at + PointNumbers[number].Length] is '是' or '要' && at > 0 && !ListNumber.IsNumeral(text[at - 1]) && text[at - 1] is not ('第' or '其');
}
