using System.Buffers;

namespace Nianbao.Text;

/// <summary>Finds which of many words stands at a place of a text, the longest first.</summary>
/// <remarks>
/// Two characters decide almost always, so they are compared before the word is: with that, and with code that is not
/// shared by all generic tables, the category words were found in half the time (WordBenchmarks).
/// </remarks>
internal sealed class WordIndex
{
    private readonly string[] _words;
    private readonly CharTable<Entry[]> _byFirst;
    private readonly CharTable<Entry[]> _byLast;
    private readonly SearchValues<char> _firsts;
    private readonly SearchValues<char> _lasts;

    /// <param name="words">Distinct words, none of them empty.</param>
    public WordIndex(string[] words)
    {
        _words = words;
        _byFirst = By(word => word[0], word => word[1]);
        _byLast = By(word => word[^1], word => word[^2]);
        _firsts = SearchValues.Create([.. words.Select(word => word[0]).Distinct()]);
        _lasts = SearchValues.Create([.. words.Select(word => word[^1]).Distinct()]);
    }

    /// <summary>The length of a word by its number.</summary>
    public int LengthOf(int number) => _words[number].Length;

    /// <summary>The number of the longest word that begins at <paramref name="at"/>; -1 if there is none.</summary>
    public int At(ReadOnlySpan<char> text, int at)
    {
        if ((uint)at >= (uint)text.Length || _byFirst.Find(text[at]) is not { } entries)
            return -1;
        var rest = text[at..];
        var next = rest.Length > 1 ? rest[1] : '\0';
        foreach (ref readonly var entry in entries.AsSpan())
        {
            if (entry.Word.Length == 1 || (entry.Neighbour == next && rest.StartsWith(entry.Word.AsSpan())))
                return entry.Number;
        }

        return -1;
    }

    /// <summary>The number of the longest word that ends at <paramref name="end"/> and begins no earlier than <paramref name="floor"/>; -1 if there is none.</summary>
    public int Before(ReadOnlySpan<char> text, int end, int floor)
    {
        if (end <= floor || _byLast.Find(text[end - 1]) is not { } entries)
            return -1;
        var rest = text[floor..end];
        var next = rest.Length > 1 ? rest[^2] : '\0';
        foreach (ref readonly var entry in entries.AsSpan())
        {
            if (entry.Word.Length == 1 || (entry.Neighbour == next && rest.EndsWith(entry.Word.AsSpan())))
                return entry.Number;
        }

        return -1;
    }

    /// <summary>The next place from <paramref name="at"/> on where a word may begin; the text's length if there is none.</summary>
    public int Next(ReadOnlySpan<char> text, int at)
    {
        var skip = text[at..].IndexOfAny(_firsts);
        return skip < 0 ? text.Length : at + skip;
    }

    /// <summary>The next place back from <paramref name="end"/> where a word may end; 0 if there is none.</summary>
    public int Previous(ReadOnlySpan<char> text, int end) => text[..end].LastIndexOfAny(_lasts) + 1;

    private CharTable<Entry[]> By(Func<string, char> key, Func<string, char> neighbour) =>
        new([.. _words
            .Select((word, number) => new Entry(word, word.Length > 1 ? neighbour(word) : '\0', number))
            .OrderByDescending(entry => entry.Word.Length)
            .GroupBy(entry => key(entry.Word))
            .Select(group => KeyValuePair.Create(group.Key, group.ToArray()))]);

    /// <param name="Neighbour">The character beside the one that the entry is found by.</param>
    private readonly record struct Entry(string Word, char Neighbour, int Number);
}
