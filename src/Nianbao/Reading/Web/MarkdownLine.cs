using System.Buffers;

namespace Nianbao.Reading.Web;

/// <summary>What a line of Markdown is by its marks (CommonMark 0.31, chapters 4 and 5).</summary>
internal static class MarkdownLine
{
    private const int MaxHeadingMarks = 6;

    private static readonly SearchValues<char> s_tableRule = SearchValues.Create("|-: \t\r");

    /// <summary>How many # the line begins with, before a space; 0 for no heading.</summary>
    public static int HeadingMarks(ReadOnlySpan<char> line)
    {
        line = line.TrimStart(' ');
        var marks = line.IndexOfAnyExcept('#');
        return marks is > 0 and <= MaxHeadingMarks && line[marks] is ' ' or '\t' or '\u3000' ? marks : 0;
    }

    public static bool IsFence(ReadOnlySpan<char> line) =>
        line.TrimStart() is var start && (start.StartsWith("```", StringComparison.Ordinal) || start.StartsWith("~~~", StringComparison.Ordinal));

    /// <summary>A line across the page, or one that underlines a heading: --- *** ___ ===.</summary>
    public static bool IsRule(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line.Length >= 3 && line[0] is '-' or '*' or '_' or '=' && line.IndexOfAnyExcept(line[0], ' ') < 0;
    }

    /// <summary>The line under a table's head: |---|:--:|.</summary>
    public static bool IsTableRule(ReadOnlySpan<char> line) =>
        line.Contains('|') && line.Contains('-') && !line.ContainsAnyExcept(s_tableRule);

    /// <summary>Where a link leads: [1]: https://…</summary>
    public static bool IsDefinition(ReadOnlySpan<char> line)
    {
        var end = line.IndexOf("]:", StringComparison.Ordinal);
        return end > 1 && line[0] == '[' && line[(end + 2)..].Trim() is var target
            && (target.Contains("://", StringComparison.Ordinal) || target.StartsWith("#", StringComparison.Ordinal) || target.StartsWith("/", StringComparison.Ordinal));
    }

    public static IEnumerable<string> Cells(string line) =>
        line.Trim().Trim('|').Split('|').Select(cell => cell.Trim());

    /// <summary>Without the marks of quotations, headings and bullets at its start; a typed number stays.</summary>
    public static string WithoutMarks(string line)
    {
        var rest = line.AsSpan();
        while (rest.TrimStart(' ') is ['>', ..] quoted)
            rest = quoted[1..].TrimStart(' ');
        if (HeadingMarks(rest) is > 0 and var marks)
            return rest.TrimStart(' ')[marks..].Trim().TrimEnd('#').TrimEnd().ToString();
        var text = rest.TrimStart(" \t");
        return text is ['-' or '*' or '+', ' ' or '\t', ..] ? text[2..].TrimStart().ToString() : rest.ToString();
    }
}
