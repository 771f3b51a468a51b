namespace Nianbao.Structure;

/// <summary>Finds the headings of the top-level parts.</summary>
internal static class Outline
{
    // 第一, and 首先 may number the parts of a short report; 一是 and bullets never do.
    private const MarkerFamily Innermost = MarkerFamily.Sequence;

    /// <summary>The headings in order; none where the text has no parts.</summary>
    public static List<Heading> Find(string text, IReadOnlyList<TextLine> lines)
    {
        var unnumbered = FindUnnumbered(text, lines);
        var byFamily = ReadLineMarkers(text, lines);
        var numbered = ChooseFamily(byFamily);
        if (numbered.Count == 0 || numbered[0].Marker!.Value.Family > MarkerFamily.Numeral)
        {
            var unbroken = LostBreaks.FindAll(text);
            if (unbroken.Count > 1 && (numbered.Count == 0 || unbroken[0].Span.Start < numbered[0].Span.Start))
                numbered = unbroken;
            else if (FirstPart(text, byFamily[(int)MarkerFamily.Numeral], numbered) is { } first)
                numbered = [first];
        }

        if (HeadLists(text, unnumbered, numbered))
            return unnumbered;

        return Merge(text, LostBreaks.Fill(text, Outermost(text, numbered)), unnumbered);
    }

    private static List<Heading> FindUnnumbered(string text, IReadOnlyList<TextLine> lines)
    {
        var found = new List<Heading>();
        foreach (var line in lines)
        {
            var marked = MarkerReader.TryRead(text, line.Start, line.End, out var marker);
            if ((marked && marker.Family != MarkerFamily.Bullet) || PageResidue.IsResidue(line.Of(text)))
                continue;

            var heading = Heading.Read(text, line.Start, line.End, marked ? marker : null);
            if (HeadingWords.OfUnnumbered(heading.WordsOf(text)) != HeadingTopics.None && IsSetApart(text, heading, line))
                found.Add(heading);
        }

        return found;
    }

    // A line of its own, or words that run in with a colon (存在问题:…); a sentence of the same words is none.
    private static bool IsSetApart(string text, Heading heading, TextLine line) =>
        heading.Span.End == line.End || Glyphs.Fold(text[heading.Span.End]) is ':' or ' ';

    private static List<Heading>[] ReadLineMarkers(string text, IReadOnlyList<TextLine> lines)
    {
        var byFamily = new List<Heading>[(int)Innermost + 1];
        for (var i = 0; i < byFamily.Length; i++)
            byFamily[i] = [];

        foreach (var line in lines)
        {
            if (MarkerReader.TryRead(text, line.Start, line.End, out var marker) && marker.Family <= Innermost
                && !PageResidue.IsResidue(line.Of(text)))
                byFamily[(int)marker.Family].Add(Heading.Read(text, line.Start, line.End, marker));
        }

        return byFamily;
    }

    // Lists nest from the outside in, so the parts' family is the one met first; a list that starts over and
    // over lies within something else.
    private static List<Heading> ChooseFamily(List<Heading>[] byFamily)
    {
        List<Heading>? best = null;
        var bestRestarts = false;
        foreach (var members in byFamily)
        {
            if (!IsSequence(members))
                continue;
            var restarts = Restarts(members);
            if (best is null || (bestRestarts && !restarts)
                || (bestRestarts == restarts && members[0].Span.Start < best[0].Span.Start))
                (best, bestRestarts) = (members, restarts);
        }

        return best ?? [];
    }

    // A number may be missing (一、三、四、), but not so that nothing tells a list from two stray numbers.
    private static bool IsSequence(List<Heading> members) =>
        members.Count > 1
        && (members[0].Marker!.Value.Number == 0
            || members.Exists(m => m.Marker!.Value.Number == 2)
            || (members[0].Marker!.Value.Number == 1 && members.Exists(m => m.Marker!.Value.Number == 3)));

    private static bool Restarts(List<Heading> members)
    {
        for (var i = 1; i + 1 < members.Count; i++)
        {
            if (members[i].Marker!.Value.Number == 1 && members[i + 1].Marker!.Value.Number == 2)
                return true;
        }

        return false;
    }

    // 一、主要成效 above (一) (二), where no 二、 follows: the other parts have no number, or are missing.
    private static Heading? FirstPart(string text, List<Heading> parts, List<Heading> numbered) =>
        parts is [{ Marker.Number: 1 } first] && (numbered.Count == 0 || first.Span.Start < numbered[0].Span.Start)
        && HeadingWords.Topics(first.WordsOf(text)) != HeadingTopics.None ? first : null;

    // 主要成效 / 一、… 二、… / 存在问题 / 一、…: the lines without number are the parts.
    private static bool HeadLists(string text, List<Heading> unnumbered, List<Heading> numbered)
    {
        var kinds = unnumbered.Select(h => HeadingWords.Leading(h.WordsOf(text))).ToHashSet();
        return kinds.Count > 1 && kinds.Overlaps([HeadingTopics.Problems, HeadingTopics.Plan])
            && (numbered.Count == 0 || unnumbered[0].Span.Start < numbered[0].Span.Start)
            && (Restarts(numbered) || !numbered.Exists(h => HeadingWords.NamesPart(h.WordsOf(text))));
    }

    /// <summary>Leaves out a list that is numbered as the parts are but stands right below one of their headings.</summary>
    private static List<Heading> Outermost(string text, List<Heading> members)
    {
        var kept = new List<Heading>();
        var (outer, inner) = (0, 0);
        foreach (var member in members)
        {
            var number = member.Marker!.Value.Number;
            var resumes = number == outer + 1
                && (number != inner + 1 || HeadingWords.Topics(member.WordsOf(text)) != HeadingTopics.None);
            if (number == 1 && outer > 1 && OpensBelow(text, kept[^1], member))
                inner = 1;
            else if (inner > 0 && !resumes)
                inner = number;
            else
            {
                kept.Add(member);
                (outer, inner) = (number, 0);
            }
        }

        return kept;
    }

    private static bool OpensBelow(string text, Heading heading, Heading member)
    {
        var end = Glyphs.TrimSpaces(text, heading.BodyStart, Math.Max(heading.BodyStart, member.Span.Start));
        return end <= heading.BodyStart || Glyphs.Fold(text[end - 1]) == ':';
    }

    // A report with numbered themes may name its problems and plans in lines without number.
    private static List<Heading> Merge(string text, List<Heading> headings, List<Heading> unnumbered)
    {
        var named = HeadingTopics.None;
        foreach (var heading in headings)
            named |= HeadingWords.Topics(heading.WordsOf(text));

        foreach (var kind in (ReadOnlySpan<HeadingTopics>)[HeadingTopics.Problems, HeadingTopics.Plan])
        {
            var last = unnumbered.FindLastIndex(h => HeadingWords.Leading(h.WordsOf(text)) == kind);
            if (!named.HasFlag(kind) && last >= 0 && (headings.Count == 0 || unnumbered[last].Span.Start > headings[0].Span.Start))
                headings.Add(unnumbered[last]);
        }

        headings.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return headings;
    }
}
