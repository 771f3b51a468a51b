using System.Buffers;

namespace Nianbao.Checks;

// The figures by statement: what stands between two of 。；！？ or line ends.
internal sealed partial class CheckedReport
{
    private static readonly SearchValues<char> Stops = SearchValues.Create("。；;！!？?\n.");

    private (int First, int Start)[] _statements = [];
    private ulong[] _leads = [];

    public int StatementCount { get; private set; }

    public FigureGroup Statement(int index)
    {
        var (first, start) = _statements[index];
        var figures = Figures;
        var end = index + 1 < StatementCount ? _statements[index + 1].First : figures.Length;
        return new FigureGroup(Text, figures[first..end], _leads.AsSpan(first, end - first), start);
    }

    /// <summary>The statement in which a figure stands.</summary>
    public int StatementOf(int figure)
    {
        var (low, high) = (0, StatementCount - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _statements[middle].First <= figure ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private void GroupFigures()
    {
        var figures = Figures;
        if (figures.Length == 0)
            return;

        _statements = ArrayPool<(int, int)>.Shared.Rent(figures.Length);
        _leads = ArrayPool<ulong>.Shared.Rent(figures.Length);
        for (var i = 0; i < figures.Length; i++)
        {
            var at = figures[i].Span.Start;
            var from = i == 0 ? 0 : figures[i - 1].Span.End;
            var stop = LastStop(from, at);
            if (stop >= 0 || i == 0)
                _statements[StatementCount++] = (i, stop >= 0 ? stop + 1 : from);
            else
                _leads[i] = WordList.LettersOf(Text.AsSpan(from, at - from));
        }
    }

    private int LastStop(int from, int to)
    {
        while (from < to)
        {
            var at = Text.AsSpan(from, to - from).LastIndexOfAny(Stops);
            if (at < 0)
                return -1;
            at += from;
            // A half-width point ends a sentence where no digit follows.
            if (Text[at] != '.' || at + 1 >= Text.Length || !char.IsAsciiDigit(Text[at + 1]))
                return at;
            to = at;
        }

        return -1;
    }

    private void ReturnFigures()
    {
        if (_statements.Length == 0)
            return;
        ArrayPool<(int, int)>.Shared.Return(_statements);
        ArrayPool<ulong>.Shared.Return(_leads);
        (_statements, _leads, StatementCount) = ([], [], 0);
    }
}
