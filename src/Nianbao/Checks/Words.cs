namespace Nianbao.Checks;

/// <summary>Looks for words in a clause or two.</summary>
internal static class Words
{
    public static bool HasAny(ReadOnlySpan<char> stretch, ReadOnlySpan<string> words) => First(stretch, words) is not null;

    /// <summary>
    /// Where the words stand in a whole text, in order, the longer of two at one place and none inside another. Some
    /// twenty vectorised searches take a third of the time that one search for all the words takes in Chinese text.
    /// </summary>
    public static List<(int At, string Word)> Places(string text, string[] words)
    {
        var places = new List<(int At, string Word)>();
        foreach (var word in words)
        {
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
                places.Add((at, word));
        }

        places.Sort((a, b) => a.At != b.At ? a.At.CompareTo(b.At) : b.Word.Length.CompareTo(a.Word.Length));
        var end = 0;
        places.RemoveAll(place =>
        {
            var inside = place.At < end;
            end = inside ? end : place.At + place.Word.Length;
            return inside;
        });
        return places;
    }

    /// <summary>The first of the words, in their own order, that the stretch has.</summary>
    public static string? First(ReadOnlySpan<char> stretch, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (stretch.Contains(word, StringComparison.Ordinal))
                return word;
        }

        return null;
    }
}
