using System.Text;

namespace Nianbao.Text;

/// <summary>
/// Text from a report or a plan made fit for a file: without the characters that XML 1.0 forbids (section 2.2,
/// Char) and without those that turn the direction of what follows.
/// </summary>
internal static class PrintableText
{
    /// <summary>Forbidden characters dropped, lone surrogates replaced by U+FFFD; line feeds and tabs stay.</summary>
    public static string Of(string text)
    {
        var first = 0;
        while (first < text.Length && Keeps(text, first))
            first++;
        if (first == text.Length)
            return text;

        var clean = new StringBuilder(text.Length).Append(text, 0, first);
        for (var i = first; i < text.Length; i++)
        {
            if (Keeps(text, i))
                clean.Append(text[i]);
            else if (char.IsSurrogate(text[i]))
                clean.Append('\uFFFD');
        }
        return clean.ToString();
    }

    /// <summary>One line of at most <paramref name="maxLength"/> characters: white space folded, the rest cut off with an ellipsis.</summary>
    public static string Line(string text, int maxLength)
    {
        var line = new StringBuilder(Math.Min(text.Length, maxLength));
        foreach (var c in Of(text))
        {
            if (c is ' ' or '\t' or '\n' or '\u2028' or '\u2029')
            {
                if (line.Length > 0 && line[^1] != ' ')
                    line.Append(' ');
            }
            else
            {
                line.Append(c);
            }
            if (line.Length > maxLength)
                return Cut(line, maxLength);
        }
        return line.ToString().TrimEnd();
    }

    private static string Cut(StringBuilder line, int maxLength)
    {
        var length = maxLength - 1;
        if (length > 0 && char.IsHighSurrogate(line[length - 1]))
            length--;
        return line.ToString(0, length) + "…";
    }

    /// <summary>Whether the character at <paramref name="i"/> may stand in a file as it is.</summary>
    internal static bool Keeps(ReadOnlySpan<char> text, int i)
    {
        var c = text[i];
        return c switch
        {
            '\n' or '\t' => true,
            < ' ' or (>= '\u007F' and <= '\u009F') or '\uFFFE' or '\uFFFF' => false,
            (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => false,
            _ when char.IsHighSurrogate(c) => i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]),
            _ when char.IsLowSurrogate(c) => i > 0 && char.IsHighSurrogate(text[i - 1]),
            _ => true,
        };
    }
}
