using System.Buffers;

namespace Nianbao.Text;

/// <summary>The sentence that a span stands in.</summary>
public static class Sentence
{
    /// <summary>A report's sentence seldom has more; a text without stops shall not make every row a page.</summary>
    private const int MaxReach = 200;

    private static readonly SearchValues<char> Stops = SearchValues.Create("。！？；;!?\n");

    /// <summary>From behind the stop before <paramref name="span"/> to the next stop, which is included; at most 200 characters to either side.</summary>
    public static TextSpan Around(string text, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        var floor = Math.Max(0, span.Start - MaxReach);
        var start = text.AsSpan(floor, span.Start - floor).LastIndexOfAny(Stops) + 1 + floor;
        var ceiling = Math.Min(text.Length, span.End + MaxReach);
        var stop = text.AsSpan(span.End, ceiling - span.End).IndexOfAny(Stops);
        var end = stop < 0 ? ceiling : span.End + stop + (text[span.End + stop] == '\n' ? 0 : 1);
        return TextSpan.FromBounds(start, end);
    }
}
