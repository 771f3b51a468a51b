using System.Text;

namespace Nianbao.Reading.Layout;

/// <summary>Text without a wide gap inside: a line, or its part in one cell or column.</summary>
internal readonly record struct Segment(double X, double Right, string Text)
{
    public double Centre => (X + Right) / 2;
}

/// <summary>What stands on one baseline of a page.</summary>
internal sealed record PageRow(double Y, double Size, IReadOnlyList<Segment> Segments)
{
    /// <summary>A gap of this many heights of type parts a row. Justified lines gain at most a quarter between characters.</summary>
    private const double WideGap = 0.6;

    /// <summary>A gap between Latin letters or digits that is a space.</summary>
    private const double LatinSpace = 0.2;

    /// <summary>Baselines that differ by less, in heights of type, are one: mixed type and raised figures.</summary>
    private const double SameBaseline = 0.4;

    /// <summary>A character drawn again within this distance, in heights of type, makes it bold and says nothing new.</summary>
    private const double Overprint = 0.15;

    public double X => Segments[0].X;

    public double Right => Segments[^1].Right;

    /// <summary>The page's rows from top to bottom, each from left to right.</summary>
    public static List<PageRow> Of(LayoutPage page, TableGrid grid)
    {
        var rows = new List<PageRow>();
        var row = new List<TextPiece>();
        foreach (var piece in page.Pieces.OrderBy(piece => piece.Y))
        {
            if (row.Count > 0 && piece.Y - row[0].Y > SameBaseline * Math.Min(piece.Size, row[0].Size))
                Add(rows, row, grid);
            row.Add(piece);
        }

        Add(rows, row, grid);
        return rows;
    }

    private static void Add(List<PageRow> rows, List<TextPiece> pieces, TableGrid grid)
    {
        if (pieces.Exists(piece => !string.IsNullOrWhiteSpace(piece.Text)))
        {
            var sorted = pieces.OrderBy(piece => piece.X).ToList();
            var sizes = pieces.Select(piece => piece.Size).Order().ToList();
            var size = sizes[sizes.Count / 2];
            rows.Add(new PageRow(pieces[0].Y, size, Split(sorted, size, grid)));
        }

        pieces.Clear();
    }

    private static List<Segment> Split(List<TextPiece> pieces, double size, TableGrid grid)
    {
        var segments = new List<Segment>();
        var text = new StringBuilder();
        double start = 0, right = 0, reach = 0;
        var space = false;
        TextPiece? last = null;
        foreach (var piece in pieces)
        {
            if (string.IsNullOrWhiteSpace(piece.Text))
            {
                // A gap that spaces fill is no gap between cells.
                reach = Math.Max(reach, piece.X - reach < WideGap * size ? piece.Right : reach);
                space = true;
                continue;
            }

            if (last is { } before && before.Text == piece.Text && piece.X - before.X < Overprint * size)
                continue;
            var gap = piece.X - Math.Max(right, reach);
            if (last is not null && (gap > WideGap * size || grid.Parts(piece.Y, size, right, piece.X)))
            {
                segments.Add(new Segment(start, right, text.ToString().Trim()));
                text.Clear();
            }
            else if (last is not null && (space || (gap > LatinSpace * size && IsLatin(text[^1]) && IsLatin(piece.Text[0]))))
                text.Append(' ');

            if (text.Length == 0)
                start = right = reach = piece.X;
            text.Append(piece.Text);
            right = reach = Math.Max(right, piece.Right);
            (last, space) = (piece, false);
        }

        segments.Add(new Segment(start, right, text.ToString().Trim()));
        return segments;
    }

    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c);
}
