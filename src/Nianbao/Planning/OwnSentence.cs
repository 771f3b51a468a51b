using Nianbao.Planning.Modelling;

namespace Nianbao.Planning;

/// <summary>A sentence of the report's own plan as far as a plan may repeat it, verbatim but for full-width punctuation.</summary>
/// <param name="Item">The heading of the item it stands in, as its clauses; empty where it may not be quoted.</param>
/// <param name="Place">Which item of the report's plan it stands in, from 0.</param>
/// <param name="Text">Without the mark at its end.</param>
/// <param name="First">Its first clause, without the mark at its end.</param>
internal sealed record OwnSentence(IReadOnlyList<string> Item, int Place, string Text, string First)
{
    private const int Longest = 220;
    private const int Shortest = 8;

    private static readonly char[] Marks = ['，', '：', '。', '；', '！', '？'];

    /// <summary>What may be kept of a sentence: the longest run of clauses that may stand; null where none says what is to be done.</summary>
    public static OwnSentence? Read(IReadOnlyList<string> clauses, IReadOnlyList<string> item, int place, string report, int year)
    {
        if (SafeWords.IsInstruction(string.Concat(clauses)))
        {
            return null;
        }

        var run = LongestRun(clauses, report, year);
        var text = string.Concat(run).TrimEnd(Marks);
        return text.Length is >= Shortest and <= Longest && run.Any(clause => OwnClauses.IsConcrete(clause.TrimEnd(Marks)))
            ? new OwnSentence(item, place, text, run[0].TrimEnd(Marks))
            : null;
    }

    /// <summary>A heading's clauses without its marker; those that may not stand in a plan are left out.</summary>
    public static IReadOnlyList<string> Heading(string heading)
    {
        var clauses = OwnText.Sentences(heading).FirstOrDefault() ?? [];
        return
        [
            .. clauses.Select(clause => clause.TrimEnd(Marks))
                .Where(clause => PlainWords.MayBeQuoted(clause.Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal), 3, 24) && !OwnClauses.IsEmpty(clause)),
        ];
    }

    // Whatever the sentence begins with may begin it; what is left after a clause left out must say a deed by itself.
    private static List<string> LongestRun(IReadOnlyList<string> clauses, string report, int year)
    {
        var (best, run) = (new List<string>(), new List<string>());
        for (var at = 0; at < clauses.Count; at++)
        {
            if (!OwnClauses.MayStand(clauses[at].TrimEnd(Marks), report, year))
            {
                run = [];
            }
            else if (run.Count > 0 || at == 0 || OwnClauses.SaysDeed(clauses[at]))
            {
                run = [.. run, clauses[at]];
                best = run.Sum(clause => clause.Length) > best.Sum(clause => clause.Length) ? run : best;
            }
        }

        return best;
    }
}
