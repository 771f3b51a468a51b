namespace Nianbao.Structure;

/// <summary>Reads the numbers that lists are numbered with; on failure the position stays where it was.</summary>
internal static class ListNumber
{
    private const string Numerals = "一二三四五六七八九十";

    public static bool IsNumeral(char c) => Numerals.Contains(c, StringComparison.Ordinal);

    /// <summary>Reads 一 to 九十九, as lists are numbered: 十二, never 一二.</summary>
    public static bool TryReadChinese(string text, ref int at, int end, out int number)
    {
        number = 0;
        var i = at;
        var ones = Digit(text, i, end);
        if (ones is > 0 and < 10)
        {
            number = ones;
            i++;
        }

        if (Digit(text, i, end) == 10)
        {
            number = (number == 0 ? 1 : number) * 10;
            i++;
            ones = Digit(text, i, end);
            if (ones is > 0 and < 10)
            {
                number += ones;
                i++;
            }
        }

        if (number == 0 || Digit(text, i, end) > 0)
            return false;

        at = i;
        return true;
    }

    private static int Digit(string text, int at, int end) =>
        at < end ? Numerals.IndexOf(text[at], StringComparison.Ordinal) + 1 : 0;

    /// <summary>Reads 1 to 99: lists end before 100, and a longer number is a year or a count.</summary>
    public static bool TryReadFigures(string text, ref int at, int end, out int number)
    {
        number = 0;
        var i = at;
        while (i < end && Glyphs.IsDigit(text[i]) && i - at < 3)
            number = (number * 10) + Glyphs.Fold(text[i++]) - '0';
        if (i == at || i - at > 2 || number == 0)
            return false;

        at = i;
        return true;
    }
}
