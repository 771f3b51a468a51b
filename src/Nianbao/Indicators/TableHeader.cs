using Nianbao.Text;

namespace Nianbao.Indicators;

/// <summary>A table's heading: one row, or two of which the upper has cells that span columns (检查（次）over 2024年 and 2025年).</summary>
internal sealed class TableHeader(string text)
{
    private static readonly WordSet PlainHeaders = Lexicon.Tables.Set("plain column");
    private static readonly WordSet TargetHeaders = Lexicon.Tables.Set("target column");

    /// <summary>Fewer columns than this under a common heading need no second row.</summary>
    private const int FewestSpanned = 2;

    private readonly List<TextSpan> _lower = [];
    private readonly List<TextSpan> _upper = [];

    public int Count => _lower.Count;

    /// <summary>The column's own heading.</summary>
    public TextSpan this[int column] => _lower[column];

    /// <summary>What stands over several columns' headings; empty where a heading stands alone.</summary>
    public TextSpan Over(int column) => column < _upper.Count ? _upper[column] : default;

    /// <summary>What a column's figure under it counts, in the row with this label.</summary>
    public string Subject(int column, string label)
    {
        if (column >= Count)
            return label;
        var (header, over) = (Named(_lower[column]), Named(Over(column)));
        return IsYear(_lower[column]) ? header + label + over : IsYear(Over(column)) ? over + label + header : label + over + header;
    }

    /// <summary>The heading that says most of what the column counts; empty where there is none.</summary>
    public TextSpan Telling(int column) =>
        column >= Count ? default : Over(column) is { Length: > 0 } over && !IsYear(over) ? over : _lower[column];

    /// <summary>Whether the column is one of targets (目标).</summary>
    public bool IsOfTargets(int column) => column < Count
        && (TargetHeaders.FirstIn(_lower[column].Of(text)) >= 0 || TargetHeaders.FirstIn(Over(column).Of(text)) >= 0);

    /// <summary>The unit in the heading's brackets; null where none is there.</summary>
    public Counter? UnitOf(int column) => column >= Count
        ? null
        : CellWords.InBrackets(_lower[column].Of(text)) ?? CellWords.InBrackets(Over(column).Of(text));

    public void Clear()
    {
        _lower.Clear();
        _upper.Clear();
    }

    public void Set(IReadOnlyList<TextSpan> cells)
    {
        Clear();
        _lower.AddRange(cells);
    }

    /// <summary>
    /// Whether a row is the second of the heading: it fills what the first leaves empty, and leaves empty what runs through
    /// both. Empty cells at a row's end may be missing.
    /// </summary>
    public bool GoesOnWith(IReadOnlyList<TextSpan> cells)
    {
        if (_upper.Count > 0 || At(_lower, 0).Length == 0 || At(cells, 0).Length > 0)
            return false;
        var (filled, spanned) = (0, false);
        for (var column = 0; column < Math.Max(cells.Count, _lower.Count); column++)
        {
            var (above, below) = (At(_lower, column).Length > 0, At(cells, column).Length > 0);
            if (!above && !below)
                return false;
            filled += below ? 1 : 0;
            spanned |= below && !above;
        }

        return spanned && filled >= FewestSpanned;
    }

    /// <summary>Takes the second row.</summary>
    public void Add(IReadOnlyList<TextSpan> cells)
    {
        var over = default(TextSpan);
        for (var column = 0; column < cells.Count; column++)
        {
            var below = At(cells, column);
            if (column == _lower.Count)
                _lower.Add(default);
            if (_lower[column].Length > 0)
                over = _lower[column];
            _upper.Add(below.Length > 0 ? over : default);
            if (below.Length > 0)
                _lower[column] = below;
        }
    }

    private string Named(TextSpan heading) =>
        CellWords.Name(heading.Of(text)) is var name && PlainHeaders.Contains(name) ? "" : name;

    /// <summary>2024年: it goes before what was counted then.</summary>
    private bool IsYear(TextSpan heading) => heading.Length > 0 && char.IsAsciiDigit(text[heading.Start]);

    private static TextSpan At(IReadOnlyList<TextSpan> cells, int column) => column < cells.Count ? cells[column] : default;
}
