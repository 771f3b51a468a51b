namespace Nianbao.Reading.Layout;

/// <summary>The left and right edge between which lines are set.</summary>
internal readonly record struct Frame(double Left, double Right)
{
    /// <summary>Edges that differ by less, in heights of type, are the same edge.</summary>
    public const double Edge = 0.8;

    /// <summary>Lines that must begin or end at an edge to make one, where there are enough of them: at least two, and of many a part.</summary>
    private const int Witnesses = 2, Enough = 8;

    /// <summary>What a browser prints around a page reaches farther than its text, on two lines of some forty.</summary>
    private const double Part = 0.08;

    /// <summary>The frame of lines: the outermost edges that more than a few lines have.</summary>
    public static Frame Of(IReadOnlyList<TextLine> lines)
    {
        if (lines.Count == 0)
            return new Frame(0, 0);
        var size = lines.Select(line => line.Size).Order().ElementAt(lines.Count / 2);
        var lefts = lines.Select(line => line.X).Order().ToList();
        var rights = lines.Select(line => -line.Right).Order().ToList();
        return new Frame(Outermost(lefts, size), -Outermost(rights, size));
    }

    private static double Outermost(List<double> edges, double size)
    {
        var witnesses = Math.Max(Witnesses, (int)(edges.Count * Part));
        for (var at = 0; edges.Count >= Enough && at + witnesses <= edges.Count; at++)
        {
            if (edges[at + witnesses - 1] - edges[at] < Edge * size)
                return edges[at];
        }

        return edges[0];
    }
}
