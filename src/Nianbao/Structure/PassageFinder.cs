using Nianbao.Text;

namespace Nianbao.Structure;

/// <summary>Finds problems and plan of a report that gives them no part of their own: below a sub-heading of another part.</summary>
internal static class PassageFinder
{
    // From 存在 to the colon or 一是 that begins the list.
    private const int StatementReach = 40;

    private static readonly WordSet Shortcomings = new(["不足", "问题", "差距", "短板", "薄弱"]);
    private static readonly WordSet Leads = new([":", "：", "一是", "主要表现", "主要是", "如下", "例如", "如"]);

    /// <summary>What stands below the last sub-heading of that topic, up to the next heading of its rank; null where there is none.</summary>
    public static TextSpan? Find(string text, IReadOnlyList<TextLine> lines, TextSpan within, HeadingTopics topic)
    {
        TextSpan? found = null;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Start < within.Start || lines[i].Start >= within.End || !TryReadHeading(text, lines[i], topic, out var heading))
                continue;

            var end = lines[i].End;
            var next = i + 1;
            while (next < lines.Count && lines[next].Start < within.End && !Ends(text, lines[next], heading))
                end = lines[next++].End;
            end = Math.Min(end, within.End);
            if (heading.BodyStart < end)
                found = TextSpan.FromBounds(heading.BodyStart, end);
            i = next - 1;
        }

        return found;
    }

    /// <summary>
    /// A paragraph that speaks of shortcomings though no heading does (同时,工作中还存在一些不足:一是…), with the list items
    /// that follow it on lines of their own; null where there is none.
    /// </summary>
    public static TextSpan? FindStated(string text, IReadOnlyList<TextLine> lines, TextSpan within)
    {
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            var line = lines[i];
            if (line.Start < within.Start || line.End > within.End || FindStatement(text, line) is not (>= 0 and var start))
                continue;

            var end = line.End;
            for (var next = i + 1; next < lines.Count && lines[next].Start < within.End && IsInnerItem(text, lines[next]); next++)
                end = lines[next].End;
            return TextSpan.FromBounds(start, end);
        }

        return null;
    }

    // The sentence's start; it must go on to tell the shortcomings, not to tell how they were overcome.
    private static int FindStatement(string text, TextLine line)
    {
        var sentence = line.Start;
        for (var i = line.Start; i < line.End; i++)
        {
            if (text[i] == '。')
                sentence = i + 1;
            if (text[i] != '存' || !Glyphs.Reads(text, i, line.End, "存在"))
                continue;

            var reach = text.AsSpan(i, Math.Min(StatementReach, line.End - i));
            if (Glyphs.ContainsAny(reach, Shortcomings)
                && Glyphs.ContainsAny(reach, Leads)
                && !Glyphs.ContainsAny(reach, HeadingVocabulary.Remedies))
                return sentence;
        }

        return -1;
    }

    private static bool IsInnerItem(string text, TextLine line) =>
        MarkerReader.TryRead(text, line.Start, line.End, out var marker) && marker.Family > MarkerFamily.BracketedNumeral;

    private static bool TryReadHeading(string text, TextLine line, HeadingTopics topic, out Heading heading)
    {
        var numbered = MarkerReader.TryRead(text, line.Start, line.End, out var marker);
        heading = Heading.Read(text, line.Start, line.End, numbered ? marker : null);
        return HeadingWords.OfUnnumbered(heading.WordsOf(text)).HasFlag(topic)
            && HeadingWords.Leading(heading.WordsOf(text)) == topic
            && (heading.Span.End >= line.End - 1 || Glyphs.Fold(text[heading.Span.End]) is ':' or '。');
    }

    private static bool Ends(string text, TextLine line, Heading heading)
    {
        if (!MarkerReader.TryRead(text, line.Start, line.End, out var marker))
            return heading.Marker is null && HeadingWords.OfUnnumbered(line.Of(text)) != HeadingTopics.None;

        return heading.Marker is { } own && marker.Family <= own.Family;
    }
}
