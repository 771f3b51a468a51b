using Nianbao.Reading.Layout;
using UglyToad.PdfPig.Core;

namespace Nianbao.Reading.Pdf;

/// <summary>A drawn line or rectangle by two corners, in points, x to the right and y up.</summary>
internal readonly record struct Stroke(PdfPoint From, PdfPoint To)
{
    /// <summary>Thicker than this is a bar or a shaded cell.</summary>
    private const double MaxThickness = 3;

    public double Left => Math.Min(From.X, To.X);

    public double Right => Math.Max(From.X, To.X);

    public double Bottom => Math.Min(From.Y, To.Y);

    public double Top => Math.Max(From.Y, To.Y);

    /// <summary>Whether it may be a line of a table.</summary>
    public bool IsThin => Math.Min(Right - Left, Top - Bottom) <= MaxThickness && Math.Max(Right - Left, Top - Bottom) > MaxThickness;

    public Stroke Upright(int turn) => new(Glyph.Turned(From, turn), Glyph.Turned(To, turn));

    /// <summary>Its middle line on the page, downwards from the top.</summary>
    public Rule Placed(Stroke bounds)
    {
        var (x, y) = ((Left + Right) / 2 - bounds.Left, bounds.Top - ((Top + Bottom) / 2));
        return Right - Left >= Top - Bottom
            ? new Rule(Left - bounds.Left, y, Right - bounds.Left, y)
            : new Rule(x, bounds.Top - Top, x, bounds.Top - Bottom);
    }
}
