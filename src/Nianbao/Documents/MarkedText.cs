using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Documents;

/// <summary>
/// A report's text as HTML, every figure a link to its row, every finding underlined. Spans may overlap as they like:
/// the text is cut wherever one begins or ends, and each piece carries what covers it.
/// </summary>
internal sealed class MarkedText
{
    /// <summary>How many findings a piece names in its tooltip: a text that is covered by thousands must not grow with their square.</summary>
    private const int NamedFindings = 3;

    /// <summary>Longer messages are cut in a tooltip; the list of findings has them whole.</summary>
    private const int TooltipLength = 200;

    private readonly HtmlBuilder _html;
    private readonly Report _report;
    private readonly IReadOnlyList<Finding> _findings;
    private readonly Edge[] _figures;
    private readonly Edge[] _starts;
    private readonly Edge[] _ends;
    private readonly Edge[] _problems;
    private readonly Edge[] _places;
    private readonly Edge[] _headings;

    /// <summary>The findings that cover the position, in the order of their numbers: the gravest first.</summary>
    private readonly SortedSet<int> _open = [];
    private int _figure, _start, _end, _problem, _place, _heading;

    /// <summary>Whether the current figure's anchor is written.</summary>
    private bool _anchored;

    /// <param name="findings">In the order in which they are numbered, from 1.</param>
    /// <param name="places">What else is jumped to, numbered from 1.</param>
    public MarkedText(HtmlBuilder html, Report report, IReadOnlyList<Finding> findings, IReadOnlyList<TextSpan> places)
    {
        _html = html;
        _report = report;
        _findings = findings;
        _figures = Edges(report.Indicators.Select(indicator => indicator.Span));
        _starts = Edges(findings.Select(finding => finding.Span));
        _ends = [.. _starts.OrderBy(edge => edge.End).ThenBy(edge => edge.Index)];
        _problems = Edges(report.Problems.Select(problem => problem.Span));
        _places = Edges(places);
        _headings = Edges(report.Sections.Select(section => section.Heading));
    }

    /// <summary>A paragraph for each line that is not blank; a section's heading is a heading.</summary>
    public void Write()
    {
        var text = _report.Text;
        var start = 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
                WriteLine(start, end);
            start = end + 1;
        }
        Open(text.Length);
        Close(text.Length);
    }

    private void WriteLine(int start, int end)
    {
        while (_heading < _headings.Length && _headings[_heading].Start < start)
            _heading++;
        var isHeading = _heading < _headings.Length && _headings[_heading].Start < end;
        if (isHeading)
            _html.Add($"<h3>");
        else
            _html.Add($"<p>");

        for (var position = start; position < end;)
        {
            Open(position);
            Close(position);
            var next = NextEdge(position, end);
            WritePiece(position, next);
            position = next;
        }
        Close(end);

        if (isHeading)
            _html.Add($"</h3>\n");
        else
            _html.Add($"</p>\n");
    }

    private void WritePiece(int start, int end)
    {
        var covered = _open.Count > 0;
        if (covered)
            OpenFinding();
        if (_figure < _figures.Length && _figures[_figure].Start <= start)
            WriteFigure(_figures[_figure], start, end);
        else
            _html.Add($"{_report.Text.AsSpan(start, end - start)}");
        if (covered)
            _html.Add($"</span>");
    }

    /// <summary>A figure that is cut by a finding's edge has its anchor on the first piece only.</summary>
    private void WriteFigure(Edge figure, int start, int end)
    {
        var indicator = _report.Indicators[figure.Index];
        var number = figure.Index + 1;
        _html.Add($"<a class=\"figure c{(int)indicator.Category}\" href=\"#row{number}\"");
        if (!_anchored)
            _html.Add($" id=\"figure{number}\"");
        _anchored = true;
        _html.Add($" title=\"{ReviewTexts.Tooltip(indicator)}\">{_report.Text.AsSpan(start, end - start)}</a>");
    }

    private void OpenFinding()
    {
        var named = _open.Take(NamedFindings).Select(index => _findings[index]).ToList();
        var tooltip = string.Join("；", named.Select(finding =>
            $"{ReviewTexts.Of(finding.Severity)}：{PrintableText.Line(finding.Message, TooltipLength)}"));
        _html.Add($"<span class=\"finding s{(int)named[0].Severity}\" title=\"{tooltip}\">");
    }

    private void Open(int position)
    {
        for (; _figure < _figures.Length && _figures[_figure].End <= position; _figure++)
        {
            // Another figure covered it: it gets no mark of its own, but its row must lead here.
            if (!_anchored)
                _html.Add($"<span id=\"figure{_figures[_figure].Index + 1}\"></span>");
            _anchored = false;
        }
        for (; _problem < _problems.Length && _problems[_problem].Start <= position; _problem++)
            _html.Add($"<span id=\"problem{_problems[_problem].Index + 1}\"></span>");
        for (; _place < _places.Length && _places[_place].Start <= position; _place++)
            _html.Add($"<span id=\"place{_places[_place].Index + 1}\"></span>");
        for (; _start < _starts.Length && _starts[_start].Start <= position; _start++)
        {
            var index = _starts[_start].Index;
            _open.Add(index);
            _html.Add($"<span id=\"at{index + 1}\"></span>");
        }
    }

    /// <summary>Each finding that ends is followed by its number, a link to what is said about it.</summary>
    private void Close(int position)
    {
        for (; _end < _ends.Length && _ends[_end].End <= position; _end++)
        {
            var index = _ends[_end].Index;
            var number = index + 1;
            _open.Remove(index);
            _html.Add($"<a class=\"note s{(int)_findings[index].Severity}\" href=\"#finding{number}\">{number}</a>");
        }
    }

    private int NextEdge(int position, int end)
    {
        var next = end;
        if (_figure < _figures.Length)
            next = Math.Min(next, _figures[_figure].Start > position ? _figures[_figure].Start : _figures[_figure].End);
        if (_start < _starts.Length)
            next = Math.Min(next, _starts[_start].Start);
        if (_end < _ends.Length)
            next = Math.Min(next, _ends[_end].End);
        if (_problem < _problems.Length)
            next = Math.Min(next, _problems[_problem].Start);
        if (_place < _places.Length)
            next = Math.Min(next, _places[_place].Start);
        return next;
    }

    /// <summary>The spans that are not empty, cut to the text, in its order.</summary>
    private Edge[] Edges(IEnumerable<TextSpan> spans) =>
    [
        .. spans.Select((span, index) => Edge.Of(span, index, _report.Text))
            .Where(edge => edge.End > edge.Start).OrderBy(edge => edge.Start).ThenBy(edge => edge.Index),
    ];

    private readonly record struct Edge(int Start, int End, int Index)
    {
        /// <summary>Without line feeds at its end: what follows a span belongs on its line, not on the next.</summary>
        public static Edge Of(TextSpan span, int index, string text)
        {
            var start = Math.Clamp(span.Start, 0, text.Length);
            var end = Math.Clamp(span.End, start, text.Length);
            return new Edge(start, start + text.AsSpan(start, end - start).TrimEnd('\n').Length, index);
        }
    }
}
