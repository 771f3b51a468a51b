using Nianbao.Text;

namespace Nianbao.Indicators;

/// <summary>Reads numbers in Arabic digits, with marks between thousands, decimals and 万 or 亿 (1,200, 1 240, 3.2万).</summary>
internal static class ArabicNumbers
{
    /// <summary>More digits than any count of a report has; a longer run is a telephone or index number.</summary>
    private const int MostDigits = 13;

    /// <summary>Reads the number whose first digit the cursor stands on; where it is none, <see cref="Number.End"/> says where to go on.</summary>
    public static bool TryRead(ref TextCursor cursor, out Number number)
    {
        var start = cursor.Position;
        var digits = 0;
        // Whole numbers up to the end: arithmetic on decimals takes several times as long.
        var whole = ReadDigits(ref cursor, 0, ref digits);
        if (digits <= 3)
            whole = ReadGroups(ref cursor, IsSpaced(cursor.Text, start, cursor.Position) ? ' ' : ',', whole, ref digits);
        var decimals = 0;
        if (cursor.Current == '.' && char.IsAsciiDigit(cursor.Peek(1)))
        {
            cursor.Position++;
            var before = digits;
            whole = ReadDigits(ref cursor, whole, ref digits);
            for (decimals = digits - before; decimals > 0 && whole % 10 == 0; decimals--)
                whole /= 10;
        }

        if (digits > MostDigits)
        {
            number = new Number { Start = start, End = cursor.Position, Value = 0, Max = 0 };
            return false;
        }

        var value = decimals == 0 ? whole : new decimal((int)whole, (int)(whole >> 32), 0, false, (byte)decimals);
        var about = false;
        var scale = 1m;
        while (true)
        {
            if (NumberReader.IsMore(cursor))
            {
                about = true;
                cursor.Position++;
            }

            var multiplier = ScaleAt(cursor, out var width);
            if (multiplier == 0 || value * scale * multiplier > 1_000_000_000_000_000m)
                break;
            scale *= multiplier;
            cursor.Position += width;
        }

        if (scale > 1)
            value *= scale;
        var plus = NumberReader.SkipPlus(ref cursor);
        number = new Number
        {
            Start = start,
            End = cursor.Position,
            Value = value,
            Max = value,
            About = about,
            Plus = plus,
            Scaled = scale >= 10_000m,
        };
        return true;
    }

    private static long ReadDigits(ref TextCursor cursor, long value, ref int digits)
    {
        for (; char.IsAsciiDigit(cursor.Current); cursor.Position++)
        {
            if (++digits <= MostDigits)
                value = value * 10 + (cursor.Current - '0');
        }

        return value;
    }

    /// <summary>
    /// Whether a number is written in groups as GB/T 15835 has them, with blanks (共1 240件). Two columns that stand beside
    /// each other in a line (12 345) are none: there a blank, or the line's end, stands on either side too.
    /// </summary>
    /// <param name="end">Behind its first one to three digits.</param>
    private static bool IsSpaced(ReadOnlySpan<char> text, int start, int end)
    {
        if (text[start] == '0' || start == 0 || text[start - 1] is ' ' or '\n' or '\t' or '.' or '-' or '/')
            return false;
        var at = end;
        while (at + 3 < text.Length && text[at] == ' ' && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3]))
            at += 4;
        if (at == end || at == text.Length)
            return false;
        return text[at] == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])
            || text[at] is '万' or '亿' or '余' or '多' || CounterTable.At(text, at) is not null;
    }

    /// <summary>1,200 or 1 200: groups of exactly three digits.</summary>
    private static long ReadGroups(ref TextCursor cursor, char mark, long value, ref int digits)
    {
        while (cursor.Current == mark && char.IsAsciiDigit(cursor.Peek(1)) && char.IsAsciiDigit(cursor.Peek(2))
            && char.IsAsciiDigit(cursor.Peek(3)) && !char.IsAsciiDigit(cursor.Peek(4)))
        {
            cursor.Position++;
            value = ReadDigits(ref cursor, value, ref digits);
        }

        return value;
    }

    private static decimal ScaleAt(in TextCursor cursor, out int width)
    {
        width = 1;
        var spaces = 0;
        while (cursor.Peek(spaces) == ' ' && spaces < 2)
            spaces++;
        var c = cursor.Peek(spaces);
        var next = cursor.Peek(spaces + 1);
        var multiplier = c switch
        {
            '万' or '亿' => ChineseNumerals.Multiplier(c),
            // 3.2百分点, 5千米, 5千克: these belong to the unit.
            '百' when next != '分' => 100m,
            '千' when next is not ('米' or '克' or '瓦' or '伏') => 1000m,
            _ => 0m,
        };
        width += spaces;
        return multiplier;
    }
}
