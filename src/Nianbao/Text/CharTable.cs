namespace Nianbao.Text;

/// <summary>A value for each of some characters; looking up one that has none is what is fast.</summary>
/// <remarks>
/// Open addressing, mostly empty, with the keys by themselves: almost every character of a text is answered by one read
/// of two bytes. A FrozenDictionary took three times as long (WordBenchmarks), and reading spends half its time here.
/// </remarks>
internal sealed class CharTable<T>
    where T : class
{
    // A multiplier of many mixed bits (2^32 divided by the golden ratio) spreads neighbouring characters.
    private const uint Spread = 2654435769;

    private readonly char[] _keys;
    private readonly T[] _values;
    private readonly int _shift;

    /// <param name="values">The values by their characters; '\0', which marks a free place, is none of them.</param>
    public CharTable(IReadOnlyCollection<KeyValuePair<char, T>> values)
    {
        var bits = 3;
        while (1 << bits < values.Count * 4)
            bits++;
        _shift = 32 - bits;
        _keys = new char[1 << bits];
        _values = new T[1 << bits];
        foreach (var (key, value) in values)
        {
            ArgumentOutOfRangeException.ThrowIfZero(key, nameof(values));
            var at = Home(key);
            while (_keys[at] != '\0')
                at = (at + 1) & (_keys.Length - 1);
            (_keys[at], _values[at]) = (key, value);
        }
    }

    /// <summary>The character's value; null where it has none.</summary>
    public T? Find(char key)
    {
        var keys = _keys;
        for (var at = Home(key); ; at++)
        {
            var place = at & (keys.Length - 1);
            if (keys[place] == key)
                return _values[place];
            if (keys[place] == '\0')
                return null;
        }
    }

    private int Home(char key) => (int)(key * Spread >> _shift);
}
