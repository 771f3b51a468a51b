using Nianbao.Text;

namespace Nianbao.Checks;

/// <summary>
/// What problems speak of and what in a plan answers it: lines of <c>Catalogue/topics.lexicon.txt</c>,
/// words of the problem, a bar, further words of the plan. A set of topics has a bit for each line.
/// </summary>
internal sealed class Topics
{
    private const int Most = 128;

    private static readonly Lazy<Topics> LazyDefault = new(() => new Topics(CatalogueFile.Lines("topics")));

    private readonly WordTable<UInt128> _raised;
    private readonly WordTable<UInt128> _answered;

    private Topics(IEnumerable<string> lines)
    {
        var raised = new Dictionary<string, UInt128>(StringComparer.Ordinal);
        var answered = new Dictionary<string, UInt128>(StringComparer.Ordinal);
        var count = 0;
        foreach (var line in lines)
        {
            if (count == Most)
                throw new InvalidOperationException($"The catalogue topics.lexicon.txt has more than {Most} lines.");
            var topic = UInt128.One << count++;
            var bar = line.Split('|', 2);
            var words = bar[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words[0] == "*")
                Strict |= topic;
            foreach (var word in words.Where(word => word != "*"))
                raised[word] = raised.GetValueOrDefault(word) | topic;
            // 引不来 and 意识不高 would not stand in a plan, but what answers them is told by words alone.
            foreach (var word in (bar.Length > 1 ? bar[1] : bar[0]).Split(' ', StringSplitOptions.RemoveEmptyEntries))
                answered[word] = answered.GetValueOrDefault(word) | topic;
        }

        _raised = new WordTable<UInt128>(raised);
        _answered = new WordTable<UInt128>(answered);
    }

    public static Topics Default => LazyDefault.Value;

    /// <summary>Topics that want their own answer, even where others of the clause are answered (marked * in the file).</summary>
    public UInt128 Strict { get; }

    /// <summary>The topics of which a clause of a problem speaks.</summary>
    public UInt128 Raised(ReadOnlySpan<char> clause) => In(_raised, clause);

    /// <summary>The topics that a plan's text answers.</summary>
    public UInt128 Answered(ReadOnlySpan<char> plan) => In(_answered, plan);

    private static UInt128 In(WordTable<UInt128> table, ReadOnlySpan<char> text)
    {
        var topics = UInt128.Zero;
        for (var at = 0; at < text.Length; at++)
        {
            if (table.TryMatchAt(text, at, out var found, out _))
                topics |= found;
        }

        return topics;
    }
}
