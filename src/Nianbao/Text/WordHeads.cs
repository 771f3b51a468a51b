using System.Diagnostics.CodeAnalysis;

namespace Nianbao.Text;

/// <summary>What stands for words, by two neighbouring characters, or by one for words of one.</summary>
/// <remarks>
/// A small filter, one bit of sixty-four set, answers almost every place of a text by one read and a branch that the
/// processor foresees; the rest is open addressing. Looking up the first character alone, in a FrozenDictionary, takes
/// nearly four times as long, for every third character begins some word (WordBenchmarks).
/// </remarks>
internal sealed class WordHeads<TEntry>
{
    // A multiplier of many mixed bits (2^32 divided by the golden ratio) spreads neighbouring characters.
    private const uint Spread = 2654435769;

    private const int PlacesPerKey = 2;

    // So that of the places without a word one in sixty-four is looked up in vain.
    private const int BitsPerKey = 64;

    private readonly ulong[] _seen;
    private readonly int _seenShift;
    private readonly uint[] _keys;
    private readonly TEntry[] _entries;
    private readonly int _shift;

    public WordHeads(IReadOnlyCollection<KeyValuePair<uint, TEntry>> entries)
    {
        var bits = 3;
        while (1 << bits < entries.Count * PlacesPerKey)
            bits++;
        _shift = 32 - bits;
        _keys = new uint[1 << bits];
        _entries = new TEntry[1 << bits];
        while (1 << bits < Math.Max(64, entries.Count * BitsPerKey))
            bits++;
        _seenShift = 32 - bits;
        _seen = new ulong[1 << bits >> 6];
        foreach (var (key, value) in entries)
        {
            var bit = key * Spread >> _seenShift;
            _seen[bit >> 6] |= 1UL << (int)bit;
            var at = Home(key);
            while (_keys[at] != 0)
                at = (at + 1) & (_keys.Length - 1);
            (_keys[at], _entries[at]) = (key, value);
        }
    }

    /// <summary>What stands for a key; false where nothing does.</summary>
    public bool TryFind(uint key, [MaybeNullWhen(false)] out TEntry entry)
    {
        var place = Find(key);
        entry = place < 0 ? default : _entries[place];
        return place >= 0;
    }

    public ref readonly TEntry At(int place) => ref _entries[place];

    /// <summary>The place of a key, for <see cref="At"/>; -1 where it has none.</summary>
    public int Find(uint key)
    {
        var bit = key * Spread >> _seenShift;
        if ((_seen[bit >> 6] >> (int)bit & 1) != 0)
        {
            var keys = _keys;
            for (var at = Home(key); ; at++)
            {
                var place = at & (keys.Length - 1);
                if (keys[place] == key)
                    return place;
                if (keys[place] == 0)
                    break;
            }
        }

        return -1;
    }

    private int Home(uint key) => (int)(key * Spread >> _shift);
}

internal static class WordHeads
{
    /// <summary>The key of two neighbouring characters; of one, where the other is '\0'. No word has '\0' itself.</summary>
    public static uint Key(char one, char other) => one | ((uint)other << 16);
}
