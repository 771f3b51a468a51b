using System.Buffers;
using Nianbao.Text;

namespace Nianbao.Checks;

// Clauses: what stands between two marks of punctuation.
internal sealed partial class CheckedReport
{
    // A text without punctuation shall not be read anew for every figure in it.
    private const int LongestClause = 150;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，,。；;：:！!？?\n");

    /// <summary>The clause around a span: up to the punctuation on either side, which is not part of it.</summary>
    public TextSpan ClauseAround(TextSpan span)
    {
        var floor = Math.Max(0, span.Start - LongestClause);
        var start = floor + Text.AsSpan(floor, span.Start - floor).LastIndexOfAny(ClauseEnds) + 1;
        var ceiling = Math.Min(Text.Length, span.End + LongestClause);
        var stop = Text.AsSpan(span.End, ceiling - span.End).IndexOfAny(ClauseEnds);
        return TextSpan.FromBounds(start, stop < 0 ? ceiling : span.End + stop);
    }

    public bool ClauseHas(TextSpan span, WordList words) => words.IsIn(ClauseAround(span).Of(Text));

    /// <summary>The clauses of a span in order, without the punctuation between them; empty ones are left out.</summary>
    public ClausesOfSpan Clauses(TextSpan span) => new(Text, span);

    /// <summary>The clauses of one span.</summary>
    internal ref struct ClausesOfSpan(string text, TextSpan span)
    {
        private int _from = span.Start;

        public TextSpan Current { get; private set; }

        public readonly ClausesOfSpan GetEnumerator() => this;

        public bool MoveNext()
        {
            while (_from < span.End)
            {
                var length = text.AsSpan(_from, span.End - _from).IndexOfAny(ClauseEnds);
                if (length < 0)
                    length = span.End - _from;
                Current = new TextSpan(_from, length);
                _from += length + 1;
                if (length > 0)
                    return true;
            }

            return false;
        }
    }
}
