using UglyToad.PdfPig.Core;

namespace Nianbao.Reading.Pdf;

/// <summary>A character as drawn, in points, x to the right and y up.</summary>
/// <param name="Size">The height of the font's em.</param>
/// <param name="Turn">Quarter turns to the left that the text's direction has; -1 where it is oblique.</param>
internal readonly record struct Glyph(string Text, PdfPoint Start, PdfPoint End, double Size, int Turn)
{
    public double Left => Math.Min(Start.X, End.X);

    public double Right => Math.Max(Start.X, End.X);

    public double Baseline => Start.Y;

    public bool IsSpace => string.IsNullOrWhiteSpace(Text);

    public double Middle => (Start.X + End.X) / 2;

    /// <summary>Turned to the right so that text with this turn runs from left to right.</summary>
    public Glyph Upright(int turn) => this with { Start = Turned(Start, turn), End = Turned(End, turn), Turn = 0 };

    public static PdfPoint Turned(PdfPoint point, int turn) => turn switch
    {
        1 => new(point.Y, -point.X),
        2 => new(-point.X, -point.Y),
        3 => new(-point.Y, point.X),
        _ => point,
    };
}

/// <summary>A ruled line of a table, lying or standing.</summary>
internal readonly record struct Rule(PdfPoint From, PdfPoint To)
{
    /// <summary>Thicker than this is a bar or a shaded cell.</summary>
    public const double MaxThickness = 3;

    public double Left => Math.Min(From.X, To.X);

    public double Right => Math.Max(From.X, To.X);

    public double Bottom => Math.Min(From.Y, To.Y);

    public double Top => Math.Max(From.Y, To.Y);

    public bool IsLying => Top - Bottom <= MaxThickness && Right - Left > Top - Bottom;

    public bool IsStanding => Right - Left <= MaxThickness && Top - Bottom > Right - Left;

    public Rule Upright(int turn) => new(Glyph.Turned(From, turn), Glyph.Turned(To, turn));
}
