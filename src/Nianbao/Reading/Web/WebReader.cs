using Nianbao.Wording;

namespace Nianbao.Reading.Web;

/// <summary>Reads saved web pages (.html, .mht), whatever they are called: old Word writes both under the name .doc.</summary>
internal static class WebReader
{
    /// <summary>The article of the page; null for a file that is no web page.</summary>
    public static string? TryRead(ReadOnlyMemory<byte> content, string name)
    {
        try
        {
            return Markup.Recognise(Markup.Head(content.Span)) switch
            {
                MarkupKind.WebPage => Page(content.Span, name),
                // In Markdown a paragraph may begin with a tag; it is no page.
                MarkupKind.Fragment when !Markdown.IsNamed(name) => Page(content.Span, name),
                MarkupKind.Archive => WebArchive.Read(content, name),
                _ => null,
            };
        }
        // Two parsers that are not ours see bytes that anyone may have written: whatever they throw, the clerk gets a message.
        catch (Exception broken) when (broken is not ReportFormatException)
        {
            throw new ReportFormatException(FileFault.Broken, ReadingTexts.BrokenPage(name), broken);
        }
    }

    private static string Page(ReadOnlySpan<byte> bytes, string name)
    {
        var budget = new PageBudget(name);
        return PageReader.Read(PageEncoding.Decode(bytes, null, name), budget) is { Text.Length: > 0 } page
            ? page.Text
            : throw new ReportFormatException(FileFault.Empty, ReadingTexts.EmptyPage(name));
    }
}
