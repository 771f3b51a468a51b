namespace Nianbao.Planning;

/// <summary>Sentences of one item of the report's own plan that stand together in one measure.</summary>
/// <param name="Leads">Whether the item begins with them, so that the item's heading is theirs.</param>
internal sealed record OwnPassage(IReadOnlyList<OwnSentence> Sentences, bool Leads)
{
    private const int Longest = 190;
    private const int LongestWholeHeading = 18;
    private const int LongestHeading = 20;
    private const int ShortestHeading = 3;
    private const int LongestClause = 16;
    private const int ShortestClause = 5;

    private static readonly string[] SaidSoftly = ["进一步", "不断", "持续", "切实", "着力"];

    /// <summary>Whether they are of several items: then no heading and no single matter is theirs.</summary>
    public bool IsMixed => Sentences.Any(sentence => sentence.Place != Sentences[0].Place);

    public string Text => string.Join('；', Sentences.Select(sentence => sentence.Text));

    /// <summary>The sentences by the items they stand in; an item's are cut in two where they cannot be read in one breath.</summary>
    /// <param name="all">Every sentence of the report's own plan.</param>
    public static IEnumerable<OwnPassage> Of(IEnumerable<OwnSentence> sentences, IReadOnlyList<OwnSentence> all)
    {
        foreach (var item in sentences.GroupBy(sentence => sentence.Place))
        {
            var first = all.First(sentence => sentence.Place == item.Key);
            var (joined, length) = (new List<OwnSentence>(), 0);
            foreach (var sentence in item)
            {
                if (joined.Count > 0 && length + sentence.Text.Length > Longest)
                {
                    yield return new OwnPassage(joined, joined[0] == first);
                    (joined, length) = ([], 0);
                }

                joined.Add(sentence);
                length += sentence.Text.Length + 1;
            }

            yield return new OwnPassage(joined, joined[0] == first);
        }
    }

    /// <summary>Sentences of several items as one, as many as there is room for; null where not even one finds it.</summary>
    public static OwnPassage? Together(IEnumerable<OwnSentence> sentences, int longest)
    {
        var joined = new List<OwnSentence>();
        foreach (var sentence in sentences)
        {
            if (joined.Sum(taken => taken.Text.Length + 1) + sentence.Text.Length <= longest)
            {
                joined.Add(sentence);
            }
        }

        // No item's heading, and no first clause, is that of them all.
        return joined.Count == 0 ? null : new OwnPassage(joined, Leads: joined.All(sentence => sentence.Place == joined[0].Place));
    }

    /// <summary>What may lead it, the best first: the item's heading where the item begins with it or it speaks of the same, else the first clause.</summary>
    public IEnumerable<string> Headings()
    {
        if (IsMixed)
        {
            yield break;
        }

        var text = Text;
        var item = Sentences[0].Item.Select(WithoutSoftness).Where(clause => clause.Length is >= ShortestHeading and <= LongestHeading)
            .OrderByDescending(clause => Matter.TellingPairs(clause).Count(pair => text.Contains(pair, StringComparison.Ordinal))).ToList();
        var whole = string.Join('，', Sentences[0].Item);
        if (item.Count > 0 && (Leads || Matter.SharePair(item[0], text)))
        {
            yield return whole.Length <= LongestWholeHeading ? whole : item[0];
            yield return item[0];
        }

        var first = Sentences[0].First;
        if (first.Length < text.Length && OwnClauses.Leads(first) && PlainWords.MayBeQuoted(first.Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal), ShortestClause, LongestClause))
        {
            yield return first;
        }
    }

    /// <summary>What follows the heading, whole sentences: all of it, but for a first clause that is the heading.</summary>
    public string Action(string heading) =>
        (heading == Sentences[0].First && Text.Length > heading.Length + 1 ? Text[(heading.Length + 1)..] : Text) + "。";

    private static string WithoutSoftness(string clause) =>
        Array.Find(SaidSoftly, word => clause.StartsWith(word, StringComparison.Ordinal)) is { } soft ? clause[soft.Length..] : clause;
}
