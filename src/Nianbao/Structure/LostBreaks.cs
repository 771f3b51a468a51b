using System.Buffers;

namespace Nianbao.Structure;

/// <summary>Finds top-level headings in a text that has lost line breaks: a number after a stop, in the right order.</summary>
internal static class LostBreaks
{
    // Between two stops a heading says at least this much.
    private const int FewestWords = 2;

    /// <summary>After one of these a heading may stand; from one to the next nothing need be looked at.</summary>
    private static readonly SearchValues<char> Stops = SearchValues.Create("。！？；：!?;:\n\r\u2028\u2029\v\f");

    /// <summary>The headings 一、 二、 … of a text that has hardly any lines; none unless one of them names problems or plans.</summary>
    public static List<Heading> FindAll(string text)
    {
        var found = new List<Heading>();
        Scan(text, 0, text.Length, MarkerFamily.Numeral, 1, found);
        return found.Exists(h => IsKnown(text, h)) ? found : [];
    }

    /// <summary>
    /// The same headings with those that the numbering says are missing. After the last one only a heading that
    /// names a part is taken: a sentence within a paragraph may begin with a number too.
    /// </summary>
    public static List<Heading> Fill(string text, List<Heading> headings)
    {
        if (headings.Count == 0 || headings[0].Marker is not { Family: <= MarkerFamily.Numeral and var family })
            return headings;

        var found = new List<Heading>();
        if (headings[0].Marker!.Value.Number == 2)
            Scan(text, 0, headings[0].Span.Start, family, 1, found);

        for (var i = 0; i < headings.Count; i++)
        {
            var number = headings[i].Marker!.Value.Number;
            var before = found.Count;
            if (i + 1 == headings.Count)
            {
                Scan(text, headings[i].BodyStart, text.Length, family, number + 1, found);
                Keep(found, before, h => IsKnown(text, h));
            }
            else if (headings[i + 1].Marker!.Value.Number > number + 1)
            {
                var next = headings[i + 1].Marker!.Value.Number;
                Scan(text, headings[i].BodyStart, headings[i + 1].Span.Start, family, number + 1, found);
                Keep(found, before, h => h.Marker!.Value.Number < next);
            }
        }

        if (found.Count == 0)
            return headings;
        found.AddRange(headings);
        found.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return found;
    }

    // Leaves out what was found from the first one on that is not to be kept.
    private static void Keep(List<Heading> found, int from, Predicate<Heading> isKept)
    {
        while (from < found.Count && isKept(found[from]))
            from++;
        found.RemoveRange(from, found.Count - from);
    }

    private static bool IsKnown(string text, Heading heading) =>
        (HeadingWords.Topics(heading.WordsOf(text)) & ~HeadingTopics.Achievements) != 0;

    private static void Scan(string text, int from, int to, MarkerFamily family, int number, List<Heading> found)
    {
        var lineEnd = from;
        var afterStop = true;
        for (var i = from; i < to; i++)
        {
            if (!afterStop)
            {
                var skip = text.AsSpan(i, to - i).IndexOfAny(Stops);
                if (skip < 0)
                    return;
                i += skip;
                afterStop = true;
                continue;
            }

            var c = text[i];
            if (i >= lineEnd)
                lineEnd = LineEnd(text, i, to);
            if (MarkerReader.TryRead(text, i, lineEnd, out var marker)
                && marker.Family == family && marker.Number == number)
            {
                var heading = Heading.Read(text, i, lineEnd, marker);
                if (heading.WordsOf(text).Length >= FewestWords)
                {
                    found.Add(heading);
                    number++;
                    i = Math.Max(i, heading.Span.End - 1);
                    continue;
                }
            }

            afterStop = Glyphs.IsSpace(c) || Stops.Contains(c) || Glyphs.ClosesQuote(c);
        }
    }

    // The break itself belongs to no line, so that the next line is measured after it.
    private static int LineEnd(string text, int at, int to)
    {
        var length = text.AsSpan(at, to - at).IndexOfAny(Glyphs.LineBreaks);
        return length < 0 ? to : at + length;
    }
}
