namespace Nianbao.Planning;

/// <summary>The things that problems and measures are about, by kind (名词表): what a report's words may put into a measure.</summary>
internal static class NounLexicon
{
    // Enough for any report; the rest of a longer text adds nothing to what is frequent.
    private const int LongestRead = 100_000;
    private const string EntireReport = "全文";

    private static readonly Lazy<Dictionary<string, string[]>> LazyKinds =
        new(() => TermFile.Lines("nouns").Where(line => line[0] != EntireReport).ToDictionary(line => line[0], line => line[1..]));

    // Kind, then the words of which a clause must have one for its nouns to count.
    private static readonly Lazy<Dictionary<string, string[]>> LazyEntire =
        new(() => TermFile.Lines("nouns").Where(line => line[0] == EntireReport).ToDictionary(line => line[1], line => line[2..]));

    private static readonly char[] ClauseEnds = ['，', ',', '。', '；', ';', '\n'];

    private static Dictionary<string, string[]> Kinds => LazyKinds.Value;

    public static bool HasKind(string kind) => Kinds.ContainsKey(kind);

    /// <summary>Whether nouns of the kind may be taken from the whole report where the problem has none.</summary>
    public static bool IsOfTheWholeReport(string kind) => LazyEntire.Value.ContainsKey(kind);

    /// <summary>The nouns of all kinds in a text, for the choice among wordings.</summary>
    public static IEnumerable<string> FindAll(string text) =>
        Kinds.Keys.Where(HasKind).SelectMany(kind => Find(kind, text)).Distinct();

    /// <summary>The nouns of a kind in the order of their first place; of overlapping ones the longest.</summary>
    public static IReadOnlyList<string> Find(string kind, string text) =>
        [.. Places(kind, text).OrderBy(found => found.First).Select(found => found.Noun)];

    /// <summary>The nouns of a kind that a report has most often, where it speaks of their matter.</summary>
    public static IReadOnlyList<string> MostFrequent(string kind, string text) =>
        [.. Places(kind, OfItsMatter(kind, text)).OrderByDescending(found => found.Count).ThenBy(found => found.First).Select(found => found.Noun)];

    private static string OfItsMatter(string kind, string text)
    {
        text = text.Length > LongestRead ? text[..LongestRead] : text;
        var signs = LazyEntire.Value[kind];
        return signs.Length == 0
            ? text
            : string.Join('。', text.Split(ClauseEnds).Where(clause => signs.Any(sign => clause.Contains(sign, StringComparison.Ordinal))));
    }

    private static List<(string Noun, int First, int Count)> Places(string kind, string text)
    {
        text = text.Length > LongestRead ? text[..LongestRead] : text;
        var taken = new bool[text.Length];
        var places = new List<(string, int, int)>();
        foreach (var noun in Kinds[kind].OrderByDescending(noun => noun.Length))
        {
            var first = -1;
            var count = 0;
            for (var at = text.IndexOf(noun, StringComparison.Ordinal); at >= 0;
                 at = text.IndexOf(noun, at + noun.Length, StringComparison.Ordinal))
            {
                if (!taken[at])
                {
                    taken.AsSpan(at, noun.Length).Fill(true);
                    first = first < 0 ? at : first;
                    count++;
                }
            }

            if (count > 0)
            {
                places.Add((noun, first, count));
            }
        }

        return places;
    }
}
