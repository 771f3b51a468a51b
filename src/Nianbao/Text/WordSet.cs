namespace Nianbao.Text;

/// <summary>Words looked for in a text, the longest first.</summary>
/// <param name="words">The words; the same may come twice.</param>
/// <param name="lists">The bit by which a <see cref="WordNoter"/> notes them; 0 where none does.</param>
internal sealed class WordSet(IEnumerable<string> words, ulong lists = 0)
{
    private readonly WordIndex _index = new([.. words.Distinct(StringComparer.Ordinal)]);

    /// <summary>The length of the longest word at <paramref name="at"/>; 0 if there is none.</summary>
    public int At(ReadOnlySpan<char> text, int at) => Length(_index.At(text, at));

    /// <inheritdoc cref="At(ReadOnlySpan{char}, int)"/>
    public int At(NotedText text, int at) => text.MayStart(at, lists) ? At(text.Chars, at) : 0;

    /// <summary>The length of the longest word that ends at <paramref name="end"/>; 0 if there is none.</summary>
    public int Before(ReadOnlySpan<char> text, int end, int floor = 0) =>
        Length(_index.Before(text, end, floor));

    /// <inheritdoc cref="Before(ReadOnlySpan{char}, int, int)"/>
    public int Before(NotedText text, int end, int floor = 0) => text.MayEnd(end, lists) ? Before(text.Chars, end, floor) : 0;

    /// <summary>Whether the whole of <paramref name="text"/> is one of the words.</summary>
    public bool Contains(ReadOnlySpan<char> text) => text.Length > 0 && At(text, 0) == text.Length;

    /// <inheritdoc cref="Contains(ReadOnlySpan{char})"/>
    public bool Contains(NotedText text) => text.MayStart(0, lists) && Contains(text.Chars);

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

    /// <inheritdoc cref="LastIn(ReadOnlySpan{char}, out int)"/>
    public int LastIn(NotedText text, out int length)
    {
        if (lists == 0 || text.Marks.IsEmpty)
            return LastIn(text.Chars, out length);
        var marks = text.Marks;
        for (var last = marks.Length - 1; last >= 0; last--)
        {
            if ((marks[last].Ends & lists) == 0)
                continue;
            length = Before(text.Chars, last + 1);
            if (length > 0)
                return last + 1 - length;
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

    /// <inheritdoc cref="FirstIn(ReadOnlySpan{char})"/>
    public int FirstIn(NotedText text)
    {
        if (lists == 0 || text.Marks.IsEmpty)
            return FirstIn(text.Chars);
        var marks = text.Marks;
        for (var at = 0; at < marks.Length; at++)
        {
            if ((marks[at].Starts & lists) != 0 && At(text.Chars, at) > 0)
                return at;
        }

        return -1;
    }

    private int Length(int word) => word < 0 ? 0 : _index.LengthOf(word);
}
