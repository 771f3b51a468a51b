namespace Nianbao.Reading.Pdf;

/// <summary>Puts lines in the order in which they are read: down the page, and column by column where it has two.</summary>
internal static class Columns
{
    /// <summary>Half the width, in ems, of the white band between two columns.</summary>
    private const double HalfGutter = 0.5;

    /// <summary>Fewer lines than this on either side are no columns.</summary>
    private const int MinLines = 5;

    /// <summary>Of a column's lines, the part that fills it. A list of names and figures fills less.</summary>
    private const double MinFullLines = 0.5;

    /// <summary>Of a column's width, what a full line takes.</summary>
    private const double FullLine = 0.75;

    /// <summary>Where gutters are looked for, in parts of the text's width.</summary>
    private const double FirstGutter = 0.3;
    private const double LastGutter = 0.7;
    private const int Gutters = 41;

    public static List<TextLine> InReadingOrder(List<List<Glyph>> baselines, List<TextLine> rows, PdfBudget budget)
    {
        var ordered = new List<TextLine>();
        var block = 0;
        var all = baselines.Select(line => (Baseline: line[0].Baseline, Glyphs: line, Row: (TextLine?)null))
            .Concat(rows.Select(row => (row.Baseline, Glyphs: new List<Glyph>(), Row: (TextLine?)row)))
            .OrderByDescending(line => line.Baseline).ToList();
        var gutter = Gutter([.. baselines], budget);
        var at = 0;
        while (at < all.Count)
        {
            var end = at;
            while (end < all.Count && gutter is { } x && all[end].Row is null && !Crosses(all[end].Glyphs, x))
                end++;
            if (end > at && AreColumns([.. all[at..end].Select(line => line.Glyphs)], gutter!.Value))
            {
                var between = all[at..end];
                ordered.AddRange(Column(between.Select(line => Side(line.Glyphs, gutter.Value, left: true)), ++block));
                ordered.AddRange(Column(between.Select(line => Side(line.Glyphs, gutter.Value, left: false)), ++block));
                block++;
                at = end;
            }
            else
            {
                end = Math.Max(end, at + 1);
                ordered.AddRange(all[at..end].Select(line => (line.Row ?? TextLine.Of(line.Glyphs)!) with { Block = block }));
                at = end;
            }
        }

        return ordered;
    }

    private static IEnumerable<TextLine> Column(IEnumerable<List<Glyph>> side, int block)
    {
        var lines = side.Select(TextLine.Of).OfType<TextLine>().ToList();
        return Margins.Set(lines).Select(line => line with { Block = block });
    }

    private static double? Gutter(List<List<Glyph>> lines, PdfBudget budget)
    {
        var inks = lines.Select(line => line.Where(glyph => !glyph.IsSpace).ToList()).ToList();
        if (inks.Count < MinLines)
            return null;
        var (left, right) = (inks.Min(line => line.Min(glyph => glyph.Left)), inks.Max(line => line.Max(glyph => glyph.Right)));
        (int Free, double X) best = (0, 0);
        for (var step = 0; step < Gutters; step++)
        {
            budget.LookAtClock();
            var x = left + ((right - left) * (FirstGutter + ((LastGutter - FirstGutter) * step / (Gutters - 1))));
            var free = inks.Count(line => !Crosses(line, x) && line.Exists(glyph => glyph.Right < x) && line.Exists(glyph => glyph.Left > x));
            if (free > best.Free)
                best = (free, x);
        }

        return best.Free >= MinLines - 2 ? best.X : null;
    }

    private static bool Crosses(List<Glyph> line, double x) =>
        line.Exists(glyph => !glyph.IsSpace && glyph.Left < x + (HalfGutter * glyph.Size) && glyph.Right > x - (HalfGutter * glyph.Size));

    private static List<Glyph> Side(List<Glyph> line, double x, bool left) => [.. line.Where(glyph => glyph.Middle < x == left)];

    private static bool AreColumns(List<List<Glyph>> lines, double x) =>
        IsColumn([.. lines.Select(line => TextLine.Of(Side(line, x, left: true))).OfType<TextLine>()])
        && IsColumn([.. lines.Select(line => TextLine.Of(Side(line, x, left: false))).OfType<TextLine>()]);

    private static bool IsColumn(List<TextLine> lines)
    {
        if (lines.Count < MinLines)
            return false;
        var width = lines.Max(line => line.Right) - lines.Min(line => line.Left);
        return lines.Count(line => line.Right - line.Left > FullLine * width) >= MinFullLines * lines.Count;
    }
}
