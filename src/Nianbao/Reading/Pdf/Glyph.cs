using Nianbao.Reading.Layout;
using UglyToad.PdfPig.Core;

namespace Nianbao.Reading.Pdf;

/// <summary>A character as drawn, in points, x to the right and y up.</summary>
/// <param name="Size">The height of the font's em.</param>
/// <param name="Turn">Quarter turns to the left that the text's direction has; -1 where it is oblique.</param>
internal readonly record struct Glyph(string Text, PdfPoint Start, PdfPoint End, double Size, int Turn)
{
    /// <summary>The character on a page that has been turned to the right, so that text with this turn runs from left to right.</summary>
    public TextPiece Placed(int turn, Stroke bounds)
    {
        var (start, end) = (Turned(Start, turn), Turned(End, turn));
        return new TextPiece(Math.Min(start.X, end.X) - bounds.Left, bounds.Top - start.Y, Math.Abs(end.X - start.X), Size, Text);
    }

    public static PdfPoint Turned(PdfPoint point, int turn) => turn switch
    {
        1 => new(point.Y, -point.X),
        2 => new(-point.X, -point.Y),
        3 => new(-point.Y, point.X),
        _ => point,
    };
}
