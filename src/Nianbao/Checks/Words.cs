namespace Nianbao.Checks;

/// <summary>Looks for words in a clause or two.</summary>
internal static class Words
{
    public static bool HasAny(ReadOnlySpan<char> stretch, ReadOnlySpan<string> words) => First(stretch, words) is not null;

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
