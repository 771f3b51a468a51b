using Nianbao.Text;

namespace Nianbao.Indicators;

/// <summary>Tells the lines of a web page's frame and of a document's imprint (浏览次数：326次) from the report's own.</summary>
internal static class PageLines
{
    /// <summary>A paragraph that mentions such a word is longer, or ends as a sentence does.</summary>
    private const int Longest = 100;

    private static readonly WordSet Words = Lexicon.Names.Set("page line");

    /// <summary>附件：…, 附表1: what follows is no longer the report's last part.</summary>
    public static bool BeginsAttachment(ReadOnlySpan<char> line)
    {
        line = line.TrimStart();
        return line.Length <= Longest && line.Length > 2 && line[0] == '附' && line[1] is '件' or '表' or ':' && !line.Contains('。');
    }

    public static bool Is(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd();
        return line.Length is > 0 and <= Longest && line[^1] is not ('。' or ';') && !line.Contains('。') && Words.FirstIn(line) >= 0;
    }
}
