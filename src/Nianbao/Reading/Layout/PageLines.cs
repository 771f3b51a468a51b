namespace Nianbao.Reading.Layout;

/// <summary>The lines of one page in reading order: two columns one after the other, a table's row as one line.</summary>
internal static class PageLines
{
    /// <summary>A gap of this many heights of type parts cells even where the rows around have none.</summary>
    private const double CellGap = 1.8;

    /// <summary>How exactly cells of two rows stand under one another, in heights of type.</summary>
    private const double Aligned = 0.5;

    public static IEnumerable<TextLine> Of(RowPage page)
    {
        foreach (var (column, rows) in ColumnSplit.Of(page))
        {
            for (var at = 0; at < rows.Count;)
            {
                var end = at;
                while (column == 0 && end < rows.Count && page.Grid.BandOf(rows[end]) >= 0)
                    end++;
                foreach (var line in end > at ? page.Grid.Lines(rows[at..end]) : [Plain(rows, at)])
                    yield return line with { Column = column };
                at = Math.Max(end, at + 1);
            }
        }
    }

    private static TextLine Plain(List<PageRow> rows, int at)
    {
        var row = rows[at];
        var cells = IsTableRow(rows, at);
        return new TextLine(
            string.Join(cells ? "\t" : " ", row.Segments.Select(segment => segment.Text)), row.X, row.Right, row.Y, row.Size)
        {
            IsTableRow = cells,
        };
    }

    private static bool IsTableRow(List<PageRow> rows, int at)
    {
        var row = rows[at];
        if (row.Segments.Count < 2)
            return false;
        return row.Segments.Zip(row.Segments.Skip(1)).Any(pair => pair.Second.X - pair.First.Right > CellGap * row.Size)
            || (at > 0 && AreAligned(row, rows[at - 1]))
            || (at + 1 < rows.Count && AreAligned(row, rows[at + 1]));
    }

    private static bool AreAligned(PageRow row, PageRow other) =>
        row.Segments.Count == other.Segments.Count
        && row.Segments.Zip(other.Segments).Skip(1).All(pair =>
            Math.Abs(pair.First.X - pair.Second.X) < Aligned * row.Size
            || Math.Abs(pair.First.Centre - pair.Second.Centre) < Aligned * row.Size);
}
