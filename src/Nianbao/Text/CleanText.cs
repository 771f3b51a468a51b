using System.Buffers;

namespace Nianbao.Text;

/// <summary>
/// Gives every text one kind of line end and takes out what nobody sees. All other characters,
/// full-width spaces among them, stay as the source has them, but for <see cref="Radicals"/>.
/// </summary>
internal static class CleanText
{
    private const string LineEnds = "\r\v\f\u0085\u2028\u2029";

    // No-break, figure and narrow no-break space: a clerk cannot tell them from a space.
    private const string OddSpaces = "\u00A0\u2007\u202F";

    // Soft hyphen, zero-width characters, direction marks, byte-order mark.
    private const string Invisible =
        "\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF";

    // Control characters left over from other programs, such as the end-of-cell mark 0x07 of old Word.
    private const string Controls =
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017"
        + "\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F";

    private static readonly SearchValues<char> s_lineEnds = SearchValues.Create(LineEnds);
    private static readonly SearchValues<char> s_invisible = SearchValues.Create(Invisible);
    private static readonly SearchValues<char> s_controls = SearchValues.Create(Controls);
    private static readonly SearchValues<char> s_any = SearchValues.Create(LineEnds + OddSpaces + Invisible + Controls);

    /// <summary>The text with '\n' for every line end and without invisible characters. Stray control characters become spaces, so that two figures never join.</summary>
    public static string From(string text)
    {
        text = Radicals.Replaced(text);
        var first = text.AsSpan().IndexOfAny(s_any);
        if (first < 0)
            return text;

        var clean = new char[text.Length];
        text.CopyTo(0, clean, 0, first);
        var length = first;
        for (var at = first; at < text.Length; at++)
        {
            var c = text[at];
            if (!s_any.Contains(c))
                clean[length++] = c;
            else if (s_lineEnds.Contains(c))
            {
                clean[length++] = '\n';
                if (c == '\r' && at + 1 < text.Length && text[at + 1] == '\n')
                    at++;
            }
            else if (!s_invisible.Contains(c))
                clean[length++] = ' ';
        }

        return new string(clean, 0, length);
    }

    /// <summary>How many characters no text has: controls other than tab and line ends.</summary>
    public static int CountControls(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var at = text.IndexOfAny(s_controls); at >= 0; at = text.IndexOfAny(s_controls))
        {
            count++;
            text = text[(at + 1)..];
        }

        return count;
    }
}
