namespace Nianbao.Planning;

/// <summary>What a sentence of the report's own plan says is to be done, verbatim but for full-width punctuation.</summary>
/// <param name="Item">The heading of the item it stands in; null where it may not be quoted.</param>
/// <param name="Clauses">At least one, in their order and with nothing left out between them.</param>
internal sealed record OwnSentence(string? Item, IReadOnlyList<string> Clauses)
{
    private const int ShortestHeading = 5;
    private const int LongestHeading = 16;
    private const int LongestJoined = 110;

    public string Text => string.Join('，', Clauses);

    /// <summary>Whether it begins with what is done, not with 加强 and the like.</summary>
    public bool IsConcrete => OwnClauses.IsConcrete(Clauses[0]);

    /// <summary>The first clause where it can lead the rest, else the item's heading.</summary>
    public string? Heading => LeadsItself ? Clauses[0] : Item;

    /// <summary>What follows the heading, a whole sentence.</summary>
    public string Action => (LeadsItself ? string.Join('，', Clauses.Skip(1)) : Text) + "。";

    /// <summary>Sentences of one item joined to one, as long as they are read in one breath.</summary>
    public static IEnumerable<OwnSentence> Joined(IEnumerable<OwnSentence> sentences) => sentences.GroupBy(sentence => sentence.Item).SelectMany(Join);

    /// <summary>Sentences of all items as one, for where there is little room.</summary>
    public static OwnSentence? Together(IEnumerable<OwnSentence> sentences, int longest)
    {
        OwnSentence? joined = null;
        foreach (var sentence in sentences)
        {
            if ((joined?.Text.Length ?? 0) + sentence.Text.Length <= longest)
            {
                joined = joined?.With(sentence) ?? sentence with { Item = null };
            }
        }

        // Its first clause is no heading for what comes from elsewhere.
        return joined is null ? null : joined with { Clauses = [joined.Text] };
    }

    private OwnSentence With(OwnSentence next) =>
        this with { Clauses = [.. Clauses.SkipLast(1), Clauses[^1] + "；" + next.Clauses[0], .. next.Clauses.Skip(1)] };

    private static IEnumerable<OwnSentence> Join(IEnumerable<OwnSentence> item)
    {
        OwnSentence? joined = null;
        foreach (var sentence in item)
        {
            if (joined is not null && joined.Text.Length + sentence.Text.Length > LongestJoined)
            {
                yield return joined;
                joined = null;
            }

            joined = joined?.With(sentence) ?? sentence;
        }

        yield return joined!;
    }

    private bool LeadsItself =>
        Clauses.Count > 1 && Clauses[0].Length is >= ShortestHeading and <= LongestHeading
        && PlainWords.MayBeQuoted(Clauses[0], ShortestHeading, LongestHeading) && OwnClauses.Leads(Clauses[0]);
}
