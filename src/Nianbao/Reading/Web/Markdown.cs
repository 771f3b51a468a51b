using System.Net;
using Nianbao.Text;

namespace Nianbao.Reading.Web;

/// <summary>Takes Markdown's marks out of a text: headings, emphasis, links, tables, fences. Typed numbers stay.</summary>
internal static class Markdown
{
    /// <summary>Lines with marks that no plain text has, to believe it of a file with another ending.</summary>
    private const int MinMarks = 3;

    public static bool IsNamed(string name) =>
        name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the text is Markdown: by its file's name, by headings and emphasis in it, or by a table's rule under its head.</summary>
    public static bool Is(string text, string name)
    {
        if (IsNamed(name))
            return true;
        int headings = 0, marks = 0;
        var afterRow = false;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var isRule = MarkdownLine.IsTableRule(line);
            if (isRule && afterRow)
                return true;
            afterRow = line.Count('|') >= 2;
            if (MarkdownLine.HeadingMarks(line) > 0)
                headings++;
            else if (line.Count("**") >= 2 || isRule)
                marks++;
        }

        return headings >= 2 && headings + marks >= MinMarks;
    }

    public static string Read(string text)
    {
        var source = MarkdownInline.WithoutComments(text).Split('\n');
        var lines = new List<string>();
        var fenced = false;
        for (var at = SkipFrontMatter(source); at < source.Length; at++)
        {
            var line = source[at];
            if (MarkdownLine.IsFence(line))
                fenced = !fenced;
            else if (fenced)
                lines.Add(line);
            else if (MarkdownLine.IsRule(line) || MarkdownLine.IsDefinition(line) || MarkdownLine.IsTableRule(line))
                continue;
            else if (IsInTable(source, at))
                lines.Add(string.Join('\t', MarkdownLine.Cells(line).Select(MarkdownInline.Read)).TrimEnd('\t'));
            else
                lines.Add(MarkdownInline.Read(MarkdownLine.WithoutMarks(line)));
        }

        var read = string.Join('\n', lines);
        return CleanText.From(read.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(read) : read);
    }

    /// <summary>Where the text begins, after the page's settings between two lines of ---.</summary>
    private static int SkipFrontMatter(string[] lines)
    {
        if (lines[0].TrimEnd() != "---")
            return 0;
        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == "---");
        var isSettings = end > 0 && lines[1..end].All(line => line.Contains(':', StringComparison.Ordinal) || line.StartsWith(' ') || line.StartsWith('-'));
        return isSettings ? end + 1 : 0;
    }

    /// <summary>A line with | next to lines like it: a table needs its rule in the second line.</summary>
    private static bool IsInTable(string[] lines, int at)
    {
        if (!lines[at].Contains('|', StringComparison.Ordinal))
            return false;
        return lines[at].TrimStart().StartsWith('|') || (at + 1 < lines.Length && MarkdownLine.IsTableRule(lines[at + 1]));
    }
}
