namespace Nianbao.Reading.Pdf;

/// <summary>Drops characters drawn again beside themselves, as programs do to make a bold font of a plain one, or a shadow.</summary>
internal static class Overprint
{
    /// <summary>How far the copies lie apart, in ems: less than the narrowest character is wide.</summary>
    private const double MaxShift = 0.15;

    public static List<Glyph> Dropped(IEnumerable<Glyph> glyphs, PdfBudget budget)
    {
        var seen = new Dictionary<(string, int, int), List<Glyph>>();
        var kept = new List<Glyph>();
        foreach (var glyph in glyphs)
        {
            budget.Step();
            var (x, y) = ((int)(glyph.Left / 4), (int)(glyph.Baseline / 4));
            if (IsSeen(seen, glyph, x, y))
                continue;
            if (!seen.TryGetValue((glyph.Text, x, y), out var here))
                seen[(glyph.Text, x, y)] = here = [];
            here.Add(glyph);
            kept.Add(glyph);
        }

        return kept;
    }

    private static bool IsSeen(Dictionary<(string, int, int), List<Glyph>> seen, Glyph glyph, int x, int y)
    {
        for (var dx = -1; dx <= 1; dx++)
        {
            for (var dy = -1; dy <= 1; dy++)
            {
                if (seen.TryGetValue((glyph.Text, x + dx, y + dy), out var near) && near.Exists(other => IsCopy(other, glyph)))
                    return true;
            }
        }

        return false;
    }

    private static bool IsCopy(Glyph one, Glyph other) =>
        Math.Abs(one.Left - other.Left) < MaxShift * other.Size && Math.Abs(one.Baseline - other.Baseline) < MaxShift * other.Size;
}
