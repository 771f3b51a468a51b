using Nianbao.Text;

namespace Nianbao.Indicators;

/// <summary>Finds a figure's category by the words near it: the nearer, the weightier.</summary>
internal sealed class CategoryFinder(PooledList<CategoryHit> hits)
{
    private const int Categories = 14;

    /// <summary>Weights of a word by where it stands: in the figure's own clause, in the headings above it.</summary>
    private const int Own = 20, ItemHeading = 4, PointHeading = 4, SubHeading = 3, PartHeading = 2;

    /// <summary>Weights within the clause: of examples before 等, and of what a share is of (占常住人口的).</summary>
    private const int Example = 10, Whole = 5;

    /// <summary>
    /// Weights of the category of the figure before: in the same sentence, where the subject was carried over from it, in a
    /// row with it, and for a part of it.
    /// </summary>
    private const int Before = 20, Carried = 90, Row = 60, Part = 120;

    /// <summary>What a word may weigh in a clause, and in a heading (第一责任人, which decides there).</summary>
    private const int MostWeight = 12, HeadingWeight = 99;

    /// <summary>How far back in the paragraph words are looked for.</summary>
    private const int Reach = 160;

    private IndicatorCategory _last;
    private int _lastSentence = -1;
    private int _lastLine = -1;
    private int _at;
    private readonly (int Start, int First)[] _headings = [(-1, 0), (-1, 0), (-1, 0), (-1, 0)];

    /// <param name="text">The report's text with full-width forms folded.</param>
    /// <param name="sentenceStart">Where the sentence or its part after a semicolon begins.</param>
    /// <param name="hint">What the figure's subject rests on.</param>
    public IndicatorCategory Find(ReadOnlySpan<char> text, in Segment segment, int sentenceStart, in Headings headings, CategoryHint hint)
    {
        var category = hint.Link == Link.Total || hint.Carry == Carry.All && _lastLine == headings.LineStart
            ? _last
            : Heaviest(text, segment, sentenceStart, headings, hint);
        (_last, _lastSentence, _lastLine) = (category, sentenceStart, headings.LineStart);
        return category;
    }

    private IndicatorCategory Heaviest(ReadOnlySpan<char> text, in Segment segment, int sentenceStart, in Headings headings, CategoryHint hint)
    {
        if (hint.Team)
            return IndicatorCategory.Workforce;
        Span<int> scores = stackalloc int[Categories];
        MoveTo(segment.Start);
        AddOwn(scores, text, segment);
        AddBefore(scores, segment.Start, sentenceStart, headings.LineStart);
        if (hint.Words.Length > 0)
            Add(scores, IndexOf(hint.Words.Start), hint.Words.End, Own);
        AddHeading(scores, 0, headings.Item, segment, ItemHeading);
        AddHeading(scores, 1, headings.Point, segment, PointHeading);
        AddHeading(scores, 2, headings.Sub, segment, SubHeading);
        Add(scores, FirstOf(3, headings.Part.Start), headings.Part.End, PartHeading);
        if (_lastLine == headings.LineStart)
            scores[(int)_last] += hint.Link == Link.Part ? Part : hint.Link == Link.Row ? Row : 0;
        var same = _lastLine == headings.LineStart && _lastSentence == sentenceStart;
        if (same)
            scores[(int)_last] += hint.Carry == Carry.Object && hint.Words.Length == 0 ? Carried : Before;
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
                best = i;
        }

        return scores[best] > 0 ? (IndicatorCategory)best
            : _lastLine == headings.LineStart ? _last
            : IndicatorCategory.Other;
    }

    /// <summary>The words of the figure's clause. Examples (物业、家事等纠纷) and what a share is of (占常住人口的) weigh less.</summary>
    private void AddOwn(Span<int> scores, ReadOnlySpan<char> text, in Segment segment)
    {
        var before = text[segment.Start..segment.PreEnd];
        var examples = Math.Max(0, Clause.ExamplesEnd(before));
        var of = before.LastIndexOf('占') is > 1 and var share ? share : before.Length;
        var (exampleEnd, wholeStart) = (segment.Start + examples, segment.Start + Math.Max(examples, of));
        for (var i = _at; i < hits.Count && hits[i].Start < segment.End; i++)
        {
            ref readonly var hit = ref hits[i];
            var factor = hit.Start < exampleEnd ? Example : hit.Start >= wholeStart && hit.Start < segment.PreEnd ? Whole : Own;
            scores[(int)hit.Category] += factor * Math.Min(hit.Weight, MostWeight);
        }
    }

    private void AddHeading(Span<int> scores, int level, TextSpan heading, in Segment segment, int factor)
    {
        // A run-in heading that holds the figure itself has been counted as its clause.
        if (heading.Length > 0)
            Add(scores, FirstOf(level, heading.Start), Math.Min(heading.End, segment.Start), factor, HeadingWeight);
    }

    /// <summary>Words before the clause: of each category only the weightiest counts, or a long paragraph would drown the clause.</summary>
    private void AddBefore(Span<int> scores, int end, int sentenceStart, int lineStart)
    {
        Span<int> most = stackalloc int[Categories];
        for (var i = _at - 1; i >= 0; i--)
        {
            var distance = end - hits[i].Start;
            if (distance > Reach || hits[i].Start < lineStart)
                break;
            var factor = hits[i].Start < sentenceStart ? 1 : distance switch
            {
                <= 12 => 8,
                <= 24 => 6,
                <= 45 => 4,
                <= 80 => 2,
                _ => 1,
            };
            var category = (int)hits[i].Category;
            most[category] = Math.Max(most[category], factor * Math.Min(hits[i].Weight, MostWeight));
        }

        for (var i = 0; i < most.Length; i++)
            scores[i] += most[i];
    }

    private void Add(Span<int> scores, int first, int end, int factor, int most = MostWeight)
    {
        for (var i = first; i < hits.Count && hits[i].Start < end; i++)
            scores[(int)hits[i].Category] += factor * Math.Min(hits[i].Weight, most);
    }

    /// <summary>Moves to the first hit at or after a place: a few steps from that of the figure before.</summary>
    private void MoveTo(int start)
    {
        while (_at < hits.Count && hits[_at].Start < start)
            _at++;
        while (_at > 0 && hits[_at - 1].Start >= start)
            _at--;
    }

    /// <summary>The first hit of a heading, which many figures ask for.</summary>
    private int FirstOf(int level, int start)
    {
        if (_headings[level].Start != start)
            _headings[level] = (start, IndexOf(start));
        return _headings[level].First;
    }

    /// <summary>The index of the first hit at or after a place.</summary>
    private int IndexOf(int start)
    {
        var (low, high) = (0, hits.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (hits[middle].Start < start)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
