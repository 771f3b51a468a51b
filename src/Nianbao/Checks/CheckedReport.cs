using System.Buffers;
using Nianbao.Text;

namespace Nianbao.Checks;

/// <summary>A report with what several rules need to know of it, found out once.</summary>
internal sealed class CheckedReport
{
    // A text without punctuation shall not be read anew for every figure in it.
    private const int LongestClause = 150;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，,。；;：:！!？?\n");
    private static readonly SearchValues<char> Stops = SearchValues.Create("。；;！!？?\n.");

    public CheckedReport(Report report)
    {
        Report = report;
        Statements = Group(report);
    }

    public Report Report { get; }

    public string Text => Report.Text;

    /// <summary>The figures of each statement: what stands between two of 。；！？ or line ends.</summary>
    public IReadOnlyList<FigureGroup> Statements { get; }

    public IEnumerable<Section> Parts(SectionKind kind) => Report.Sections.Where(section => section.Kind == kind);

    /// <summary>The kind of the part that a place stands in; null before the first part and behind the last.</summary>
    public SectionKind? PartAt(int at)
    {
        foreach (var section in Report.Sections)
        {
            if (section.Span.Start <= at && at < section.Span.End)
                return section.Kind;
        }

        return null;
    }

    /// <summary>The clause around a span: up to the punctuation on either side, which is not part of it.</summary>
    public TextSpan ClauseAround(TextSpan span)
    {
        var floor = Math.Max(0, span.Start - LongestClause);
        var start = floor + Text.AsSpan(floor, span.Start - floor).LastIndexOfAny(ClauseEnds) + 1;
        var ceiling = Math.Min(Text.Length, span.End + LongestClause);
        var stop = Text.AsSpan(span.End, ceiling - span.End).IndexOfAny(ClauseEnds);
        return TextSpan.FromBounds(start, stop < 0 ? ceiling : span.End + stop);
    }

    /// <summary>The clauses of a span in order, without the punctuation between them; empty ones are left out.</summary>
    public IEnumerable<TextSpan> Clauses(TextSpan span)
    {
        var from = span.Start;
        while (from < span.End)
        {
            var length = Text.AsSpan(from, span.End - from).IndexOfAny(ClauseEnds);
            if (length < 0)
                length = span.End - from;
            if (length > 0)
                yield return new TextSpan(from, length);
            from += length + 1;
        }
    }

    private static List<FigureGroup> Group(Report report)
    {
        var groups = new List<FigureGroup>();
        var figures = report.Indicators;
        for (var first = 0; first < figures.Count;)
        {
            var end = first + 1;
            while (end < figures.Count && !IsStopBetween(report.Text, figures[end - 1].Span.End, figures[end].Span.Start))
                end++;
            var start = StatementStart(report.Text, figures[first].Span.Start, first == 0 ? 0 : figures[first - 1].Span.End);
            groups.Add(new FigureGroup(report, first, end - first, start));
            first = end;
        }

        return groups;
    }

    private static bool IsStopBetween(string text, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            var next = text.AsSpan(at, to - at).IndexOfAny(Stops);
            if (next < 0)
                return false;
            at += next;
            if (IsStop(text, at))
                return true;
        }

        return false;
    }

    private static int StatementStart(string text, int at, int floor)
    {
        while (at > floor && !IsStop(text, at - 1))
            at--;
        return at;
    }

    // A half-width point ends a sentence where no digit follows.
    private static bool IsStop(string text, int at) =>
        Stops.Contains(text[at]) && (text[at] != '.' || at + 1 >= text.Length || !char.IsAsciiDigit(text[at + 1]));
}
