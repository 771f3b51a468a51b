using System.Collections.Frozen;
using Nianbao.Text;

namespace Nianbao.Indicators;

/// <summary>Names that carry a number and are no figures (三会一课, 逢九必讲), from names.lexicon.txt.</summary>
internal static class NameTable
{
    private static readonly FrozenDictionary<char, Place[]> ByNumeral = Lexicon.Names["name"]
        .SelectMany(word => Enumerable.Range(0, word.Length)
            .Where(at => word.Length > 1 && IsNumber(word[at]) && (at == 0 || !IsNumber(word[at - 1])))
            .Select(at => new Place(word, at)))
        .OrderByDescending(place => place.Word.Length)
        .GroupBy(place => place.Word[place.At])
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>Where the name ends that the number at <paramref name="at"/> belongs to; 0 if to none.</summary>
    public static int EndOfNameAround(ReadOnlySpan<char> text, int at)
    {
        if (!ByNumeral.TryGetValue(text[at], out var places))
            return 0;
        foreach (ref readonly var place in places.AsSpan())
        {
            // Hundreds of names hold 一 or 三; the character beside it tells nearly all of them apart.
            var beside = at + place.Beside;
            if ((uint)beside >= (uint)text.Length || text[beside] != place.Neighbour)
                continue;
            var start = at - place.At;
            if (start >= 0 && text[start..].StartsWith(place.Word, StringComparison.Ordinal))
                return start + place.Word.Length;
        }

        return 0;
    }

    private static bool IsNumber(char c) => char.IsAsciiDigit(c) || ChineseNumerals.IsNumeral(c);

    /// <param name="At">Where the number stands in the name.</param>
    private readonly record struct Place(string Word, int At)
    {
        /// <summary>Where the number's neighbour stands, from the number: behind it, or before it where the name ends there.</summary>
        public int Beside { get; } = At + 1 < Word.Length ? 1 : -1;

        public char Neighbour { get; } = Word[At + 1 < Word.Length ? At + 1 : At - 1];
    }
}
