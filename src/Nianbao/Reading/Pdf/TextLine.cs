using System.Text;

namespace Nianbao.Reading.Pdf;

/// <summary>A line of text as it stands on a page, or a row of a table.</summary>
/// <param name="FirstWord">The width of what would have had to fit for the line before to go on: a character with its closing mark, or a figure.</param>
internal sealed record TextLine(string Text, double Left, double Right, double Baseline, double Size, double FirstWord)
{
    /// <summary>White space wider than this, in ems, is a space.</summary>
    private const double SpaceWidth = 0.25;

    /// <summary>The same between Chinese characters, which justified lines spread.</summary>
    private const double ChineseSpaceWidth = 0.9;

    /// <summary>White space wider than this, in ems, parts columns of a table without rules.</summary>
    private const double TabWidth = 2.5;

    public bool IsRow { get; init; }

    /// <summary>The left end of the lines around this one.</summary>
    public double MarginLeft { get; init; }

    /// <summary>The right end of the lines around this one.</summary>
    public double MarginRight { get; init; }

    /// <summary>Where the line stands on its page, from 0 at the bottom to 1.</summary>
    public double Height { get; init; }

    /// <summary>Counts pages and columns: lines with the same number stand below one another.</summary>
    public int Block { get; init; }

    /// <summary>The line of these characters, which stand on one baseline; null where all are spaces.</summary>
    public static TextLine? Of(IEnumerable<Glyph> glyphs)
    {
        var sorted = glyphs.OrderBy(glyph => glyph.Middle).ToList();
        var first = sorted.FindIndex(glyph => !glyph.IsSpace);
        if (first < 0)
            return null;
        var last = sorted.FindLastIndex(glyph => !glyph.IsSpace);

        var text = new StringBuilder();
        var wordEnd = double.NaN;
        for (var at = first; at <= last; at++)
        {
            var glyph = sorted[at];
            if (at > first)
            {
                text.Append(Between(sorted[at - 1], glyph));
                if (double.IsNaN(wordEnd) && !LineBreaks.IsUnbreakable(sorted[at - 1].Text[^1], glyph.Text[0]))
                    wordEnd = sorted[at - 1].Right;
            }

            text.Append(glyph.Text);
        }

        var (left, right) = (sorted[first].Left, sorted[last].Right);
        var sizes = sorted.Where(glyph => !glyph.IsSpace).Select(glyph => glyph.Size).Order().ToList();
        return new TextLine(
            text.ToString(), left, right, sorted[first].Baseline, sizes[sizes.Count / 2], (double.IsNaN(wordEnd) ? right : wordEnd) - left);
    }

    private static string Between(Glyph before, Glyph after)
    {
        if (before.IsSpace || after.IsSpace)
            return "";
        var gap = (after.Left - before.Right) / Math.Max(before.Size, after.Size);
        var space = LineBreaks.IsLatin(before.Text[^1]) && LineBreaks.IsLatin(after.Text[0]) ? SpaceWidth : ChineseSpaceWidth;
        return gap > TabWidth ? "\t" : gap > space ? " " : "";
    }
}
