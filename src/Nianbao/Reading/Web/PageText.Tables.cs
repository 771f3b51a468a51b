using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace Nianbao.Reading.Web;

internal sealed partial class PageText
{
    /// <summary>Several lines in a cell that are longer than this together are text, not a label broken into lines.</summary>
    private const int LabelCharacters = 40;

    private void Table(IElement table)
    {
        EndLine();
        // Columns that a cell further up still reaches into, with the rows it has left.
        var below = new int[FileLimits.MaxColumns];
        foreach (var part in table.Children)
        {
            if (PageElements.IsSilent(part))
                continue;
            if (part.LocalName == "tr")
                Row(part, below);
            else if (part.LocalName is "tbody" or "thead" or "tfoot")
            {
                foreach (var row in part.Children)
                {
                    if (row.LocalName == "tr" && !PageElements.IsSilent(row))
                        Row(row, below);
                }
            }
            else
                Block(part);
        }
    }

    private void Row(IElement row, int[] below)
    {
        var cells = row.Children.Where(cell => cell.LocalName is "td" or "th" && !PageElements.IsSilent(cell)).ToList();
        var isFrame = cells.Count == 1 && !below.AsSpan().ContainsAnyExcept(0);
        var line = new StringBuilder();
        var column = 0;
        var wasData = _isData;
        _isData = cells.Count > 1 && IsData(row);
        foreach (var cell in cells)
        {
            SkipTaken(below, ref column, line);
            var lines = IsChrome(cell) ? [] : CellLines(cell);
            // Not a cell of a row but a frame around text: old pages are laid out with tables.
            if (isFrame || IsRunningText(cell, lines))
            {
                EndRow(line);
                _lines.AddRange(lines);
            }
            else
                line.AppendJoin(' ', lines.Select(part => part.Replace('\t', ' ').Trim(' ', '\u00A0', '\u3000')));

            var columns = Span(cell, "colspan", FileLimits.MaxColumns);
            var rows = Span(cell, "rowspan", int.MaxValue);
            for (var end = Math.Min(column + columns, below.Length); column < end; column++)
                below[column] = Math.Max(below[column], rows);
            line.Append('\t', columns);
            Count(columns);
        }

        SkipTaken(below, ref column, line);
        EndRow(line);
        for (var at = 0; at < below.Length; at++)
            below[at] = Math.Max(0, below[at] - 1);
        _isData = wasData;
    }

    /// <summary>Whether a row of cells, without tables in it, has more text than links.</summary>
    private static bool IsData(IElement row) =>
        row.QuerySelector("table") is null
        && row.QuerySelectorAll("a").Where(PageElements.IsLink).Sum(link => link.TextContent.Length) * 2 < row.TextContent.Length;

    private static void SkipTaken(int[] below, ref int column, StringBuilder line)
    {
        for (; column < below.Length && below[column] > 0; column++)
            line.Append('\t');
    }

    private List<string> CellLines(IElement cell)
    {
        var outer = _lines;
        _lines = [];
        Block(cell);
        var lines = _lines;
        _lines = outer;
        return lines;
    }

    private void EndRow(StringBuilder row)
    {
        var line = row.ToString().TrimEnd('\t');
        row.Clear();
        if (!string.IsNullOrWhiteSpace(line))
            _lines.Add(line);
    }

    private static bool IsRunningText(IElement cell, List<string> lines) =>
        lines.Count > 1 && (lines.Sum(line => line.Length) > LabelCharacters || cell.QuerySelector("table") is not null);

    private static int Span(IElement cell, string attribute, int most) =>
        int.TryParse(cell.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, most) : 1;
}
