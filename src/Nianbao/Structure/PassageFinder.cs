using Nianbao.Text;

namespace Nianbao.Structure;

/// <summary>Finds problems and plan of a report that gives them no part of their own: below a sub-heading of another part.</summary>
internal static class PassageFinder
{
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
