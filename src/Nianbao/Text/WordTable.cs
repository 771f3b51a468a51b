namespace Nianbao.Text;

/// <summary>Words with a value each, matched in a text at a position (or up to one), the longest first.</summary>
internal sealed class WordTable<T>
{
    private readonly CharTable<Entry[]> _byFirst;
    private readonly CharTable<Entry[]> _byLast;

    public WordTable(IEnumerable<KeyValuePair<string, T>> words)
    {
        var entries = words.DistinctBy(word => word.Key, StringComparer.Ordinal)
            .Select(word => new Entry(word.Key, word.Value))
            .OrderByDescending(entry => entry.Word.Length)
            .ToArray();
        _byFirst = By(entries, entry => entry.Word[0]);
        _byLast = By(entries, entry => entry.Word[^1]);
    }

    /// <summary>The longest word that begins at <paramref name="at"/>.</summary>
    public bool TryMatchAt(ReadOnlySpan<char> text, int at, out T value, out int length)
    {
        if ((uint)at < (uint)text.Length && _byFirst.Find(text[at]) is { } entries)
        {
            var rest = text[at..];
            foreach (var entry in entries)
            {
                if (rest.StartsWith(entry.Word.AsSpan()))
                    return Found(entry, out value, out length);
            }
        }

        return NotFound(out value, out length);
    }

    /// <summary>The longest word that ends at <paramref name="end"/> and begins no earlier than <paramref name="floor"/>.</summary>
    public bool TryMatchBefore(ReadOnlySpan<char> text, int end, int floor, out T value, out int length)
    {
        if (end > floor && _byLast.Find(text[end - 1]) is { } entries)
        {
            var rest = text[floor..end];
            foreach (var entry in entries)
            {
                if (rest.EndsWith(entry.Word.AsSpan()))
                    return Found(entry, out value, out length);
            }
        }

        return NotFound(out value, out length);
    }

    private static CharTable<Entry[]> By(IEnumerable<Entry> entries, Func<Entry, char> character) =>
        new([.. entries.GroupBy(character).Select(group => KeyValuePair.Create(group.Key, group.ToArray()))]);

    private static bool Found(Entry entry, out T value, out int length)
    {
        value = entry.Value;
        length = entry.Word.Length;
        return true;
    }

    private static bool NotFound(out T value, out int length)
    {
        value = default!;
        length = 0;
        return false;
    }

    private sealed record Entry(string Word, T Value);
}
