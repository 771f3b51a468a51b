namespace Nianbao.Text;

/// <summary>Reads numbers in Chinese numerals (一千二百、二十、两万).</summary>
internal static class ChineseNumerals
{
    private static readonly CharSet Numerals = new(c => Digit(c) >= 0 || Multiplier(c) > 0);

    /// <summary>A digit's value (零 to 九, 两); -1 for anything else.</summary>
    public static int Digit(char c) => c switch
    {
        '零' or '〇' => 0,
        '一' or '壹' => 1,
        '二' or '两' or '贰' => 2,
        '三' or '叁' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => -1,
    };

    /// <summary>What a unit multiplies by (十, 百, 千, 万, 亿); 0 for anything else.</summary>
    public static decimal Multiplier(char c) => c switch
    {
        '十' or '拾' => 10m,
        '百' or '佰' => 100m,
        '千' or '仟' => 1000m,
        '万' => 10_000m,
        '亿' => 100_000_000m,
        _ => 0m,
    };

    public static bool IsNumeral(char c) => Numerals.Contains(c);

    /// <summary>
    /// The value of <paramref name="numerals"/>, all of which are numerals. 五六十 has a lower and an upper end;
    /// false where they make no number (二〇二五, 九十百).
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> numerals, out decimal lower, out decimal upper)
    {
        lower = upper = 0;
        if (numerals.Length is 0 or > 16)
            return false;
        // 五六十, 三四, 十七八: two neighbouring digits, the second one higher, stand for a range.
        for (var i = 0; i + 1 < numerals.Length; i++)
        {
            if (Digit(numerals[i]) > 0 && Digit(numerals[i + 1]) >= 0)
            {
                Span<char> without = stackalloc char[numerals.Length - 1];
                numerals[..(i + 1)].CopyTo(without);
                numerals[(i + 2)..].CopyTo(without[(i + 1)..]);
                if (Digit(numerals[i + 1]) - Digit(numerals[i]) != 1 || !TryReadOne(without, out lower))
                    return false;
                without[i] = numerals[i + 1];
                return TryReadOne(without, out upper);
            }
        }

        var read = TryReadOne(numerals, out lower);
        upper = lower;
        return read;
    }

    private static bool TryReadOne(ReadOnlySpan<char> numerals, out decimal value)
    {
        value = 0;
        decimal section = 0, digit = -1, last = decimal.MaxValue;
        foreach (var c in numerals)
        {
            var multiplier = Multiplier(c);
            if (multiplier == 0)
            {
                if (digit > 0)
                    return false;
                digit = Digit(c);
                continue;
            }

            if (multiplier >= 10_000m)
            {
                section += Math.Max(digit, 0);
                // 亿 may follow 万 (万亿), and 万 follows 亿; a second 万 makes no number.
                value = (value + (section == 0 && value == 0 ? 1 : section)) * multiplier;
                if (value > 100_000_000_000_000m)
                    return false;
                section = 0;
                last = decimal.MaxValue;
            }
            else
            {
                if (multiplier >= last)
                    return false;
                section += (digit < 0 ? 1 : digit) * multiplier;
                last = multiplier;
            }

            digit = -1;
        }

        value += section + Math.Max(digit, 0);
        return true;
    }
}
