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

    /// <summary>The first clause where it can lead the rest, else the item's heading.</summary>
    public string? Heading => LeadsItself ? Clauses[0] : Item;

    /// <summary>What follows the heading, a whole sentence.</summary>
    public string Action => (LeadsItself ? string.Join('，', Clauses.Skip(1)) : Text) + "。";

    /// <summary>Sentences of one item joined to one, as long as they are read in one breath.</summary>
    public static IEnumerable<OwnSentence> Joined(IEnumerable<OwnSentence> sentences)
    {
        foreach (var item in sentences.GroupBy(sentence => sentence.Item))
        {
            OwnSentence? joined = null;
            foreach (var sentence in item)
            {
                if (joined is not null && joined.Text.Length + sentence.Text.Length > LongestJoined)
                {
                    yield return joined;
                    joined = null;
                }

                joined = joined is null
                    ? sentence
                    : sentence with { Clauses = [.. joined.Clauses.SkipLast(1), joined.Clauses[^1] + "；" + sentence.Clauses[0], .. sentence.Clauses.Skip(1)] };
            }

            yield return joined!;
        }
    }

    private bool LeadsItself =>
        Clauses.Count > 1 && Clauses[0].Length is >= ShortestHeading and <= LongestHeading
        && PlainWords.MayBeQuoted(Clauses[0], ShortestHeading, LongestHeading) && OwnClauses.Leads(Clauses[0]);
}
