using System.Runtime.InteropServices;
using Nianbao.Text;

namespace Nianbao.Structure;

/// <summary>Decides which office a report is of.</summary>
internal static class ReportOffice
{
    // The title says it; the signature and the page's table say it too; the body also names others.
    private const int TitleWeight = 40;
    private const int SignatureWeight = 30;
    private const int FieldWeight = 25;
    private const int OpeningWeight = 20;
    private const int HeadingWeight = 5;
    private const int OrganBonus = 2;
    private const int FirstBonus = 5;

    // Named nowhere but in the body, a name must come up more than by chance.
    private const int FewestInBody = 3;

    // A neighbour that is named often never outweighs the opening.
    private const int MostFromBody = 15;

    // A longer one that comes up by chance is a piece of a sentence (思想纳入镇).
    private const int LongestAlone = 5;

    private const int OpeningReach = 400;

    /// <summary>The office's canonical name; null where the report names none.</summary>
    public static string? Find(string text, ReportHead head, IReadOnlyList<TextLine> lines, IReadOnlyList<Section> sections)
    {
        var votes = new Dictionary<string, OfficeVotes>();
        foreach (var line in head.Titles)
            Vote(text, line.Start, line.End, TitleWeight, votes);
        foreach (var line in head.Fields)
            Vote(text, line.Start, line.End, FieldWeight, votes);
        VoteEachOnce(text, head, votes);
        foreach (var section in sections)
            Vote(text, section.Heading.Start, section.Heading.End, HeadingWeight, votes);

        var end = sections.Count > 0 ? sections[^1].Span.End : head.OpeningStart;
        for (var i = lines.Count - 1; i >= 0 && lines[i].Start >= end; i--)
        {
            if (PageResidue.IsSignature(lines[i].Of(text)))
                Vote(text, lines[i].Start, lines[i].End, SignatureWeight, votes);
        }

        // One table for what heads and headings say and for what the body says, each name written out once.
        var names = votes.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var name in OfficeMention.In(text, 0, text.Length))
            CollectionsMarshal.GetValueRefOrAddDefault(names, name.Of(text), out _).Body += OfficeMention.IsOrgan(text, name, text.Length) ? 2 : 1;

        var (best, most) = ((string?)null, 0);
        foreach (var (name, vote) in votes)
        {
            var all = vote.Head > 0 || vote.Body >= FewestInBody ? vote.Head + Math.Min(vote.Body, MostFromBody) : 0;
            if (all > most)
                (best, most) = (name, all);
        }

        // Without title, opening and signature: the one office that the text names at all.
        if (best is null && votes.Count == 1 && votes.Keys.First() is { Length: <= LongestAlone } only)
            best = only;
        return best is null ? null : OfficeNames.Canonical(best);
    }

    // In the opening the office is mostly the first to be named, but 某某县 or a neighbour may go before it.
    private static void VoteEachOnce(string text, ReportHead head, Dictionary<string, OfficeVotes> votes)
    {
        HashSet<string>? seen = null;
        TextSpan? first = null;
        foreach (var name in OfficeMention.In(text, head.OpeningStart, Math.Min(head.End, head.OpeningStart + OpeningReach)))
        {
            if (first is null)
                Add(votes, name.Of(text), OpeningWeight + FirstBonus);
            else if (!name.Of(text).SequenceEqual(first.Value.Of(text)) && (seen ??= []).Add(name.In(text)))
                Add(votes, name.Of(text), OpeningWeight);
            first ??= name;
        }
    }

    private static void Vote(string text, int from, int to, int weight, Dictionary<string, OfficeVotes> votes)
    {
        foreach (var name in OfficeMention.In(text, from, to))
        {
            Add(votes, name.Of(text), weight + (OfficeMention.IsOrgan(text, name, to) ? OrganBonus : 0));
            break;
        }
    }

    private static void Add(Dictionary<string, OfficeVotes> votes, ReadOnlySpan<char> name, int weight) =>
        CollectionsMarshal.GetValueRefOrAddDefault(votes.GetAlternateLookup<ReadOnlySpan<char>>(), name, out _).Head += weight;

    /// <param name="Head">What title, signature, table, opening and headings say.</param>
    /// <param name="Body">How often the whole text names it.</param>
    private record struct OfficeVotes(int Head, int Body);
}
