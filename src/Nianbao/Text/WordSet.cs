namespace Nianbao.Text;

/// <summary>Words looked for in a text, the longest first.</summary>
internal sealed class WordSet(IEnumerable<string> words)
{
    private readonly WordIndex _index = new([.. words.Distinct(StringComparer.Ordinal)]);

    /// <summary>The length of the longest word at <paramref name="at"/>; 0 if there is none.</summary>
    public int At(ReadOnlySpan<char> text, int at) => Length(_index.At(text, at));

    /// <summary>The length of the longest word that ends at <paramref name="end"/>; 0 if there is none.</summary>
    public int Before(ReadOnlySpan<char> text, int end, int floor = 0) =>
        Length(_index.Before(text, end, floor));

    /// <summary>Whether the whole of <paramref name="text"/> is one of the words.</summary>
    public bool Contains(ReadOnlySpan<char> text) => text.Length > 0 && At(text, 0) == text.Length;

    /// <summary>The start of the last word in <paramref name="text"/>; -1 if there is none.</summary>
    public int LastIn(ReadOnlySpan<char> text, out int length)
    {
        for (var end = _index.Previous(text, text.Length); end > 0; end = _index.Previous(text, end - 1))
        {
            length = Before(text, end);
            if (length > 0)
                return end - length;
        }

        length = 0;
        return -1;
    }

    /// <summary>The start of the first word in <paramref name="text"/>; -1 if there is none.</summary>
    public int FirstIn(ReadOnlySpan<char> text)
    {
        for (var at = _index.Next(text, 0); at < text.Length; at = _index.Next(text, at + 1))
        {
            if (At(text, at) > 0)
                return at;
        }

        return -1;
    }

    private int Length(int word) => word < 0 ? 0 : _index.LengthOf(word);
}
