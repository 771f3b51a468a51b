using Nianbao.Text;

namespace Nianbao.Indicators;

/// <summary>The unit that stands after a number: its counter with what belongs to it (次/年, 个多小时).</summary>
internal readonly record struct Unit
{
    public required string Name { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    public required CounterClass Class { get; init; }

    /// <summary>多 or 余 stands in or after it (2个多小时, 5万元余).</summary>
    public bool About { get; init; }

    /// <summary>A plus sign follows it (300场+).</summary>
    public bool Plus { get; init; }

    public bool PerPeriod { get; init; }
}

internal static class UnitReader
{
    public static Unit Read(ReadOnlySpan<char> text, in Number number)
    {
        switch (number.Form)
        {
            case NumberForm.Percent:
                return Bare(number, "%", CounterClass.Rate);
            case NumberForm.Permille:
                return Bare(number, "‰", CounterClass.Rate);
            case NumberForm.Fraction or NumberForm.Half:
                return Bare(number, "", CounterClass.Rate);
            default:
                break;
        }

        var cursor = new TextCursor(text, number.End);
        cursor.SkipSpaces(2);
        var start = cursor.Position;
        if (CounterTable.At(text, start) is not { } counter)
            return Bare(number, "", CounterClass.None);
        cursor.Position += counter.Word.Length;
        var name = counter.Word;
        var about = false;
        if (name == "个多小时")
            (name, about) = ("个小时", true);
        if (counter.Class == CounterClass.Never)
            return new Unit { Name = name, Start = start, End = cursor.Position, Class = counter.Class };
        var perPeriod = false;
        if (cursor.Current == '/' && CounterTable.PerAt(text, cursor.Position + 1) is > 0 and var length)
        {
            cursor.Position += 1 + length;
            name = text[start..cursor.Position].ToString();
            perPeriod = true;
        }

        if (!perPeriod && AlternativeAt(text, cursor.Position, counter) is > 0 and var alternative)
        {
            cursor.Position += alternative;
            name = text[start..cursor.Position].ToString();
        }

        if (name == "元" && cursor.Skip('余'))
            about = true;
        var plus = cursor.Current == '+' && !IsJoin(text, cursor.Position) && cursor.Skip('+');
        return new Unit
        {
            Name = name,
            Start = start,
            End = cursor.Position,
            Class = counter.Class,
            About = about,
            Plus = plus,
            PerPeriod = perPeriod,
        };
    }

    /// <summary>The length of a second counter in brackets, 份(件), 户(家); 0 where none is there.</summary>
    private static int AlternativeAt(ReadOnlySpan<char> text, int at, Counter counter)
    {
        if (at >= text.Length || text[at] != '(' || !IsOfThings(counter) || CounterTable.At(text, at + 1) is not { } second || !IsOfThings(second))
            return 0;
        var close = at + 1 + second.Word.Length;
        return close < text.Length && text[close] == ')' ? close + 1 - at : 0;
    }

    private static bool IsOfThings(Counter counter) => counter.Class is CounterClass.Work or CounterClass.Loose && counter.Word != "元";

    /// <summary>A plus sign between two things (1名网格长+3名网格员) joins them.</summary>
    private static bool IsJoin(ReadOnlySpan<char> text, int plus) =>
        plus + 1 < text.Length && (char.IsLetterOrDigit(text[plus + 1]));

    private static Unit Bare(in Number number, string name, CounterClass kind) =>
        new() { Name = name, Start = number.End, End = number.End, Class = kind };
}
