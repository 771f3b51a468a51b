using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Nianbao.Documents;

/// <summary>Sets a bookmark around each measure's heading, by which it is known again in an edited copy.</summary>
internal sealed class Bookmarks
{
    /// <summary>Word's limit on a bookmark's name.</summary>
    private const int LongestName = 40;

    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Marks a paragraph; a name that Word would refuse or that is taken marks nothing.</summary>
    public void Mark(W.Paragraph paragraph, string name)
    {
        if (!IsName(name) || !_names.Add(name))
            return;
        var id = _names.Count.ToString();
        paragraph.InsertAfter(new W.BookmarkStart { Id = id, Name = name }, paragraph.ParagraphProperties);
        paragraph.AppendChild(new W.BookmarkEnd { Id = id });
    }

    private static bool IsName(string name) =>
        name.Length is > 0 and <= LongestName && char.IsAsciiLetter(name[0])
        && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
