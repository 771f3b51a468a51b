using Nianbao.Reading.Layout;

namespace Nianbao.Reading.Pdf;

/// <summary>What is drawn on a page, as far as reading needs it.</summary>
/// <param name="Unmapped">How many characters have no meaning: no entry in the font's character map, or a private one.</param>
/// <param name="Lost">How many pieces of text have a font that cannot be loaded.</param>
/// <param name="Cover">The part of the page that its largest picture covers.</param>
internal sealed record DrawnPage(IReadOnlyList<Glyph> Glyphs, IReadOnlyList<Stroke> Strokes, Stroke Bounds, int Unmapped, int Lost, double Cover)
{
    /// <summary>Pictures or drawings: what a page without text shows instead of it.</summary>
    public bool HasPictures => Cover > 0 || Strokes.Count > 0;

    /// <summary>How many characters can be seen.</summary>
    public int Characters => Glyphs.Count(glyph => !string.IsNullOrWhiteSpace(glyph.Text));

    /// <summary>The page as it is read: turned upright, and once more for each other direction of text on it. Oblique text is a watermark.</summary>
    public IEnumerable<LayoutPage> Layouts() =>
        Glyphs.Where(glyph => glyph.Turn >= 0).GroupBy(glyph => glyph.Turn).OrderByDescending(group => group.Count())
            .Select(group => Upright(group.Key, group));

    private LayoutPage Upright(int turn, IEnumerable<Glyph> glyphs)
    {
        var bounds = Bounds.Upright(turn);
        return new LayoutPage(
            bounds.Right - bounds.Left,
            bounds.Top - bounds.Bottom,
            [.. glyphs.Select(glyph => glyph.Placed(turn, bounds))],
            [.. Strokes.Select(stroke => stroke.Upright(turn).Placed(bounds))]);
    }
}
