namespace Nianbao.Checks;

/// <summary>A few words looked for in clauses. Only those are searched for whose characters may all be there.</summary>
internal sealed class WordList(params string[] words)
{
    private readonly ulong[] _letters = Array.ConvertAll(words, word => LettersOf(word));

    /// <summary>A bit for each character, shared by those that are 64 apart: a word whose bits are not all set is not there.</summary>
    public static ulong LettersOf(ReadOnlySpan<char> stretch)
    {
        var letters = 0UL;
        foreach (var c in stretch)
            letters |= 1UL << (c & 63);
        return letters;
    }

    public bool IsIn(ReadOnlySpan<char> stretch) => IsIn(stretch, LettersOf(stretch));

    /// <summary>Whether one of the words stands in a stretch whose letters are known.</summary>
    public bool IsIn(ReadOnlySpan<char> stretch, ulong letters) => First(stretch, letters) is not null;

    /// <summary>The first of the words, in their own order, that the stretch has.</summary>
    public string? FirstIn(ReadOnlySpan<char> stretch) => First(stretch, LettersOf(stretch));

    private string? First(ReadOnlySpan<char> stretch, ulong letters)
    {
        for (var i = 0; i < _letters.Length; i++)
        {
            if ((_letters[i] & ~letters) == 0 && stretch.Contains(words[i], StringComparison.Ordinal))
                return words[i];
        }

        return null;
    }
}
