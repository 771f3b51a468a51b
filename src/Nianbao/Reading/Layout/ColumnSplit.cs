namespace Nianbao.Reading.Layout;

/// <summary>Finds pages set in two columns and puts the left one before the right one.</summary>
internal static class ColumnSplit
{
    /// <summary>Rows with text on both sides that make columns likely; a table of two cells a row is seldom as long and full.</summary>
    private const int MinRows = 6;

    /// <summary>How much of their column the lines fill; cells of a table leave more room.</summary>
    private const double MinFill = 0.75;

    /// <summary>Or: the part of their lines that reach the column's edge, within so many heights of type. Cells end where their words do.</summary>
    private const double MinFull = 0.45, FullWithin = 1.5;

    /// <summary>The gutter's middle lies in this part of the page's width.</summary>
    private const double From = 0.35, To = 0.65;

    /// <summary>Runs of rows: on the whole width (column 0), or in the left (1) and the right column (2).</summary>
    public static IEnumerable<(int Column, List<PageRow> Rows)> Of(RowPage page)
    {
        if (Gutter(page) is not { } gutter)
        {
            yield return (0, page.Rows);
            yield break;
        }

        var runs = new List<PageRow>[] { [], [], [] };
        foreach (var row in page.Rows)
        {
            var crosses = row.Segments.Any(segment => segment.X < gutter && segment.Right > gutter);
            if (crosses == (runs[0].Count == 0) && runs.Any(run => run.Count > 0))
            {
                foreach (var run in Taken(runs))
                    yield return run;
                runs = [[], [], []];
            }

            if (crosses)
                runs[0].Add(row);
            else
            {
                Add(runs[1], row, segment => segment.X < gutter);
                Add(runs[2], row, segment => segment.X >= gutter);
            }
        }

        foreach (var run in Taken(runs))
            yield return run;
    }

    private static IEnumerable<(int, List<PageRow>)> Taken(List<PageRow>[] runs) =>
        runs.Select((rows, column) => (column, rows)).Where(run => run.rows.Count > 0);

    private static void Add(List<PageRow> rows, PageRow row, Func<Segment, bool> isHere)
    {
        var segments = row.Segments.Where(isHere).ToList();
        if (segments.Count > 0)
            rows.Add(row with { Segments = segments });
    }

    private static double? Gutter(RowPage page)
    {
        var gaps = page.Rows
            .Where(row => page.Grid.BandOf(row) < 0)
            .SelectMany(row => row.Segments.Zip(row.Segments.Skip(1)), (_, pair) => (pair.First.Right + pair.Second.X) / 2)
            .Where(middle => middle > page.Width * From && middle < page.Width * To)
            .Order().ToList();
        if (gaps.Count < MinRows)
            return null;

        var gutter = gaps[gaps.Count / 2];
        var both = page.Rows
            .Where(row => row.X < gutter && row.Right > gutter && !row.Segments.Any(segment => segment.X < gutter && segment.Right > gutter))
            .ToList();
        return both.Count >= MinRows && IsColumn(both, segment => segment.Right < gutter) && IsColumn(both, segment => segment.X > gutter)
            ? gutter
            : null;
    }

    private static bool IsColumn(List<PageRow> rows, Func<Segment, bool> isHere)
    {
        var here = rows.SelectMany(row => row.Segments).Where(isHere).ToList();
        var (left, right) = (here.Min(segment => segment.X), here.Max(segment => segment.Right));
        var full = rows.Count(row => row.Segments.Any(segment => isHere(segment) && right - segment.Right < FullWithin * row.Size));
        return here.Sum(segment => segment.Right - segment.X) >= MinFill * (right - left) * rows.Count || full >= MinFull * rows.Count;
    }
}
