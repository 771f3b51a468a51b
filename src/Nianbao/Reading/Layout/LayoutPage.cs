namespace Nianbao.Reading.Layout;

/// <summary>A piece of text where it stands on a page: a character, a word or a line. All measures are of one unit, downwards and to the right.</summary>
/// <param name="X">Its left edge.</param>
/// <param name="Y">Its baseline.</param>
/// <param name="Size">The height of the type.</param>
internal readonly record struct TextPiece(double X, double Y, double Width, double Size, string Text)
{
    public double Right => X + Width;
}

/// <summary>A straight line drawn on a page, level or upright: what the grid of a table is made of.</summary>
internal readonly record struct Rule(double X1, double Y1, double X2, double Y2)
{
    public bool IsLevel => X2 - X1 >= Y2 - Y1;
}

/// <summary>One page of a document in fixed layout.</summary>
internal sealed record LayoutPage(double Width, double Height, IReadOnlyList<TextPiece> Pieces, IReadOnlyList<Rule> Rules);
