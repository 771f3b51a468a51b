using System.Numerics;
using Nianbao.Text;

namespace Nianbao.Structure;

/// <summary>Finds the headings of the top-level parts.</summary>
internal static class Outline
{
    // 第一, and 首先 may number the parts of a short report; 一是 and bullets never do.
    private const MarkerFamily Innermost = MarkerFamily.Sequence;

    /// <summary>The headings in order; none where the text has no parts.</summary>
    public static List<Heading> Find(string text, IReadOnlyList<TextLine> lines)
    {
        var unnumbered = new List<Heading>();
        using var markers = new PooledList<LineMarker>(64);
        ReadLines(text, lines, unnumbered, markers);
        var numbered = ReadFamily(text, markers.Items);
        if (numbered.Count == 0 || numbered[0].Marker!.Value.Family > MarkerFamily.Numeral)
        {
            var unbroken = LostBreaks.FindAll(text);
            if (unbroken.Count > 1 && (numbered.Count == 0 || unbroken[0].Span.Start < numbered[0].Span.Start))
                numbered = unbroken;
            else if (FirstPart(text, markers.Items, numbered) is { } first)
                numbered = [first];
        }

        if (HeadLists(text, unnumbered, numbered))
            return unnumbered;

        return Merge(text, LostBreaks.Fill(text, Outermost(text, numbered)), unnumbered);
    }

    private static void ReadLines(string text, IReadOnlyList<TextLine> lines, List<Heading> unnumbered, PooledList<LineMarker> markers)
    {
        foreach (var line in lines)
        {
            var marked = MarkerReader.TryRead(text, line.Start, line.End, out var marker);
            if ((marked && marker.Family > Innermost && marker.Family != MarkerFamily.Bullet) || PageResidue.IsResidue(line.Of(text)))
                continue;

            if (marked && marker.Family <= Innermost)
            {
                markers.Add(new LineMarker(marker, line.End));
                continue;
            }

            var heading = Heading.Read(text, line.Start, line.End, marked ? marker : null);
            if (HeadingWords.OfUnnumbered(heading.WordsOf(text)) != HeadingTopics.None && IsSetApart(text, heading, line))
                unnumbered.Add(heading);
        }
    }

    // A line of its own, or words that run in with a colon (存在问题:…); a sentence of the same words is none.
    private static bool IsSetApart(string text, Heading heading, TextLine line) =>
        heading.Span.End == line.End || Glyphs.Fold(text[heading.Span.End]) is ':' or ' ';

    // Lists nest from the outside in, so the parts' family is the one met first; a list that starts over and
    // over lies within something else.
    private static List<Heading> ReadFamily(string text, ReadOnlySpan<LineMarker> markers)
    {
        FamilyTally? best = null;
        for (var family = MarkerFamily.Part; family <= Innermost; family++)
        {
            var tally = new FamilyTally(family);
            foreach (ref readonly var marker in markers)
                tally.Count(marker.Marker);
            if (tally.IsSequence && (best is not { } other || (other.Restarts && !tally.Restarts)
                || (other.Restarts == tally.Restarts && tally.Start < other.Start)))
                best = tally;
        }

        if (best is not { } chosen)
            return [];

        var members = new List<Heading>(chosen.Members);
        foreach (var (marker, lineEnd) in markers)
        {
            if (marker.Family == chosen.Family)
                members.Add(Heading.Read(text, marker.Start, lineEnd, marker));
        }

        return members;
    }

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
    private static Heading? FirstPart(string text, ReadOnlySpan<LineMarker> markers, List<Heading> numbered)
    {
        LineMarker? only = null;
        foreach (ref readonly var marker in markers)
        {
            if (marker.Marker.Family != MarkerFamily.Numeral)
                continue;
            if (only is not null || marker.Marker.Number != 1)
                return null;
            only = marker;
        }

        if (only is not var (first, lineEnd) || (numbered.Count > 0 && first.Start >= numbered[0].Span.Start))
            return null;
        var heading = Heading.Read(text, first.Start, lineEnd, first);
        return HeadingWords.Topics(heading.WordsOf(text)) != HeadingTopics.None ? heading : null;
    }

    // 主要成效 / 一、… 二、… / 存在问题 / 一、…: the lines without number are the parts.
    private static bool HeadLists(string text, List<Heading> unnumbered, List<Heading> numbered)
    {
        var kinds = HeadingTopics.None;
        foreach (var heading in unnumbered)
            kinds |= HeadingWords.Leading(heading.WordsOf(text));
        return BitOperations.PopCount((uint)kinds) > 1 && (kinds & (HeadingTopics.Problems | HeadingTopics.Plan)) != 0
            && (numbered.Count == 0 || unnumbered[0].Span.Start < numbered[0].Span.Start)
            && (Restarts(numbered) || !numbered.Exists(h => HeadingWords.NamesPart(h.WordsOf(text))));
    }

    /// <summary>Leaves out a list that is numbered as the parts are but stands right below one of their headings.</summary>
    private static List<Heading> Outermost(string text, List<Heading> members)
    {
        var kept = 0;
        var (outer, inner) = (0, 0);
        for (var i = 0; i < members.Count; i++)
        {
            var member = members[i];
            var number = member.Marker!.Value.Number;
            var resumes = number == outer + 1
                && (number != inner + 1 || HeadingWords.Topics(member.WordsOf(text)) != HeadingTopics.None);
            if (number == 1 && outer > 1 && OpensBelow(text, members[kept - 1], member))
                inner = 1;
            else if (inner > 0 && !resumes)
                inner = number;
            else
            {
                members[kept++] = member;
                (outer, inner) = (number, 0);
            }
        }

        members.RemoveRange(kept, members.Count - kept);
        return members;
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
            var last = unnumbered.Count - 1;
            while (last >= 0 && HeadingWords.Leading(unnumbered[last].WordsOf(text)) != kind)
                last--;
            if (!named.HasFlag(kind) && last >= 0 && (headings.Count == 0 || unnumbered[last].Span.Start > headings[0].Span.Start))
                headings.Add(unnumbered[last]);
        }

        headings.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return headings;
    }
}
