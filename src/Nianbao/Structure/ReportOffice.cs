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
        var votes = new Dictionary<string, int>();
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

        var body = new Dictionary<string, int>();
        foreach (var mention in OfficeMention.Find(text, 0, text.Length))
            body[mention.Name] = body.GetValueOrDefault(mention.Name) + (mention.NamesOrgan ? 2 : 1);
        foreach (var (name, count) in body)
        {
            if (votes.ContainsKey(name) || count >= FewestInBody)
                votes[name] = votes.GetValueOrDefault(name) + Math.Min(count, MostFromBody);
        }

        // Without title, opening and signature: the one office that the text names at all.
        if (votes.Count == 0 && body.Count == 1 && body.First() is { Key.Length: <= LongestAlone } only)
            return OfficeNames.Canonical(only.Key);
        return votes.Count == 0 ? null : OfficeNames.Canonical(votes.MaxBy(vote => vote.Value).Key);
    }

    // In the opening the office is mostly the first to be named, but 某某县 or a neighbour may go before it.
    private static void VoteEachOnce(string text, ReportHead head, Dictionary<string, int> votes)
    {
        var seen = new HashSet<string>();
        foreach (var mention in OfficeMention.Find(text, head.OpeningStart, Math.Min(head.End, head.OpeningStart + OpeningReach)))
        {
            if (seen.Add(mention.Name))
                votes[mention.Name] = votes.GetValueOrDefault(mention.Name) + OpeningWeight + (seen.Count == 1 ? FirstBonus : 0);
        }
    }

    private static void Vote(string text, int from, int to, int weight, Dictionary<string, int> votes)
    {
        foreach (var mention in OfficeMention.Find(text, from, to))
        {
            votes[mention.Name] = votes.GetValueOrDefault(mention.Name) + weight + (mention.NamesOrgan ? OrganBonus : 0);
            break;
        }
    }
}
