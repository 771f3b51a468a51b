using System.Text;

namespace Nianbao.Reading.Docx;

/// <summary>Writes numbers in Chinese numerals as Word's lists do.</summary>
internal static class ChineseNumber
{
    /// <summary>Ten digits and the words for 10, 100, 1,000 and 10,000.</summary>
    public const string Simplified = "零一二三四五六七八九十百千万";
    public const string Traditional = "零一二三四五六七八九十百千萬";
    public const string SimplifiedLegal = "零壹贰叁肆伍陆柒捌玖拾佰仟万";
    public const string TraditionalLegal = "零壹貳參肆伍陸柒捌玖拾佰仟萬";

    private const string Digits = "○一二三四五六七八九";

    /// <summary>With words for the powers of ten: 二十一, 一百零五. Plain ten is 十, in legal numerals 壹拾.</summary>
    public static string Write(int number, string numerals)
    {
        var text = new StringBuilder();
        if (number >= 10_000)
        {
            text.Append(Below10000(number / 10_000, numerals)).Append(numerals[13]);
            number %= 10_000;
            if (number == 0)
                return text.ToString();
            if (number < 1_000)
                text.Append(numerals[0]);
        }

        text.Append(Below10000(number, numerals));
        // 一十 is said 十 at the start of a number, but not on a cheque.
        return numerals[1] == '一' && text.Length > 1 && text[0] == '一' && text[1] == '十'
            ? text.ToString(1, text.Length - 1)
            : text.ToString();
    }

    /// <summary>Digit by digit: 二一, 一○五.</summary>
    public static string WriteDigits(int number) =>
        string.Concat(number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(c => Digits[c - '0']));

    private static string Below10000(int number, string numerals)
    {
        if (number == 0)
            return numerals[..1];
        var text = new StringBuilder();
        var skippedZero = false;
        for (int power = 3, unit = 1_000; power >= 0; power--, unit /= 10)
        {
            var digit = number / unit % 10;
            if (digit == 0)
            {
                skippedZero = text.Length > 0;
                continue;
            }

            if (skippedZero)
                text.Append(numerals[0]);
            skippedZero = false;
            text.Append(numerals[digit]);
            if (power > 0)
                text.Append(numerals[9 + power]);
        }

        return text.ToString();
    }
}
