using Nianbao.Text;

namespace Nianbao.Indicators;

/// <summary>The headings that stand over a place in the text, from the part (一、) down to the item (一是); empty where there is none.</summary>
internal readonly record struct Headings(TextSpan Part, TextSpan Sub, TextSpan Point, TextSpan Item, int LineStart)
{
    /// <summary>A run-in heading ends at its first stop, and no later than this.</summary>
    private const int Longest = 40;

    /// <summary>The headings over the line that begins at <paramref name="start"/>, given those over the line before.</summary>
    public Headings ForLine(ReadOnlySpan<char> text, int start, int end)
    {
        var at = start;
        while (at < end && text[at] == ' ')
            at++;
        var heading = TextSpan.FromBounds(at, HeadingEnd(text, at, end));
        return Level(text[at..end]) switch
        {
            1 => new Headings(heading, default, default, default, start),
            2 => this with { Sub = heading, Point = default, Item = default, LineStart = start },
            3 => this with { Point = heading, Item = default, LineStart = start },
            _ => this with { Item = default, LineStart = start },
        };
    }

    /// <summary>With the item (一是, 二是) that begins at <paramref name="at"/>.</summary>
    public Headings ForItem(ReadOnlySpan<char> text, int at, int end) =>
        this with { Item = TextSpan.FromBounds(at, HeadingEnd(text, at, end)) };

    /// <summary>Whether an item of a run-in list (一是, 二要, 第三,) begins at <paramref name="at"/>.</summary>
    public static bool IsItem(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && text[at + 1] is '是' or '要' && ChineseNumerals.Digit(text[at]) > 0
        && (at == 0 || text[at - 1] is '。' or ';' or ':' or '\n' or ' ' or ',' or '!');

    /// <summary>Whether one of the headings may begin on the line that begins at <paramref name="start"/>.</summary>
    public bool BeginAt(int start) => Part.Start >= start || Sub.Start >= start || Point.Start >= start;

    private static int Level(ReadOnlySpan<char> line)
    {
        var i = 0;
        if (i < line.Length && line[i] == '(')
            return NumeralsEnd(line, 1) is > 1 and var close && close < line.Length && line[close] == ')' ? 2 : 0;
        i = NumeralsEnd(line, 0);
        if (i > 0)
            return i < line.Length && line[i] is '、' or '.' ? 1 : i < line.Length && line[i] == ')' ? 2 : 0;
        while (i < line.Length && char.IsAsciiDigit(line[i]))
            i++;
        if (i is > 0 and < 3 && i < line.Length && line[i] is '.' or '、' && !(i + 1 < line.Length && char.IsAsciiDigit(line[i + 1])))
            return 3;
        return line.Length > 0 && line[0] is >= '①' and <= '⑳' ? 3 : 0;
    }

    private static int NumeralsEnd(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && at < 5 && ChineseNumerals.IsNumeral(line[at]))
            at++;
        return at;
    }

    private static int HeadingEnd(ReadOnlySpan<char> text, int start, int end)
    {
        var limit = Math.Min(end, start + Longest);
        var length = text[start..limit].IndexOfAny('。', ';', ':');
        return length < 0 ? limit : start + length;
    }
}
