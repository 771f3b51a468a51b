using Nianbao.Reading.Layout;

namespace Nianbao.Reading.Ofd;

/// <summary>The pieces of text on a page by the way they are turned: a wide table is often set sideways on its page.</summary>
internal sealed class TurnedPieces
{
    /// <summary>Baselines nearer to one another than this, in heights of type, may be one.</summary>
    private const double SameBaseline = 0.4;

    private readonly List<TextPiece>[] _byQuarter = [[], [], [], []];
    private readonly HashSet<double> _baselines = [];

    public int Count { get; private set; }

    /// <summary>How many lines the page may have.</summary>
    public int Baselines => _baselines.Count;

    public bool IsBlank => Array.TrueForAll(_byQuarter, pieces => pieces.TrueForAll(piece => string.IsNullOrWhiteSpace(piece.Text)));

    /// <param name="quarter">Quarter turns to the right from upright.</param>
    public void Add(int quarter, TextPiece piece)
    {
        _byQuarter[quarter % 4].Add(piece);
        _baselines.Add(Math.Floor((quarter % 2 == 0 ? piece.Y : piece.X) / (SameBaseline * piece.Size)));
        Count++;
    }

    /// <summary>The page as a person turns it to read most of its text; what then lies on its side is a note in the margin.</summary>
    public LayoutPage Upright(double width, double height, IReadOnlyList<Rule> rules)
    {
        var quarter = _byQuarter.Index().MaxBy(pieces => (pieces.Item.Count, -pieces.Index)).Index;
        var pieces = _byQuarter[quarter];
        if (quarter == 0)
            return new LayoutPage(width, height, pieces, rules);

        (double X, double Y) At(double x, double y) => quarter switch { 1 => (y, width - x), 2 => (width - x, height - y), _ => (height - y, x) };
        var turned = pieces.ConvertAll(piece => At(piece.X, piece.Y) is var (x, y) ? piece with { X = x, Y = y } : piece);
        var lines = rules.Select(rule =>
        {
            var ((x1, y1), (x2, y2)) = (At(rule.X1, rule.Y1), At(rule.X2, rule.Y2));
            return new Rule(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2));
        });
        return quarter == 2 ? new LayoutPage(width, height, turned, [.. lines]) : new LayoutPage(height, width, turned, [.. lines]);
    }
}
