namespace Nianbao.Text;

/// <summary>A set of characters as a bit each: eight kilobytes, and one read to ask it.</summary>
/// <remarks>
/// For places looked at one by one: SearchValues.Contains takes more than twice as long on sets of Chinese and ASCII
/// characters (CharacterBenchmarks). Its IndexOfAny is the faster where hits are far apart.
/// </remarks>
internal sealed class CharSet
{
    private readonly ulong[] _bits = new ulong[(char.MaxValue + 1) / 64];

    public CharSet(Func<char, bool> contains)
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            if (contains((char)c))
                _bits[c >> 6] |= 1UL << c;
        }
    }

    public CharSet(string characters)
    {
        foreach (var c in characters)
            _bits[c >> 6] |= 1UL << c;
    }

    public bool Contains(char c) => (_bits[c >> 6] >> c & 1) != 0;

    /// <summary>The first place from <paramref name="at"/> on that holds one of the characters; <paramref name="end"/> if there is none.</summary>
    public int Next(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end && !Contains(text[at]))
            at++;
        return at;
    }
}
