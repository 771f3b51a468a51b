using System.Globalization;
using System.Text;

namespace Nianbao.Reading.Docx;

/// <summary>Writes the numbers of lists in Word's number formats (ECMA-376 part 1, 17.18.59 ST_NumberFormat).</summary>
internal static class NumberFormat
{
    /// <summary>Word writes 27 as aa and 53 as aaa, up to thirty letters.</summary>
    private const int MaxLetterRepeats = 30;

    private const int MaxRoman = 3_999;

    private static readonly (int Value, string Text)[] s_roman =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>The number in the format; in Arabic figures where the format does not reach so far or is not known.</summary>
    /// <param name="digits">For the format <c>custom</c>: how many digits to fill up to.</param>
    public static string Write(int number, string format, int digits = 0) => format switch
    {
        // A bullet has no number, so nothing stands where a deeper level would name it.
        "none" or "bullet" => "",
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "custom" => Decimal(number).PadLeft(digits, '0'),
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperLetter" => Letters(number, 'A'),
        "lowerLetter" => Letters(number, 'a'),
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Decimal(number).Select(c => (char)(c - '0' + '０'))),
        "decimalEnclosedCircle" => From(number, '①', 20),
        "decimalEnclosedCircleChinese" => From(number, '①', 10),
        "decimalEnclosedParen" => From(number, '⑴', 20),
        "decimalEnclosedFullstop" => From(number, '⒈', 20),
        "ideographEnclosedCircle" => From(number, '㊀', 10),
        "numberInDash" => $"- {Decimal(number)} -",
        "ideographTraditional" => Pick(number, "甲乙丙丁戊己庚辛壬癸"),
        "ideographZodiac" => Pick(number, "子丑寅卯辰巳午未申酉戌亥"),
        "ideographZodiacTraditional" => StemAndBranch(number),
        "chineseCountingThousand" => ChineseNumber.Write(number, ChineseNumber.Simplified),
        "taiwaneseCountingThousand" or "taiwaneseCounting" => ChineseNumber.Write(number, ChineseNumber.Traditional),
        "chineseCounting" or "japaneseCounting" => ChineseNumber.Write(number, ChineseNumber.Simplified),
        "chineseLegalSimplified" => ChineseNumber.Write(number, ChineseNumber.SimplifiedLegal),
        "ideographLegalTraditional" or "japaneseLegal" => ChineseNumber.Write(number, ChineseNumber.TraditionalLegal),
        "ideographDigital" or "japaneseDigitalTenThousand" or "taiwaneseDigital" => ChineseNumber.WriteDigits(number),
        _ => Decimal(number),
    };

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string From(int number, char first, int count) =>
        number >= 1 && number <= count ? ((char)(first + number - 1)).ToString() : Decimal(number);

    private static string Pick(int number, string characters) =>
        number >= 1 && number <= characters.Length ? characters[number - 1].ToString() : Decimal(number);

    private static string StemAndBranch(int number) => number is < 1 or > 60
        ? Decimal(number)
        : $"{"甲乙丙丁戊己庚辛壬癸"[(number - 1) % 10]}{"子丑寅卯辰巳午未申酉戌亥"[(number - 1) % 12]}";

    private static string Letters(int number, char first)
    {
        var repeats = (number + 25) / 26;
        return number < 1 || repeats > MaxLetterRepeats ? Decimal(number) : new string((char)(first + ((number - 1) % 26)), repeats);
    }

    private static string Roman(int number)
    {
        if (number is < 1 or > MaxRoman)
            return Decimal(number);
        var text = new StringBuilder();
        foreach (var (value, numeral) in s_roman)
        {
            for (; number >= value; number -= value)
                text.Append(numeral);
        }

        return text.ToString();
    }
}
