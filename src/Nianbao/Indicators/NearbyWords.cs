using System.Buffers;
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

    /// <summary>How far before the clause an office's name is looked for.</summary>
    private const int ActorReach = 90;

    private const int LongestActor = 16;

    private const string StudyGroup = "中心组";

    /// <summary>With one of these a clause tells of an office rather than naming it.</summary>
    private static readonly SearchValues<char> Linking = SearchValues.Create("在由为把对将");

    /// <summary>The object of the clause directly before, if it holds no figure; empty otherwise.</summary>
    public static TextSpan ObjectBefore(NotedText text, int clauseStart, int lastFigureEnd)
    {
        var end = clauseStart - 1;
        if (end <= 0 || text[end] is not (',' or ':') || end <= lastFigureEnd)
            return default;
        var start = Segment.ClauseStart(text, end, Math.Max(lastFigureEnd, 0));
        var clause = Clause.Core(text, start, end);
        var found = Clause.Object(text, clause);
        return found.Length is >= 4 and <= LongestObject && (found.Start > clause.Start || Clause.IsNominal(text, clause) || SubjectWords.HasVerb(text[start..clause.Start])) ? found : default;
    }

    /// <summary>“法律明白人” or 中心组 before the clause, which 业务培训 or 专题学习 needs to say whose it is.</summary>
    public static TextSpan NameBefore(NotedText text, int clauseStart, int sentenceStart)
    {
        var start = Math.Max(sentenceStart, clauseStart - NameReach);
        var words = text[start..clauseStart];
        var close = words.Chars.LastIndexOf('”');
        var open = close < 0 ? -1 : words[..close].Chars.LastIndexOf('“');
        if (open >= 0 && close - open is >= 3 and <= 14 && words.Length - close <= 8
            && !words[open..close].Chars.ContainsAnyInRange('0', '9') && !words[open..close].Chars.Contains('、') && !ChineseNumerals.IsNumeral(words[open + 1]))
            return TextSpan.FromBounds(start + open, start + close + 1);
        var actor = SubjectWords.Actors.LastIn(words, out var length);
        if (actor < 0 || words[(actor + length)..] is ['担', ..] or ['任', ..] or ['为', ..])
            return default;
        return ShortName(text, new TextSpan(start + actor, length));
    }

    /// <summary>The office that a clause before begins with (综合行政执法队现有…): whose figure this is.</summary>
    public static TextSpan ActorBefore(NotedText text, int clauseStart, int lineStart)
    {
        var floor = Math.Max(lineStart, clauseStart - ActorReach);
        for (var end = clauseStart; end > floor;)
        {
            var start = Segment.ClauseStart(text, end, floor);
            var longest = Math.Min(end, start + LongestActor);
            for (var at = start; at < longest; at++)
            {
                if (SubjectWords.ActorEnds.At(text, at) is > 0 and var length && at + length <= longest)
                {
                    var name = Clause.Core(text, start, at + length);
                    if (name.Length >= 3 && IsName(text.Slice(name.Start, name.Length)))
                        return ShortName(text, name);
                    break;
                }
            }

            end = start - 1;
        }

        return default;
    }

    /// <summary>党委理论学习中心组: the row of a table needs no more than 中心组.</summary>
    private static TextSpan ShortName(ReadOnlySpan<char> text, TextSpan name) =>
        text[name.Start..name.End].EndsWith(StudyGroup, StringComparison.Ordinal) ? TextSpan.FromBounds(name.End - StudyGroup.Length, name.End) : name;

    /// <summary>Whether the words only name an office, and tell nothing of it (办公室设在司法所).</summary>
    private static bool IsName(NotedText words) => !words.Chars.ContainsAny(Linking) && SubjectWords.FirstVerb(words) < 0;

    /// <summary>The words of the clause before, where the figure's own clause has none.</summary>
    public static TextSpan ClauseBefore(NotedText text, int clauseStart)
    {
        var end = Math.Max(clauseStart - 1, 0);
        return Clause.Core(text, Segment.ClauseStart(text, end, Math.Max(0, end - 40)), end);
    }

    /// <summary>Whether the clause stands in brackets, as a part of what the sentence speaks of.</summary>
    public static bool InBrackets(NotedText text, int clauseStart, int sentenceStart)
    {
        var before = text[Math.Max(sentenceStart, clauseStart - BracketReach)..clauseStart];
        return before.Chars.LastIndexOf('(') > before.Chars.LastIndexOf(')');
    }

    /// <summary>An object cut to what can be carried over.</summary>
    public static TextSpan Shorten(NotedText text, TextSpan span)
    {
        var title = text.Slice(span.Start, span.Length).Chars.LastIndexOf('》');
        if (title >= 0 && title + 2 < span.Length)
            return TextSpan.FromBounds(span.Start + title + 1, span.End);
        if (span.Length <= LongestObject)
            return span;
        var mark = text.Slice(span.End - LongestObject, LongestObject).Chars.IndexOfAny('、', '”', ')');
        return TextSpan.FromBounds(span.End - LongestObject + mark + 1, span.End);
    }
}
