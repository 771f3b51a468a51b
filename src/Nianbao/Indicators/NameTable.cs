using System.Collections.Frozen;
using Nianbao.Text;

namespace Nianbao.Indicators;

/// <summary>Names that carry a number and are no figures (三会一课, 逢九必讲), from names.lexicon.txt.</summary>
internal static class NameTable
{
    private static readonly FrozenDictionary<char, Place[]> ByNumeral = Lexicon.Names["name"]
        .SelectMany(word => Enumerable.Range(0, word.Length)
            .Where(at => IsNumber(word[at]) && (at == 0 || !IsNumber(word[at - 1])))
            .Select(at => new Place(word, at)))
        .OrderByDescending(place => place.Word.Length)
        .GroupBy(place => place.Word[place.At])
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>Where the name ends that the number at <paramref name="at"/> belongs to; 0 if to none.</summary>
    public static int EndOfNameAround(ReadOnlySpan<char> text, int at)
    {
        if (!ByNumeral.TryGetValue(text[at], out var places))
            return 0;
        foreach (var place in places)
        {
            var start = at - place.At;
            if (start >= 0 && text[start..].StartsWith(place.Word, StringComparison.Ordinal))
                return start + place.Word.Length;
        }

        return 0;
    }

    private static bool IsNumber(char c) => char.IsAsciiDigit(c) || ChineseNumerals.IsNumeral(c);

    private sealed record Place(string Word, int At);
}
