namespace Nianbao.Reading.Pdf;

/// <summary>The lines of a page in the order in which they are read.</summary>
internal static class PageLines
{
    /// <summary>Characters whose baselines differ by less than this, in ems, stand in one line: raised figures do.</summary>
    private const double SameLine = 0.45;

    public static List<TextLine> Of(DrawnPage page, PdfBudget budget)
    {
        var turns = page.Glyphs.Where(glyph => glyph.Turn >= 0).GroupBy(glyph => glyph.Turn).OrderByDescending(group => group.Count()).Select(group => group.Key);
        var lines = new List<TextLine>();
        foreach (var turn in turns)
            lines.AddRange(OfUpright(page.Upright(turn), budget, turn));
        return lines;
    }

    private static List<TextLine> OfUpright(DrawnPage page, PdfBudget budget, int turn)
    {
        var glyphs = Overprint.Dropped(page.Glyphs, budget);
        var (rows, rest) = RuledTable.Read(page.Rules, glyphs, page.Bounds, budget);
        var lines = Columns.InReadingOrder(Baselines(rest), rows, budget);
        var height = Math.Max(1, page.Bounds.Top - page.Bounds.Bottom);
        return [.. lines.Select(line => line with { Height = (line.Baseline - page.Bounds.Bottom) / height, Block = line.Block + (turn * 1_000) })];
    }

    /// <summary>The characters by line, from the top.</summary>
    public static List<List<Glyph>> Baselines(IEnumerable<Glyph> glyphs)
    {
        var lines = new List<List<Glyph>>();
        foreach (var glyph in glyphs.OrderByDescending(glyph => glyph.Baseline))
        {
            if (lines is [.., { } line] && line[0].Baseline - glyph.Baseline < SameLine * Math.Max(line[0].Size, glyph.Size))
                line.Add(glyph);
            else
                lines.Add([glyph]);
        }

        return [.. lines.Where(line => line.Exists(glyph => !glyph.IsSpace))];
    }
}
