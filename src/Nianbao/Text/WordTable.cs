using System.Collections.Frozen;

namespace Nianbao.Text;

/// <summary>Words with a value each, matched in a text at a position (or up to one), the longest first.</summary>
internal sealed class WordTable<T>
{
    private readonly Side _atStart;
    private readonly Side _atEnd;

    public WordTable(IEnumerable<KeyValuePair<string, T>> words)
    {
        var entries = words.DistinctBy(word => word.Key, StringComparer.Ordinal)
            .Select(word => new Entry(word.Key, word.Value))
            .OrderByDescending(entry => entry.Word.Length)
            .ToArray();
        _atStart = new Side(entries, word => (word[0], word[Math.Min(1, word.Length - 1)]));
        _atEnd = new Side(entries, word => (word[^1], word[Math.Max(0, word.Length - 2)]));
    }

    /// <summary>The longest word that begins at <paramref name="at"/>.</summary>
    public bool TryMatchAt(ReadOnlySpan<char> text, int at, out T value, out int length)
    {
        if ((uint)at < (uint)text.Length && _atStart.Has(text[at]))
        {
            var rest = text[at..];
            if (rest.Length > 1)
            {
                foreach (var entry in _atStart.Long(rest[0], rest[1]))
                {
                    if (rest.StartsWith(entry.Word, StringComparison.Ordinal))
                        return Found(entry, out value, out length);
                }
            }

            if (_atStart.Short(rest[0]) is { } single)
                return Found(single, out value, out length);
        }

        return NotFound(out value, out length);
    }

    /// <summary>The longest word that ends at <paramref name="end"/> and begins no earlier than <paramref name="floor"/>.</summary>
    public bool TryMatchBefore(ReadOnlySpan<char> text, int end, int floor, out T value, out int length)
    {
        if (end > floor && _atEnd.Has(text[end - 1]))
        {
            var rest = text[floor..end];
            if (rest.Length > 1)
            {
                foreach (var entry in _atEnd.Long(rest[^1], rest[^2]))
                {
                    if (rest.EndsWith(entry.Word, StringComparison.Ordinal))
                        return Found(entry, out value, out length);
                }
            }

            if (_atEnd.Short(rest[^1]) is { } single)
                return Found(single, out value, out length);
        }

        return NotFound(out value, out length);
    }

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

    /// <summary>The words by their two outer characters, seen from one side.</summary>
    private sealed class Side
    {
        // One bit a character: most characters of a text begin no word, and the bit is cheaper than a dictionary.
        private readonly ulong[] _outer = new ulong[(char.MaxValue + 1) / 64];
        private readonly FrozenDictionary<uint, Entry[]> _long;
        private readonly FrozenDictionary<uint, Entry> _short;

        public Side(Entry[] entries, Func<string, (char Outer, char Inner)> ends)
        {
            _long = entries.Where(entry => entry.Word.Length > 1)
                .GroupBy(entry => Key(ends(entry.Word).Outer, ends(entry.Word).Inner))
                .ToFrozenDictionary(group => group.Key, group => group.ToArray());
            _short = entries.Where(entry => entry.Word.Length == 1).ToFrozenDictionary(entry => (uint)entry.Word[0]);
            foreach (var entry in entries)
            {
                var outer = ends(entry.Word).Outer;
                _outer[outer / 64] |= 1UL << (outer % 64);
            }
        }

        public bool Has(char outer) => (_outer[outer / 64] >> (outer % 64) & 1) != 0;

        public ReadOnlySpan<Entry> Long(char outer, char inner) => _long.TryGetValue(Key(outer, inner), out var entries) ? entries : [];

        public Entry? Short(char outer) => _short.GetValueOrDefault(outer);

        private static uint Key(char outer, char inner) => (uint)outer << 16 | inner;
    }
}
