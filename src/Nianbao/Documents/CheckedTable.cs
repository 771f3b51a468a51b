using Nianbao.Structure;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Nianbao.Documents;

/// <summary>A report's table, read as lines with tabs between the cells, as a table of Word.</summary>
internal static class CheckedTable
{
    private const int MaxColumns = 12;

    /// <summary>What is longer in a cell is text that happens to have tabs.</summary>
    private const int LongestCell = 300;

    /// <summary>
    /// The lines from <paramref name="first"/> on that make a table, two or more; else none. A row may have fewer cells than
    /// others, as readers leave out the empty ones at its end; last of all only where it has a figure.
    /// </summary>
    public static List<TextLine> RowsAt(string text, List<TextLine> lines, int first, int end)
    {
        var rows = new List<TextLine>();
        for (var i = first; i < end && ColumnsOf(text, lines[i], out var row) is > 1 and <= MaxColumns; i++)
            rows.Add(row);
        var columns = Columns(text, rows);
        while (rows.Count > 0 && rows[^1].Of(text) is var last && last.Count('\t') + 1 < columns && !last.ContainsAnyInRange('0', '9'))
            rows.RemoveAt(rows.Count - 1);
        return rows.Count > 1 ? rows : [];
    }

    public static W.Table Write(string text, List<TextLine> rows, SpanRuns runs)
    {
        var columns = Columns(text, rows);
        var width = (OfficialFormat.TextWidth / columns).ToString();
        var table = new W.Table(
            new W.TableProperties(
                new W.TableWidth { Width = OfficialFormat.TextWidth.ToString(), Type = W.TableWidthUnitValues.Dxa },
                new W.TableBorders(
                    Line<W.TopBorder>(), Line<W.LeftBorder>(), Line<W.BottomBorder>(), Line<W.RightBorder>(),
                    Line<W.InsideHorizontalBorder>(), Line<W.InsideVerticalBorder>())),
            new W.TableGrid(Enumerable.Repeat(width, columns).Select(each => new W.GridColumn { Width = each })));
        foreach (var row in rows)
        {
            var cells = new W.TableRow();
            var start = row.Start;
            for (var column = 0; column < columns; column++)
            {
                var length = text.AsSpan(start, row.End - start).IndexOf('\t');
                var end = length < 0 ? row.End : start + length;
                cells.AppendChild(Cell(start, end, width, runs));
                start = Math.Min(end + 1, row.End);
            }
            table.AppendChild(cells);
        }
        return table;
    }

    /// <summary>An empty paragraph whose mark has the fonts of what will stand in it.</summary>
    public static W.Paragraph Paragraph(string style, string font, int size) => new(new W.ParagraphProperties
    {
        ParagraphStyleId = new W.ParagraphStyleId { Val = style },
        ParagraphMarkRunProperties = new W.ParagraphMarkRunProperties(OfficialParagraph.FontAndSize(font, size)),
    });

    private static W.TableCell Cell(int start, int end, string width, SpanRuns runs)
    {
        var paragraph = Paragraph("TableText", OfficialFormat.BodyFont, OfficialFormat.TableSize);
        runs.Add(paragraph, start, end, OfficialFormat.BodyFont, OfficialFormat.TableSize);
        return new W.TableCell(
            new W.TableCellProperties(new W.TableCellWidth { Width = width, Type = W.TableWidthUnitValues.Dxa }), paragraph);
    }

    private static int Columns(string text, List<TextLine> rows) =>
        rows.Count == 0 ? 0 : rows.Max(row => row.Of(text).Count('\t') + 1);

    /// <summary>How many cells a line has; 0 for one that is no row.</summary>
    /// <param name="row">The line with the tabs at its edges, which stand for empty cells.</param>
    private static int ColumnsOf(string text, TextLine line, out TextLine row)
    {
        var (start, end) = (line.Start, line.End);
        while (start > 0 && text[start - 1] is ' ' or '\t')
            start--;
        while (end < text.Length && text[end] is ' ' or '\t')
            end++;
        row = new TextLine(start, end);
        var words = row.Of(text);
        foreach (var cell in words.Split('\t'))
        {
            if (words[cell].Length > LongestCell)
                return 0;
        }
        return words.Count('\t') + 1;
    }

    private static T Line<T>() where T : W.BorderType, new() =>
        new() { Val = W.BorderValues.Single, Size = 4, Space = 0, Color = "auto" };
}
