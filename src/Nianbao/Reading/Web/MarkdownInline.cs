using System.Text;

namespace Nianbao.Reading.Web;

/// <summary>Reads a line of Markdown without emphasis, links and tags (CommonMark 0.31, chapter 6).</summary>
internal static class MarkdownInline
{
    /// <summary>Characters that a backslash takes the meaning from.</summary>
    private const string Escapable = @"\`*_{}[]()<>#+-.!|~";

    /// <summary>A link's or a picture's address is shorter: each mark is looked ahead for, and a file may be made of marks.</summary>
    private const int LongestMark = 2_000;

    public static string Read(string line)
    {
        var text = new StringBuilder(line.Length);
        var open = -1;
        var hasPairs = line.AsSpan().Count('*') % 2 == 0;
        for (var at = 0; at < line.Length; at++)
        {
            var rest = line.AsSpan(at, Math.Min(line.Length - at, LongestMark));
            if (rest is ['\\', var escaped, ..] && Escapable.Contains(escaped, StringComparison.Ordinal))
                text.Append(line[++at]);
            else if (rest.StartsWith("**", StringComparison.Ordinal) || rest.StartsWith("__", StringComparison.Ordinal) || rest.StartsWith("~~", StringComparison.Ordinal))
                at++;
            else if (rest is ['`', ..] || (hasPairs && IsEmphasis(line, at)))
                continue;
            else if (Picture(rest) is > 0 and var picture)
                at += picture - 1;
            else if (rest is ['[', ..])
            {
                open = text.Length;
                text.Append('[');
            }
            else if (open >= 0 && Target(rest) is > 0 and var target)
            {
                text.Remove(open, 1);
                open = -1;
                at += target - 1;
            }
            else if (Tag(rest) is > 0 and var tag)
            {
                text.Append(rest.StartsWith("<br", StringComparison.OrdinalIgnoreCase) ? "\n" : "");
                at += tag - 1;
            }
            else
                text.Append(line[at]);
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>Without <c>&lt;!-- … --&gt;</c>, which may run over lines.</summary>
    public static string WithoutComments(string text)
    {
        var start = text.IndexOf("<!--", StringComparison.Ordinal);
        if (start < 0)
            return text;
        var rest = new StringBuilder(text.Length);
        var from = 0;
        for (; start >= 0; start = text.IndexOf("<!--", from, StringComparison.Ordinal))
        {
            var end = text.IndexOf("-->", start, StringComparison.Ordinal);
            if (end < 0)
                break;
            rest.Append(text, from, start - from);
            from = end + 3;
        }

        return rest.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>One * beside a word and with a partner: a lone one is a note's mark or a sum.</summary>
    private static bool IsEmphasis(string line, int at) =>
        line[at] == '*'
        && !(char.IsAsciiDigit(at > 0 ? line[at - 1] : ' ') && char.IsAsciiDigit(at + 1 < line.Length ? line[at + 1] : ' '));

    /// <summary>How long a picture is: ![its words](where it is).</summary>
    private static int Picture(ReadOnlySpan<char> rest)
    {
        if (!rest.StartsWith("![", StringComparison.Ordinal))
            return 0;
        var end = rest.IndexOf("](", StringComparison.Ordinal);
        var close = end < 0 ? -1 : rest[end..].IndexOf(')');
        return close < 0 ? 0 : end + close + 1;
    }

    /// <summary>How long the end of a link is, from ](to): 0 where it ends none.</summary>
    private static int Target(ReadOnlySpan<char> rest)
    {
        if (!rest.StartsWith("](", StringComparison.Ordinal))
            return 0;
        return rest.IndexOf(')') + 1;
    }

    /// <summary>How long a tag is: 0 for a &lt; that is none.</summary>
    private static int Tag(ReadOnlySpan<char> rest)
    {
        if (rest is not ['<', var first, ..] || !(char.IsAsciiLetter(first) || first == '/'))
            return 0;
        return rest.IndexOf('>') + 1;
    }
}
