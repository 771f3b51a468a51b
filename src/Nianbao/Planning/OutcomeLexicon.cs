namespace Nianbao.Planning;

/// <summary>How one sees that what the report's own plan intends was done (成效), by what its sentence says is to be done.</summary>
internal static class OutcomeLexicon
{
    // An entry that fits half as well still speaks of the sentence's matter.
    private const double NearlyAsFit = 0.5;

    private static readonly Lazy<IReadOnlyList<Entry>> LazyEntries = new(Read);

    /// <summary>The last has no words and stands for whatever the others do not know.</summary>
    public static IReadOnlyList<Entry> Entries => LazyEntries.Value;

    /// <summary>A wording that fits the sentence, always the same for an office and what is taken.</summary>
    /// <param name="taken">Wordings that the plan has; the one chosen is added. It is one of them only where nothing fitting is left.</param>
    public static string For(string text, string office, ISet<string> taken)
    {
        var fitting = Fitting(text);
        var outcome = fitting.Append(Entries[^1]).Distinct()
            .Select(entry => Turned(entry, office, text).FirstOrDefault(wording => !taken.Contains(wording)))
            .FirstOrDefault(wording => wording is not null) ?? Turned(fitting[0], office, text)[0];
        taken.Add(outcome);
        return outcome;
    }

    /// <summary>The entries that fit a sentence, the best first; the last entry where none does.</summary>
    public static IReadOnlyList<Entry> Fitting(string text)
    {
        var weighed = Entries.Select(entry => (Entry: entry, Weight: ProblemAnalysis.Weigh(text, entry.Terms)))
            .Where(found => found.Weight > 0).OrderByDescending(found => found.Weight).ToList();
        return weighed.Count == 0
            ? [Entries[^1]]
            : [.. weighed.TakeWhile(found => found.Weight >= NearlyAsFit * weighed[0].Weight).Select(found => found.Entry)];
    }

    private static List<string> Turned(Entry entry, string office, string text)
    {
        var first = StableHash.Choose(entry.Outcomes.Count, office, text, entry.Name);
        return [.. entry.Outcomes.Skip(first), .. entry.Outcomes.Take(first)];
    }

    private static List<Entry> Read()
    {
        var entries = new List<Entry>();
        foreach (var line in TermFile.Lines("outcomes"))
        {
            entries = line[0] switch
            {
                "事项" => [.. entries, new Entry(line[1], [], [])],
                "词" => [.. entries.SkipLast(1), entries[^1] with { Terms = line[1..] }],
                "成效" => [.. entries.SkipLast(1), entries[^1] with { Outcomes = [.. entries[^1].Outcomes, line[1]] }],
                _ => throw new FormatException($"措施库 outcomes.txt 里不能有“{line[0]}”。"),
            };
        }

        return entries;
    }

    /// <summary>Sentences of one matter.</summary>
    internal sealed record Entry(string Name, IReadOnlyList<string> Terms, IReadOnlyList<string> Outcomes);
}
