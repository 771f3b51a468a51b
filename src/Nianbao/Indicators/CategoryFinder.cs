using Nianbao.Text;

namespace Nianbao.Indicators;

/// <summary>Finds a figure's category by the words near it: the nearer, the weightier.</summary>
internal sealed class CategoryFinder(List<CategoryHit> hits)
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
        Span<int> scores = stackalloc int[Categories];
        AddOwn(scores, text, segment);
        Add(scores, hint.Words.Start, hint.Words.End, Own);
        if (hint.Team)
            return IndicatorCategory.Workforce;
        AddBefore(scores, segment.Start, sentenceStart, headings.LineStart);
        AddHeading(scores, headings.Item, segment, ItemHeading);
        AddHeading(scores, headings.Point, segment, PointHeading);
        AddHeading(scores, headings.Sub, segment, SubHeading);
        Add(scores, headings.Part.Start, headings.Part.End, PartHeading);
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
        Add(scores, segment.Start, segment.Start + examples, Example);
        Add(scores, segment.Start + examples, segment.Start + Math.Max(examples, of), Own);
        Add(scores, segment.Start + Math.Max(examples, of), segment.PreEnd, Whole);
        Add(scores, segment.PreEnd, segment.End, Own);
    }

    private void AddHeading(Span<int> scores, TextSpan heading, in Segment segment, int factor)
    {
        // A run-in heading that holds the figure itself has been counted as its clause.
        if (heading.Length > 0)
            Add(scores, heading.Start, Math.Min(heading.End, segment.Start), factor, HeadingWeight);
    }

    /// <summary>Words before the clause: of each category only the weightiest counts, or a long paragraph would drown the clause.</summary>
    private void AddBefore(Span<int> scores, int end, int sentenceStart, int lineStart)
    {
        Span<int> most = stackalloc int[Categories];
        for (var i = IndexOf(end) - 1; i >= 0; i--)
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

    private void Add(Span<int> scores, int start, int end, int factor, int most = MostWeight)
    {
        for (var i = IndexOf(start); i < hits.Count && hits[i].Start < end; i++)
            scores[(int)hits[i].Category] += factor * Math.Min(hits[i].Weight, most);
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
