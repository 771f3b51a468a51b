using Nianbao.Text;

namespace Nianbao.Indicators;

/// <summary>Reads the number that begins at a place in folded text, without qualifiers before it and without its unit.</summary>
internal static class NumberReader
{
    /// <summary>
    /// Reads the number at <paramref name="at"/>, where the text has a digit, a numeral, 数, 几 or 半. Where there is
    /// none, <see cref="Number.End"/> still says where to go on.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out Number number)
    {
        var cursor = new TextCursor(text, at);
        return char.IsAsciiDigit(cursor.Current) ? ArabicNumbers.TryRead(ref cursor, out number) : TryReadChinese(ref cursor, out number);
    }

    /// <summary>余 and 多 after a number, but not 多元化, 多方.</summary>
    public static bool IsMore(in TextCursor cursor) =>
        cursor.Current == '余'
        || cursor.Current == '多' && cursor.Peek(1) is not ('方' or '数' or '样')
            && !(cursor.Peek(1) == '元' && cursor.Peek(2) is '化' or '调' or '解' or '共');

    /// <summary>1000+: the sign, where it ends the number.</summary>
    public static bool SkipPlus(ref TextCursor cursor)
    {
        if (cursor.Current != '+' || char.IsAsciiLetterOrDigit(cursor.Peek(1)))
            return false;
        cursor.Position++;
        return true;
    }

    private static bool TryReadChinese(ref TextCursor cursor, out Number number)
    {
        var start = cursor.Position;
        var vague = cursor.Current is '数' or '几';
        if (vague)
            cursor.Position++;
        if (cursor.Current == '半' && cursor.Peek(1) == '数' || cursor.Current == '一' && cursor.Peek(1) == '半' && cursor.Peek(2) is not ('年' or '天' or '个'))
        {
            number = new Number { Start = start, End = start + 2, Value = 0.5m, Max = 0.5m, Form = NumberForm.Half, Chinese = true };
            return !vague;
        }

        var run = cursor.Position;
        while (ChineseNumerals.IsNumeral(cursor.Current))
            cursor.Position++;
        if (!vague && cursor.Current == '分' && cursor.Peek(1) == '之' && TryReadFraction(ref cursor, run, out number))
            return true;
        var end = cursor.Position;
        var numerals = cursor.Text[run..end];
        number = new Number { Start = start, End = Math.Max(end, start + 1), Value = 0, Max = 0, Chinese = true };
        decimal lower, upper;
        if (vague)
        {
            // 数十, 几百: the numeral itself; 数 alone is no number.
            if (numerals.IsEmpty || ChineseNumerals.Multiplier(numerals[0]) == 0 || !ChineseNumerals.TryRead(numerals, out lower, out upper))
                return false;
        }
        else if (!ChineseNumerals.TryRead(numerals, out lower, out upper))
        {
            return false;
        }

        var about = vague;
        if (cursor.Current == '点' && ChineseNumerals.Digit(cursor.Peek(1)) >= 0)
        {
            cursor.Position++;
            lower += ReadChineseDecimals(ref cursor);
            upper = lower;
        }

        var scaled = numerals.ContainsAny('万', '亿');
        while (true)
        {
            // 二十余, 十几, 十来, 五万余
            if (IsMore(cursor) || lower >= 10 && cursor.Current is '几' or '来' && IsUnitStart(cursor.Peek(1)))
            {
                about = true;
                cursor.Position++;
            }

            var multiplier = cursor.Current is '万' or '亿' ? ChineseNumerals.Multiplier(cursor.Current) : 0;
            if (multiplier == 0 || lower * multiplier > 1_000_000_000_000_000m)
                break;
            (lower, upper, scaled) = (lower * multiplier, upper * multiplier, true);
            cursor.Position++;
        }

        var plus = SkipPlus(ref cursor);
        number = number with
        {
            End = cursor.Position,
            Value = lower,
            Max = upper,
            About = about,
            Plus = plus,
            Scaled = scaled,
            Headless = !vague && ChineseNumerals.Multiplier(numerals[0]) > 10,
        };
        return true;
    }

    /// <summary>百分之九十六点五, 三分之二: the cursor stands on 分.</summary>
    private static bool TryReadFraction(ref TextCursor cursor, int run, out Number number)
    {
        var whole = cursor;
        number = default;
        if (!ChineseNumerals.TryRead(cursor.Text[run..cursor.Position], out var denominator, out _) || denominator < 2)
            return false;
        cursor.Position += 2;
        decimal numerator = 0;
        var from = cursor.Position;
        if (char.IsAsciiDigit(cursor.Current))
        {
            if (ArabicNumbers.TryRead(ref cursor, out var inner))
                numerator = inner.Value;
        }
        else
        {
            while (ChineseNumerals.IsNumeral(cursor.Current))
                cursor.Position++;
            var read = ChineseNumerals.TryRead(cursor.Text[from..cursor.Position], out numerator, out _);
            if (read && cursor.Current == '点' && ChineseNumerals.Digit(cursor.Peek(1)) >= 0)
            {
                cursor.Position++;
                numerator += ReadChineseDecimals(ref cursor);
            }
        }

        if (cursor.Position == from)
        {
            cursor = whole;
            return false;
        }

        var form = denominator switch
        {
            100 => NumberForm.Percent,
            1000 => NumberForm.Permille,
            _ => NumberForm.Fraction,
        };
        var value = form == NumberForm.Fraction ? Math.Round(numerator / denominator, 4) : numerator;
        number = new Number { Start = run, End = cursor.Position, Value = value, Max = value, Form = form, Chinese = true };
        return true;
    }

    private static decimal ReadChineseDecimals(ref TextCursor cursor)
    {
        var value = 0m;
        var place = 0.1m;
        for (; ChineseNumerals.Digit(cursor.Current) >= 0 && place > 0.00000001m; cursor.Position++, place /= 10)
            value += ChineseNumerals.Digit(cursor.Current) * place;
        return value;
    }

    private static bool IsUnitStart(char c) => c is not ('自' or '源' or '访' or '电');
}
