namespace Nianbao.Reading.Pdf;

/// <summary>What is drawn on a page, as far as reading needs it.</summary>
/// <param name="Unmapped">How many characters have no meaning: no entry in the font's character map, or a private one.</param>
internal sealed record DrawnPage(IReadOnlyList<Glyph> Glyphs, IReadOnlyList<Rule> Rules, Rule Bounds, int Unmapped, bool HasPictures)
{
    /// <summary>The part of the page in one direction of text, turned upright.</summary>
    public DrawnPage Upright(int turn) => this with
    {
        Glyphs = [.. Glyphs.Where(glyph => glyph.Turn == turn).Select(glyph => glyph.Upright(turn))],
        Rules = [.. Rules.Select(rule => rule.Upright(turn))],
        Bounds = Bounds.Upright(turn),
    };
}
