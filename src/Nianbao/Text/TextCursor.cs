namespace Nianbao.Text;

/// <summary>A place in a text that reading moves forward.</summary>
internal ref struct TextCursor(ReadOnlySpan<char> text, int position)
{
    /// <summary>What <see cref="Current"/> gives at the text's end; no report's text holds it.</summary>
    public const char Nul = '\0';

    public ReadOnlySpan<char> Text { get; } = text;

    public int Position { get; set; } = position;

    public readonly char Current => Peek(0);

    public readonly char Previous => Peek(-1);

    public readonly char Peek(int offset) =>
        (uint)(Position + offset) < (uint)Text.Length ? Text[Position + offset] : Nul;

    public bool Skip(char c)
    {
        if (Current != c || c == Nul)
            return false;
        Position++;
        return true;
    }

    public bool Skip(ReadOnlySpan<char> word)
    {
        if (Position > Text.Length || !Text[Position..].StartsWith(word, StringComparison.Ordinal))
            return false;
        Position += word.Length;
        return true;
    }

    /// <summary>Moves over at most <paramref name="most"/> spaces: what typing leaves between a number and its unit.</summary>
    public void SkipSpaces(int most)
    {
        for (var i = 0; i < most && Current == ' '; i++)
            Position++;
    }
}
