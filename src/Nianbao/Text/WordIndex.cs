using System.Buffers;

namespace Nianbao.Text;

/// <summary>Finds which of many words stands at a place of a text, the longest first.</summary>
internal sealed class WordIndex
{
    private readonly string[] _words;
    private readonly WordHeads<Entry[]> _byHead;
    private readonly WordHeads<Entry[]> _byTail;
    private readonly SearchValues<char> _firsts;
    private readonly SearchValues<char> _lasts;
    private readonly bool _hasSingles;

    /// <param name="words">Distinct words, none of them empty.</param>
    public WordIndex(string[] words)
    {
        _words = words;
        _byHead = By(word => WordHeads.Key(word[0], word.Length > 1 ? word[1] : '\0'));
        _byTail = By(word => WordHeads.Key(word[^1], word.Length > 1 ? word[^2] : '\0'));
        _firsts = SearchValues.Create([.. words.Select(word => word[0]).Distinct()]);
        _lasts = SearchValues.Create([.. words.Select(word => word[^1]).Distinct()]);
        _hasSingles = words.Any(word => word.Length == 1);
    }

    /// <summary>The length of a word by its number.</summary>
    public int LengthOf(int number) => _words[number].Length;

    /// <summary>The number of the longest word that begins at <paramref name="at"/>; -1 if there is none.</summary>
    public int At(ReadOnlySpan<char> text, int at)
    {
        if ((uint)at >= (uint)text.Length)
            return -1;
        if (at + 1 < text.Length && _byHead.TryFind(WordHeads.Key(text[at], text[at + 1]), out var entries))
        {
            var rest = text[at..];
            foreach (var (word, number) in entries)
            {
                if (rest.StartsWith(word.AsSpan()))
                    return number;
            }
        }

        return _hasSingles && _byHead.TryFind(WordHeads.Key(text[at], '\0'), out var singles) ? singles[0].Number : -1;
    }

    /// <summary>The number of the longest word that ends at <paramref name="end"/> and begins no earlier than <paramref name="floor"/>; -1 if there is none.</summary>
    public int Before(ReadOnlySpan<char> text, int end, int floor)
    {
        if (end <= floor)
            return -1;
        if (end - 1 > floor && _byTail.TryFind(WordHeads.Key(text[end - 1], text[end - 2]), out var entries))
        {
            var rest = text[floor..end];
            foreach (var (word, number) in entries)
            {
                if (rest.EndsWith(word.AsSpan()))
                    return number;
            }
        }

        return _hasSingles && _byTail.TryFind(WordHeads.Key(text[end - 1], '\0'), out var singles) ? singles[0].Number : -1;
    }

    /// <summary>The next place from <paramref name="at"/> on where a word may begin; the text's length if there is none.</summary>
    public int Next(ReadOnlySpan<char> text, int at)
    {
        var skip = text[at..].IndexOfAny(_firsts);
        return skip < 0 ? text.Length : at + skip;
    }

    /// <summary>The next place back from <paramref name="end"/> where a word may end; 0 if there is none.</summary>
    public int Previous(ReadOnlySpan<char> text, int end) => text[..end].LastIndexOfAny(_lasts) + 1;

    private WordHeads<Entry[]> By(Func<string, uint> key) =>
        new([.. _words
            .Select((word, number) => new Entry(word, number))
            .OrderByDescending(entry => entry.Word.Length)
            .GroupBy(entry => key(entry.Word))
            .Select(group => KeyValuePair.Create(group.Key, group.ToArray()))]);

    /// <param name="Number">Its number among the words.</param>
    private readonly record struct Entry(string Word, int Number);
}
