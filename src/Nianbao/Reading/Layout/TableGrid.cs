namespace Nianbao.Reading.Layout;

/// <summary>The cells that the drawn lines of a page make.</summary>
internal sealed class TableGrid
{
    /// <summary>Lines nearer than this, in widths of the page, are one drawn twice: a border has two edges.</summary>
    private const double Near = 0.005;

    /// <summary>Table rows, each between two level lines, from top to bottom.</summary>
    private readonly List<Band> _bands = [];

    /// <param name="Edges">The upright lines through it, from left to right.</param>
    /// <param name="Origins">For each cell the band in which it begins: this one, or one above where no line parts them.</param>
    private sealed record Band(double Top, double Bottom, List<double> Edges, int[] Origins);

    private TableGrid()
    {
    }

    public static TableGrid Of(LayoutPage page)
    {
        var (rules, near) = (page.Rules, Near * page.Width);
        var grid = new TableGrid();
        if (rules.Count > FileLimits.MaxPageRules)
            return grid;
        var level = rules.Where(rule => rule.IsLevel).OrderBy(rule => rule.Y1).ToList();
        var tops = Merged(level.Select(rule => rule.Y1), near);
        var uprights = rules.Where(rule => !rule.IsLevel).ToList();
        for (var at = 0; at + 1 < tops.Count; at++)
        {
            var middle = (tops[at] + tops[at + 1]) / 2;
            var edges = Merged(uprights.Where(rule => rule.Y1 <= middle && rule.Y2 >= middle).Select(rule => rule.X1), near);
            // A frame has two edges and parts nothing; a table's row has a line between two cells.
            if (edges.Count > 2)
                grid.Add(tops[at], tops[at + 1], edges, level, near);
        }

        return grid;
    }

    /// <summary>The band of a row of text; -1 outside of tables.</summary>
    public int BandOf(PageRow row)
    {
        var band = BandAt(row.Y - row.Size / 3);
        return band >= 0 && row.Right > _bands[band].Edges[0] && row.X < _bands[band].Edges[^1] ? band : -1;
    }

    /// <summary>Whether an upright line of a table stands between two pieces of a baseline.</summary>
    public bool Parts(double y, double size, double right, double left)
    {
        var band = _bands.Count == 0 ? -1 : BandAt(y - size / 3);
        return band >= 0 && Cell(_bands[band], right - (size / 3)) != Cell(_bands[band], left + (size / 3));
    }

    /// <summary>The rows of a table as lines, the lines of one cell joined; a cell over several rows stands in the first.</summary>
    public IEnumerable<TextLine> Lines(IReadOnlyList<PageRow> rows)
    {
        var cells = new SortedDictionary<(int Band, int Cell), List<string>>();
        var first = new Dictionary<int, PageRow>();
        foreach (var row in rows)
        {
            var at = BandOf(row);
            foreach (var segment in row.Segments)
            {
                var cell = Cell(_bands[at], segment.Centre);
                var band = _bands[at].Origins[cell];
                cell = Cell(_bands[band], segment.Centre);
                if (!cells.TryGetValue((band, cell), out var texts))
                    cells[(band, cell)] = texts = [];
                texts.Add(segment.Text);
                first.TryAdd(band, row);
            }
        }

        return cells.GroupBy(cell => cell.Key.Band).Select(band => Line(first[band.Key], Row(band)));
    }

    private static TextLine Line(PageRow row, string text) => new(text, row.X, row.Right, row.Y, row.Size) { IsTableRow = true };

    private static string Row(IEnumerable<KeyValuePair<(int Band, int Cell), List<string>>> cells)
    {
        var texts = cells.ToDictionary(cell => cell.Key.Cell, cell => Paragraphs.Glue(cell.Value));
        return string.Join('\t', Enumerable.Range(0, texts.Keys.Max() + 1).Select(cell => texts.GetValueOrDefault(cell, "")));
    }

    private void Add(double top, double bottom, List<double> edges, List<Rule> level, double near)
    {
        var above = _bands.Count > 0 && _bands[^1].Bottom >= top - near ? _bands[^1] : null;
        var here = level.SkipWhile(rule => rule.Y1 < top - near).TakeWhile(rule => rule.Y1 <= top + near).ToList();
        var origins = new int[edges.Count - 1];
        for (var cell = 0; cell < origins.Length; cell++)
        {
            var middle = (edges[cell] + edges[cell + 1]) / 2;
            origins[cell] = above is null || here.Exists(rule => rule.X1 <= middle && rule.X2 >= middle)
                ? _bands.Count
                : above.Origins[Cell(above, middle)];
        }

        _bands.Add(new Band(top, bottom, edges, origins));
    }

    private int BandAt(double y)
    {
        var (from, to) = (0, _bands.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (_bands[middle].Bottom <= y)
                from = middle + 1;
            else
                to = middle;
        }

        return from < _bands.Count && _bands[from].Top <= y ? from : -1;
    }

    private static int Cell(Band band, double x)
    {
        var at = band.Edges.BinarySearch(x);
        return Math.Clamp(at >= 0 ? at : ~at - 1, 0, band.Edges.Count - 2);
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
