using Nianbao.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Nianbao.Documents;

/// <summary>
/// Sets a text in runs that are cut wherever one of some spans begins or ends, and knows each span's first and last run.
/// Spans may overlap, go on over several paragraphs, or be empty.
/// </summary>
internal sealed class SpanRuns
{
    private readonly string _text;
    private readonly TextSpan[] _spans;
    private readonly (W.Run First, W.Run Last)?[] _anchors;

    /// <summary>All places where a span begins or ends, in order.</summary>
    private readonly int[] _cuts;

    /// <summary>The spans by their beginning; those before <see cref="_next"/> have begun.</summary>
    private readonly int[] _byStart;
    private readonly List<int> _open = [];
    private int _next;
    private W.Run? _last;

    public SpanRuns(string text, IEnumerable<TextSpan> spans)
    {
        _text = text;
        _spans = [.. spans.Select(Whole)];
        _anchors = new (W.Run, W.Run)?[_spans.Length];
        _cuts = [.. _spans.SelectMany(span => new[] { span.Start, span.End }).Distinct().Order()];
        _byStart = [.. Enumerable.Range(0, _spans.Length).OrderBy(index => _spans[index].Start)];
    }

    /// <summary>Where a span's words stand; where it has none that show, the place they would have; null in a text without words.</summary>
    public (W.Run First, W.Run Last)? Of(int span) => _anchors[span] ?? (_last is null ? null : (_last, _last));

    /// <summary>Adds text[start..end] to a paragraph. Must be called in the order of the text.</summary>
    public void Add(W.Paragraph paragraph, int start, int end, string font, int size)
    {
        for (var position = start; position < end;)
        {
            var next = NextCut(position, end);
            Begin(position, paragraph, font, size);
            var before = paragraph.LastChild!;
            OfficialParagraph.AddText(paragraph, _text[position..next], font, size);
            if (before.NextSibling<W.Run>() is { } first)
                Cover(first, (W.Run)paragraph.LastChild!);
            _open.RemoveAll(index => _spans[index].End <= next);
            position = next;
        }
        // A place at the line's end belongs to this line, not to the next.
        while (_next < _byStart.Length && _spans[_byStart[_next]] is { Length: 0 } span && span.Start <= end)
            SetPoint(_byStart[_next++], paragraph, font, size);
    }

    private void Begin(int position, W.Paragraph paragraph, string font, int size)
    {
        for (; _next < _byStart.Length && _spans[_byStart[_next]].Start <= position; _next++)
        {
            if (_spans[_byStart[_next]].End <= position)
                SetPoint(_byStart[_next], paragraph, font, size);
            else
                _open.Add(_byStart[_next]);
        }
    }

    private void Cover(W.Run first, W.Run last)
    {
        foreach (var index in _open)
            _anchors[index] = (_anchors[index]?.First ?? first, last);
        _last = last;
    }

    private void SetPoint(int index, W.Paragraph paragraph, string font, int size)
    {
        var point = paragraph.AppendChild(new W.Run(OfficialParagraph.Properties(font, size)));
        _anchors[index] = (point, point);
    }

    private int NextCut(int position, int end)
    {
        var found = Array.BinarySearch(_cuts, position + 1);
        var index = found < 0 ? ~found : found;
        return index < _cuts.Length ? Math.Min(_cuts[index], end) : end;
    }

    /// <summary>The span within the text and without half a surrogate pair at its edges.</summary>
    private TextSpan Whole(TextSpan span)
    {
        var start = Math.Clamp(span.Start, 0, _text.Length);
        var end = Math.Clamp(span.End, start, _text.Length);
        return TextSpan.FromBounds(IsWithinPair(start) ? start - 1 : start, IsWithinPair(end) ? end + 1 : end);
    }

    private bool IsWithinPair(int position) =>
        position > 0 && position < _text.Length && char.IsSurrogatePair(_text[position - 1], _text[position]);
}
