using Nianbao.Text;

namespace Nianbao.Indicators;

/// <summary>Finds, before a figure's clause, the words that the clause leaves out.</summary>
internal static class NearbyWords
{
    /// <summary>An object longer than this is not carried over whole.</summary>
    private const int LongestObject = 18;

    /// <summary>How far before the clause an opening bracket is looked for.</summary>
    private const int BracketReach = 80;

    /// <summary>How far before the clause a name is looked for.</summary>
    private const int NameReach = 30;

    /// <summary>The object of the clause directly before, if it holds no figure; empty otherwise.</summary>
    public static TextSpan ObjectBefore(ReadOnlySpan<char> text, int clauseStart, int lastFigureEnd)
    {
        var end = clauseStart - 1;
        if (end <= 0 || text[end] is not (',' or ':') || end <= lastFigureEnd)
            return default;
        var clause = Clause.Core(text, Segment.ClauseStart(text, end, Math.Max(lastFigureEnd, 0)), end);
        var found = Clause.Object(text, clause);
        return found.Length is >= 4 and <= LongestObject && (found.Start > clause.Start || Clause.IsNominal(text, clause)) ? found : default;
    }

    /// <summary>“法律明白人” or 中心组 before the clause, which 业务培训 or 专题学习 needs to say whose it is.</summary>
    public static TextSpan NameBefore(ReadOnlySpan<char> text, int clauseStart, int sentenceStart)
    {
        var start = Math.Max(sentenceStart, clauseStart - NameReach);
        var words = text[start..clauseStart];
        var close = words.LastIndexOf('”');
        var open = close < 0 ? -1 : words[..close].LastIndexOf('“');
        if (open >= 0 && close - open is >= 3 and <= 14 && words.Length - close <= 8 && !words[open..close].ContainsAnyInRange('0', '9'))
            return TextSpan.FromBounds(start + open, start + close + 1);
        var actor = SubjectWords.Actors.LastIn(words, out var length);
        return actor < 0 ? default : new TextSpan(start + actor, length);
    }

    /// <summary>The words of the clause before, where the figure's own clause has none.</summary>
    public static TextSpan ClauseBefore(ReadOnlySpan<char> text, int clauseStart)
    {
        var end = Math.Max(clauseStart - 1, 0);
        return Clause.Core(text, Segment.ClauseStart(text, end, Math.Max(0, end - 40)), end);
    }

    /// <summary>Whether the clause stands in brackets, as a part of what the sentence speaks of.</summary>
    public static bool InBrackets(ReadOnlySpan<char> text, int clauseStart, int sentenceStart)
    {
        var before = text[Math.Max(sentenceStart, clauseStart - BracketReach)..clauseStart];
        return before.LastIndexOf('(') > before.LastIndexOf(')');
    }

    /// <summary>An object cut to what can be carried over.</summary>
    public static TextSpan Shorten(ReadOnlySpan<char> text, TextSpan span)
    {
        if (span.Length <= LongestObject)
            return span;
        var mark = text.Slice(span.End - LongestObject, LongestObject).IndexOfAny('、', '”', ')');
        return TextSpan.FromBounds(span.End - LongestObject + mark + 1, span.End);
    }
}
