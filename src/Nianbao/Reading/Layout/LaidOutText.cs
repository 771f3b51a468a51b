namespace Nianbao.Reading.Layout;

/// <summary>Reads pages of placed text as a person does: lines from top to bottom, joined to paragraphs, a table's row a line.</summary>
internal static class LaidOutText
{
    /// <summary>The text, a paragraph or a table's row a line, cells parted by tabs, without page numbers and running heads.</summary>
    public static string Of(IEnumerable<LayoutPage> pages)
    {
        // Rows weigh less than the pieces of a page, which are let go one page after the other.
        var read = pages.Select(RowPage.Of).ToList();
        PageMargins.Clear(read);
        var lines = new List<TextLine>();
        for (var page = 0; page < read.Count; page++)
            lines.AddRange(PageLines.Of(read[page]).Select(line => line with { Page = page }));
        return Paragraphs.Join(lines, read.Select(page => page.Width).DefaultIfEmpty().Min());
    }
}

/// <summary>A page whose text has been put in rows.</summary>
internal sealed record RowPage(double Width, double Height, List<PageRow> Rows, TableGrid Grid)
{
    public static RowPage Of(LayoutPage page)
    {
        var grid = TableGrid.Of(page);
        return new RowPage(page.Width, page.Height, PageRow.Of(page, grid), grid);
    }
}
