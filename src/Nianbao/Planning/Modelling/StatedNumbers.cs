using System.Globalization;
using Nianbao.Text;

namespace Nianbao.Planning.Modelling;

/// <summary>A number that a text states, in digits or Chinese numerals.</summary>
/// <param name="Unit">The character that says what is counted, % for 百分之; empty where none follows.</param>
internal readonly record struct StatedNumber(int At, int End, decimal Value, string Unit);

/// <summary>Finds the numbers of a text; numerals that only belong to a word (一致, 三项制度, 十分) are none.</summary>
internal static class StatedNumbers
{
    private const string Percent = "百分之";
    private const string Counters = "件次卷人名户场份起条元个宗例期课所处台套辆篇部天日家幢栋%％周倍成项类级步种批轮小工公支张本册万亿年月季号座片间只页";

    // Three steps or two kinds are how a thing is ordered, not a target.
    private const string Structure = "项类级步种轮批";
    private const int MostOfStructure = 10;
    private static readonly string[] Parts = ["个环节", "个步骤", "个方面", "个阶段", "个层面", "个层次", "个部分", "个要点", "个模块", "个板块"];

    // 2名 of a plan are the 2人 of its report.
    private static readonly string[] SameUnits = ["人名位员", "件起宗例"];

    // 伍 is a numeral only where no team is meant.
    private static readonly string[] Words = ["队伍", "入伍", "退伍"];

    public static IEnumerable<StatedNumber> In(string text)
    {
        var folded = Words.Aggregate(string.Concat(text.Select(WidthFolding.Fold)), (rest, word) => rest.Replace(word, "——", StringComparison.Ordinal));
        for (var at = 0; at < folded.Length;)
        {
            var found = folded.AsSpan(at).StartsWith(Percent) ? Part(folded, at)
                : char.IsAsciiDigit(folded[at]) ? Digits(folded, at)
                : ChineseNumerals.IsNumeral(folded[at]) ? Numerals(folded, at)
                : default(StatedNumber?);
            if (found is not { } number)
            {
                at++;
                continue;
            }

            if (number.Value >= 0 && !IsStructure(folded, number) && !IsListMark(folded, number.At, number.End))
            {
                yield return number;
            }

            at = number.End;
        }
    }

    /// <summary>One name for units that count the same.</summary>
    public static string Counted(string unit) =>
        unit.Length == 0 ? unit : Array.Find(SameUnits, same => same.Contains(unit, StringComparison.Ordinal))?[..1] ?? unit;

    private static bool IsStructure(string text, StatedNumber number) =>
        number.Value <= MostOfStructure && Array.Exists(Parts, part => text.AsSpan(number.End).StartsWith(part));

    /// <summary>Whether the digits from <paramref name="at"/> to <paramref name="end"/> only number an entry: 1.现场检查；2.证据固定.</summary>
    public static bool IsListMark(string text, int at, int end) =>
        end - at == 1 && end + 1 < text.Length && text[end] == '.' && PlainWords.IsHan(text[end + 1])
        && (at == 0 || text[at - 1] is ':' or ';' or '：' or '；' or '。');

    private static StatedNumber? Part(string text, int at)
    {
        var from = at + Percent.Length;
        var inner = from >= text.Length ? default(StatedNumber?) : char.IsAsciiDigit(text[from]) ? Digits(text, from) : Run(text, from);
        return inner is { } number ? new StatedNumber(at, number.End, number.Value, "%") : null;
    }

    private static StatedNumber Digits(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsAsciiDigit(text[end])
            || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        var read = decimal.TryParse(text[at..end], NumberStyles.Number, CultureInfo.InvariantCulture, out var value);
        for (; end < text.Length && ChineseNumerals.Multiplier(text[end]) is > 0 and var multiplier && value < 1_000_000_000; end++)
        {
            value *= multiplier;
        }

        return new StatedNumber(at, end, read ? value : decimal.MaxValue, Unit(text, end));
    }

    // A negative value: these characters are read, but they are no number.
    private static StatedNumber Numerals(string text, int at)
    {
        var number = Run(text, at);
        var isOrdinal = at > 0 && text[at - 1] == '第';
        var counts = number.Unit.Length > 0 && Counters.Contains(number.Unit, StringComparison.Ordinal) && number.Value > 1
            && !(Structure.Contains(number.Unit, StringComparison.Ordinal) && number.Value <= MostOfStructure);
        return counts && !isOrdinal ? number : number with { Value = -1 };
    }

    private static StatedNumber Run(string text, int at)
    {
        var end = at;
        while (end < text.Length && ChineseNumerals.IsNumeral(text[end]))
        {
            end++;
        }

        var read = ChineseNumerals.TryRead(text.AsSpan(at, end - at), out _, out var value);
        return new StatedNumber(at, Math.Max(end, at + 1), read ? value : -1, Unit(text, end));
    }

    private static string Unit(string text, int end)
    {
        while (end < text.Length && text[end] is '余' or '多' or '来' or '几' or ' ')
        {
            end++;
        }

        return end < text.Length && (PlainWords.IsHan(text[end]) || text[end] == '%') ? text[end].ToString() : "";
    }
}
