using Nianbao.Text;

namespace Nianbao.Indicators;

/// <summary>A cell of a table: a figure, or words that may hold figures.</summary>
/// <param name="Quantity">The figure, where the cell is one.</param>
/// <param name="Target">The column is one of targets.</param>
internal readonly record struct TableCell(TextSpan Span, Quantity? Quantity, string Subject, bool Target)
{
    /// <summary>The row's label and the column's heading, which say what is counted.</summary>
    public TextSpan Label { get; init; }

    public TextSpan Header { get; init; }
}

/// <summary>Reads tables as tab-separated lines: a header, and rows with a label and figures, bare or with unit.</summary>
internal sealed class TableRows(string text)
{
    private static readonly WordSet IndexHeaders = Lexicon.Tables.Set("no figures");
    private static readonly WordSet UnitHeaders = Lexicon.Tables.Set("unit column");
    private static readonly WordSet UnitCaptions = Lexicon.Tables.Set("unit caption");
    private static readonly WordSet Nothing = Lexicon.Tables.Set("nothing");
    private static readonly WordSet Totals = Lexicon.Tables.Set("total");

    /// <summary>A wider row is no table of a report; its cells are read as words, which keeps reading linear.</summary>
    private const int MostColumns = 64;

    private readonly TableHeader _header = new(text);
    private readonly List<TextSpan> _cells = [];
    private string _captionUnit = "";
    private bool _inside;
    private bool _headed;

    /// <summary>Whether a row's label says that it sums up those above it (合计).</summary>
    public static bool IsTotal(ReadOnlySpan<char> label) => Totals.Contains(CellWords.Closed(label.Trim()));

    /// <summary>The table is over.</summary>
    public void End()
    {
        _header.Clear();
        (_inside, _headed) = (false, false);
    }

    /// <summary>Looks at a line before a table: 单位：件.</summary>
    public void Caption(ReadOnlySpan<char> folded, int start, int end)
    {
        _captionUnit = "";
        var line = folded[start..end];
        if (line.Length > 30)
            return;
        for (var i = 0; i < line.Length; i++)
        {
            if (UnitCaptions.At(line, i) is > 0 and var length && CounterTable.At(line, i + length) is { } counter)
                _captionUnit = counter.Word;
        }
    }

    public List<TableCell> Read(ReadOnlySpan<char> folded, int start, int end)
    {
        Split(folded, start, end);
        var found = new List<TableCell>(_cells.Count);
        var figures = 0;
        for (var column = 0; column < _cells.Count; column++)
        {
            if (IsFigure(folded, column, out _))
                figures++;
        }

        if (_cells.Count > MostColumns)
        {
            AddWords(found);
            return found;
        }

        var goesOn = _headed && _header.GoesOnWith(_cells);
        if (figures == 0 || (goesOn || !_inside) && IsHeader(folded, figures))
        {
            if (goesOn)
                _header.Add(_cells);
            else
                _header.Set(_cells);
            (_inside, _headed) = (true, true);
            if (figures == 0)
                AddWords(found);
            return found;
        }

        (_inside, _headed) = (true, false);
        for (var column = 0; column < _cells.Count; column++)
        {
            if (!IsFigure(folded, column, out var quantity))
            {
                if (_cells[column].Length > 0)
                    found.Add(new TableCell(_cells[column], null, "", false));
            }
            else if (!IsIndex(folded, column, quantity))
            {
                var label = LabelColumn(folded, column) is >= 0 and var i ? _cells[i] : new TextSpan(_cells[column].Start, 0);
                var subject = _header.Subject(column, CellWords.Name(label.Of(text)));
                found.Add(new TableCell(_cells[column], WithUnit(column, label, quantity), subject, _header.IsOfTargets(column))
                {
                    Label = label,
                    Header = _header.Telling(column),
                });
            }
        }

        return found;
    }

    private void AddWords(List<TableCell> found)
    {
        foreach (var cell in _cells)
        {
            if (cell.Length > 0)
                found.Add(new TableCell(cell, null, "", false));
        }
    }

    private void Split(ReadOnlySpan<char> folded, int start, int end)
    {
        _cells.Clear();
        while (start <= end)
        {
            var length = folded[start..end].IndexOf('\t');
            var stop = length < 0 ? end : start + length;
            var (from, to) = (start, stop);
            while (from < to && folded[from] == ' ')
                from++;
            while (to > from && folded[to - 1] is ' ' or '\r')
                to--;
            _cells.Add(TextSpan.FromBounds(from, to));
            start = stop + 1;
        }
    }

    /// <summary>A first row of years (项目, 2024年, 2025年) is a header, though a year looks like a figure.</summary>
    private bool IsHeader(ReadOnlySpan<char> folded, int figures)
    {
        for (var column = 0; column < _cells.Count; column++)
        {
            if (IsFigure(folded, column, out var quantity) && !(quantity.Value is >= 1990 and <= 2100 && quantity.Unit.Length == 0))
                return false;
        }

        return figures > 0;
    }

    private bool IsFigure(ReadOnlySpan<char> folded, int column, out Quantity quantity)
    {
        var cell = _cells[column];
        quantity = default;
        if (cell.Length is 0 or > 24)
            return false;
        var words = folded[..cell.End];
        // 同比 -10.1%: a fall.
        var fall = words[cell.Start] is '-' or '−';
        var start = cell.Start + (fall ? 1 : 0);
        for (var at = start; at < cell.End && at < cell.Start + 5; at++)
        {
            if (!char.IsAsciiDigit(words[at]) && ChineseNumerals.Digit(words[at]) <= 0 && words[at] != '十')
                continue;
            if (!QuantityReader.TryRead(words, at, start, out quantity, out _) || quantity.Start != start || quantity.End != cell.End
                || quantity.Number.Chinese && (quantity.Unit.Length == 0 || fall))
                return false;
            if (fall)
                quantity = quantity with { Span = cell, Value = -quantity.Value };
            return true;
        }

        return false;
    }

    /// <summary>Row numbers, years, dates and telephone numbers are no figures.</summary>
    private bool IsIndex(ReadOnlySpan<char> folded, int column, in Quantity quantity)
    {
        if (column < _header.Count)
        {
            var header = _header[column].Of(text);
            if (IndexHeaders.FirstIn(header) >= 0)
                return true;
            if (header.Length > 0)
                return false;
        }

        if (quantity.Unit.Length > 0)
            return false;
        return quantity.Value is >= 1990 and <= 2100 || column == 0 && quantity.Value < 1000 && _cells.Count > 2 && !IsFigure(folded, 1, out _);
    }

    private Quantity WithUnit(int column, TextSpan label, Quantity quantity)
    {
        if (quantity.Unit.Length > 0 || quantity.Class == CounterClass.Rate)
            return quantity;
        var unit = _header.UnitOf(column);
        for (var i = 0; unit is null && i < _cells.Count; i++)
        {
            if (i < _header.Count && UnitHeaders.Contains(_header[i].Of(text)))
                unit = CellWords.Unit(_cells[i].Of(text));
        }

        // The counter stands alone in the next column, or in the one before.
        for (var i = column + 1; unit is null && i >= column - 1; i -= 2)
        {
            if (i >= 0 && i < _cells.Count)
                unit = CellWords.Unit(_cells[i].Of(text));
        }

        unit ??= CellWords.InBrackets(label.Of(text));
        unit ??= _captionUnit.Length > 0 ? CounterTable.At(_captionUnit, 0) : null;
        return unit is null ? quantity : CellWords.In(unit, quantity);
    }

    private int LabelColumn(ReadOnlySpan<char> folded, int column)
    {
        for (var i = column - 1; i >= 0; i--)
        {
            if (_cells[i].Length > 0 && CellWords.Unit(_cells[i].Of(text)) is null && !IsFigure(folded, i, out _) && !Nothing.Contains(_cells[i].Of(text))
                // 单位 over the first column are offices; further on it is what is counted in.
                && !(i > 0 && i < _header.Count && UnitHeaders.Contains(_header[i].Of(text))))
                return i;
        }

        return -1;
    }
}
