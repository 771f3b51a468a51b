namespace Nianbao.Text;

/// <summary>Words with a value each, matched in a text at a position (or up to one), the longest first.</summary>
internal sealed class WordTable<T>
{
    private readonly WordIndex _index;
    private readonly T[] _values;

    private readonly ulong _lists;

    /// <param name="lists">The bits by which a <see cref="WordNoter"/> notes the words; 0 where none does.</param>
    public WordTable(IEnumerable<KeyValuePair<string, T>> words, ulong lists = 0)
    {
        _lists = lists;
        var entries = words.DistinctBy(word => word.Key, StringComparer.Ordinal).ToArray();
        _index = new WordIndex(Array.ConvertAll(entries, entry => entry.Key));
        _values = Array.ConvertAll(entries, entry => entry.Value);
    }

    /// <summary>The longest word that begins at <paramref name="at"/>.</summary>
    public bool TryMatchAt(ReadOnlySpan<char> text, int at, out T value, out int length) =>
        Found(_index.At(text, at), out value, out length);

    /// <inheritdoc cref="TryMatchAt(ReadOnlySpan{char}, int, out T, out int)"/>
    public bool TryMatchAt(NotedText text, int at, out T value, out int length) =>
        Found(text.MayStart(at, _lists) ? _index.At(text.Chars, at) : -1, out value, out length);

    /// <summary>The longest word that ends at <paramref name="end"/> and begins no earlier than <paramref name="floor"/>.</summary>
    public bool TryMatchBefore(ReadOnlySpan<char> text, int end, int floor, out T value, out int length) =>
        Found(_index.Before(text, end, floor), out value, out length);

    private bool Found(int number, out T value, out int length)
    {
        (value, length) = number < 0 ? (default!, 0) : (_values[number], _index.LengthOf(number));
        return number >= 0;
    }
}
