namespace Nianbao.Indicators;

/// <summary>What a table's cell or heading says besides figures: its name, and the unit in its brackets.</summary>
internal static class CellWords
{
    private const int LongestUnit = 6;

    /// <summary>合　　计: further apart two characters are not set.</summary>
    private const int MostApart = 8;

    /// <summary>合　计: two characters set apart are one word.</summary>
    public static ReadOnlySpan<char> Closed(ReadOnlySpan<char> words) =>
        words.Length is > 2 and <= MostApart && words[1..^1].Trim().IsEmpty ? new([words[0], words[^1]]) : words;

    /// <summary>The name without the unit in brackets.</summary>
    public static string Name(ReadOnlySpan<char> words)
    {
        var open = words.LastIndexOfAny('(', '（');
        return Closed((open > 0 && InBrackets(words) is not null ? words[..open] : words).Trim()).ToString();
    }

    /// <summary>数量（件）, 金额（万元）, 培训（学时/人）, 件数/件: the unit in brackets or behind the stroke; null where none is there.</summary>
    public static Counter? InBrackets(ReadOnlySpan<char> words)
    {
        if (words.LastIndexOfAny('(', '（') is >= 0 and var bracket && words[bracket..].Contains('/')
            && Unit(words[(bracket + 1)..].TrimEnd(")）")) is { } rate)
            return rate;
        var open = words.LastIndexOfAny('(', '（', '/');
        return open < 0 ? null : Unit(words[(open + 1)..(words[^1] is ')' or '）' ? words.Length - 1 : words.Length)]);
    }

    /// <summary>The unit that is all the words there are; null where they are none.</summary>
    public static Counter? Unit(ReadOnlySpan<char> words) => words switch
    {
        { Length: 0 or > LongestUnit } => null,
        "万元" or "亿元" or "万人" or "万人次" => new Counter(words.ToString(), CounterClass.Work),
        "％" => CounterTable.At("%", 0),
        _ => CounterTable.At(words, 0) is not { } counter ? null
            : counter.Word.Length == words.Length ? counter
            : words[counter.Word.Length] == '/' && CounterTable.PerAt(words, counter.Word.Length + 1) == words.Length - counter.Word.Length - 1
                ? counter with { Word = words.ToString() }
            : null,
    };

    /// <summary>A bare figure in its unit; 万元 and 亿元 go into the value.</summary>
    public static Quantity In(Counter unit, Quantity quantity)
    {
        var scale = unit.Word switch
        {
            "万元" or "万人" or "万人次" => 10_000m,
            "亿元" => 100_000_000m,
            _ => 1m,
        };
        var name = scale > 1 ? unit.Word[1..] : unit.Word;
        return quantity with { Unit = name, Class = unit.Class, Value = quantity.Value * scale, Max = quantity.Max * scale };
    }
}
