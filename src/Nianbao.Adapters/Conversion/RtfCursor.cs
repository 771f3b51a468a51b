using System.Buffers.Text;

namespace Nianbao.Adapters.Conversion;

internal enum RtfKind
{
    Open,
    Close,

    /// <summary>A control word: a backslash, letters, perhaps a number, and the blank that ends it.</summary>
    Word,

    /// <summary>A backslash and one other character; of <c>\'</c> the two digits too.</summary>
    Symbol,
    Text,

    /// <summary>Line ends, which are no part of the text.</summary>
    Blank,
}

/// <summary>Goes through an RTF document (Rich Text Format 1.9.1) token by token; every byte belongs to one, so that the tokens written again are the document.</summary>
internal ref struct RtfCursor(ReadOnlySpan<byte> document)
{
    private ReadOnlySpan<byte> _rest = document;

    public RtfKind Kind { get; private set; }

    /// <summary>The token as it stands in the document.</summary>
    public ReadOnlySpan<byte> Token { get; private set; }

    /// <summary>The letters of a control word, or the character of a symbol.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>The blank after a control word, which is no text: empty where there is none.</summary>
    public ReadOnlySpan<byte> Delimiter { get; private set; }

    public bool Next()
    {
        if (_rest.IsEmpty)
            return false;
        Name = Delimiter = [];
        var length = _rest[0] switch
        {
            (byte)'{' => Is(RtfKind.Open, 1),
            (byte)'}' => Is(RtfKind.Close, 1),
            (byte)'\\' => Control(),
            (byte)'\r' or (byte)'\n' => Is(RtfKind.Blank, 1),
            _ => Is(RtfKind.Text, _rest.IndexOfAny("{}\\\r\n"u8) is var end and >= 0 ? end : _rest.Length),
        };
        Token = _rest[..length];
        _rest = _rest[length..];
        return true;
    }

    private int Is(RtfKind kind, int length)
    {
        Kind = kind;
        return length;
    }

    private int Control()
    {
        var letters = 1;
        while (letters < _rest.Length && char.IsAsciiLetter((char)_rest[letters]))
            letters++;
        if (letters == 1)
        {
            Name = _rest[1..Math.Min(2, _rest.Length)];
            return Is(RtfKind.Symbol, Math.Min(Name is [(byte)'\''] ? 4 : 2, _rest.Length));
        }

        Name = _rest[1..letters];
        var end = letters;
        if (end + 1 < _rest.Length && _rest[end] == '-' && char.IsAsciiDigit((char)_rest[end + 1]))
            end++;
        while (end < _rest.Length && char.IsAsciiDigit((char)_rest[end]))
            end++;
        var number = _rest[letters..end];
        if (end < _rest.Length && _rest[end] == ' ')
            Delimiter = _rest.Slice(end++, 1);

        // \bin and so many bytes, which are no tokens.
        if (Name.SequenceEqual("bin"u8) && Utf8Parser.TryParse(number, out int bytes, out _) && bytes > 0)
            end += Math.Min(bytes, _rest.Length - end);
        return Is(RtfKind.Word, end);
    }
}
