namespace Nianbao.Reading.Layout;

/// <summary>The cells that the drawn lines of a page make.</summary>
internal sealed class TableGrid
{
    /// <summary>Lines nearer than this, in widths of the page, are one drawn twice: a border has two edges.</summary>
    private const double Near = 0.005;

    /// <summary>A table's row between two level lines.</summary>
    private readonly List<(double Top, double Bottom, List<double> Edges)> _bands = [];

    private TableGrid()
    {
    }

    public static TableGrid Of(LayoutPage page)
    {
        var (rules, near) = (page.Rules, Near * page.Width);
        var grid = new TableGrid();
        if (rules.Count > FileLimits.MaxPageRules)
            return grid;
        var levels = Merged(rules.Where(rule => rule.IsLevel).Select(rule => rule.Y1), near);
        var uprights = rules.Where(rule => !rule.IsLevel).ToList();
        for (var at = 0; at + 1 < levels.Count; at++)
        {
            var middle = (levels[at] + levels[at + 1]) / 2;
            var edges = Merged(uprights.Where(rule => rule.Y1 <= middle && rule.Y2 >= middle).Select(rule => rule.X1), near);
            // A frame has two edges and parts nothing; a table's row has a line between two cells.
            if (edges.Count > 2)
                grid._bands.Add((levels[at], levels[at + 1], edges));
        }

        return grid;
    }

    /// <summary>The band of a row of text; -1 outside of tables.</summary>
    public int Band(PageRow row)
    {
        var middle = row.Y - row.Size / 3;
        return _bands.FindIndex(band => band.Top <= middle && middle < band.Bottom && row.Right > band.Edges[0] && row.X < band.Edges[^1]);
    }

    /// <summary>The texts of a band's cells, the lines of one cell joined.</summary>
    public string Cells(int band, IEnumerable<PageRow> rows)
    {
        var edges = _bands[band].Edges;
        var cells = new string[edges.Count - 1];
        foreach (var segment in rows.SelectMany(row => row.Segments))
        {
            var cell = Math.Clamp(edges.FindLastIndex(edge => edge <= segment.Centre), 0, cells.Length - 1);
            cells[cell] = Paragraphs.Glue(cells[cell] ?? "", segment.Text);
        }

        return string.Join('\t', cells.Select(cell => cell ?? "")).TrimEnd('\t');
    }

    private static List<double> Merged(IEnumerable<double> places, double near)
    {
        var merged = new List<double>();
        foreach (var place in places.Order())
        {
            if (merged.Count == 0 || place - merged[^1] > near)
                merged.Add(place);
        }

        return merged;
    }
}
