using Nianbao.Text;

namespace Nianbao.Indicators;

/// <summary>Finds a figure's category by the words near it: the nearer, the weightier.</summary>
internal sealed class CategoryFinder(List<CategoryHit> hits)
{
    private const int Categories = 14;

    /// <summary>Weights of a word by where it stands: in the figure's own clause, and in the headings above it.</summary>
    private const int Own = 12, ItemHeading = 4, PointHeading = 4, SubHeading = 3, PartHeading = 2, SentenceBefore = 1;

    /// <summary>How far back in the paragraph words are looked for.</summary>
    private const int Reach = 160;

    private IndicatorCategory _last;
    private int _lastLine = -1;

    public IndicatorCategory Find(in Segment segment, int sentenceStart, in Headings headings)
    {
        Span<int> scores = stackalloc int[Categories];
        Add(scores, segment.Start, segment.End, Own);
        AddBefore(scores, segment.Start, sentenceStart, headings.LineStart);
        AddHeading(scores, headings.Item, segment, ItemHeading);
        AddHeading(scores, headings.Point, segment, PointHeading);
        AddHeading(scores, headings.Sub, segment, SubHeading);
        AddHeading(scores, headings.Part, segment, PartHeading);
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
                best = i;
        }

        var category = scores[best] > 0 ? (IndicatorCategory)best
            : _lastLine == headings.LineStart ? _last
            : IndicatorCategory.Other;
        (_last, _lastLine) = (category, headings.LineStart);
        return category;
    }

    private void AddHeading(Span<int> scores, TextSpan heading, in Segment segment, int factor)
    {
        // A run-in heading that holds the figure itself has been counted as its clause.
        if (heading.Length > 0)
            Add(scores, heading.Start, Math.Min(heading.End, segment.Start), factor);
    }

    private void AddBefore(Span<int> scores, int end, int sentenceStart, int lineStart)
    {
        for (var i = IndexOf(end) - 1; i >= 0; i--)
        {
            var distance = end - hits[i].Start;
            if (distance > Reach || hits[i].Start < lineStart)
                break;
            var factor = hits[i].Start < sentenceStart ? SentenceBefore : distance switch
            {
                <= 12 => 6,
                <= 24 => 5,
                <= 45 => 3,
                <= 80 => 2,
                _ => 1,
            };
            scores[(int)hits[i].Word.Category] += factor * hits[i].Word.Weight;
        }
    }

    private void Add(Span<int> scores, int start, int end, int factor)
    {
        for (var i = IndexOf(start); i < hits.Count && hits[i].Start < end; i++)
            scores[(int)hits[i].Word.Category] += factor * hits[i].Word.Weight;
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
