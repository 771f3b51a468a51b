using Nianbao.Text;

namespace Nianbao.Indicators;

/// <summary>Names that carry a number and are no figures (三会一课, 逢九必讲), from names.lexicon.txt.</summary>
internal static class NameTable
{
    // Hundreds of names hold 一 or 三; the character behind it, or before it where the name ends there, tells nearly all of them apart.
    private static readonly WordHeads<Place[]> ByNext = By(place => place.At + 1 < place.Word.Length, 1);
    private static readonly WordHeads<Place[]> ByPrevious = By(place => place.At + 1 == place.Word.Length, -1);

    /// <summary>Where the name ends that the number at <paramref name="at"/> belongs to; 0 if to none.</summary>
    public static int EndOfNameAround(ReadOnlySpan<char> text, int at)
    {
        var next = At(text, at, at + 1, ByNext);
        var previous = At(text, at, at - 1, ByPrevious);
        return previous.Word is null || next.Word is not null && next.Rank < previous.Rank ? next.EndFrom(at) : previous.EndFrom(at);
    }

    private static Place At(ReadOnlySpan<char> text, int at, int beside, WordHeads<Place[]> index)
    {
        if ((uint)beside >= (uint)text.Length || !index.TryFind(WordHeads.Key(text[at], text[beside]), out var places))
            return default;
        foreach (ref readonly var place in places.AsSpan())
        {
            var start = at - place.At;
            if (start >= 0 && text[start..].StartsWith(place.Word))
                return place;
        }

        return default;
    }

    private static WordHeads<Place[]> By(Func<Place, bool> isOf, int beside) =>
        new([.. Lexicon.Names["name"]
            .SelectMany(word => Enumerable.Range(0, word.Length)
                .Where(at => word.Length > 1 && IsNumber(word[at]) && (at == 0 || !IsNumber(word[at - 1])))
                .Select(at => new Place(word, at, 0)))
            .OrderByDescending(place => place.Word.Length)
            .Select((place, rank) => place with { Rank = rank })
            .Where(isOf)
            .GroupBy(place => WordHeads.Key(place.Word[place.At], place.Word[place.At + beside]))
            .Select(group => KeyValuePair.Create(group.Key, group.ToArray()))]);

    private static bool IsNumber(char c) => char.IsAsciiDigit(c) || ChineseNumerals.IsNumeral(c);

    /// <param name="At">Where the number stands in the name.</param>
    /// <param name="Rank">The longer the name, the lower; the lowest counts.</param>
    private readonly record struct Place(string Word, int At, int Rank)
    {
        public int EndFrom(int number) => Word is null ? 0 : number - At + Word.Length;
    }
}
