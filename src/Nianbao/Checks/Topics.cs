using Nianbao.Text;

namespace Nianbao.Checks;

/// <summary>
/// What problems speak of and what in a plan answers it: lines of <c>Catalogue/topics.lexicon.txt</c>,
/// words of the problem, a bar, further words of the plan.
/// </summary>
internal sealed class Topics
{
    /// <summary>A bit for each topic.</summary>
    private const int MostTopics = 64;

    private static readonly Lazy<Topics> LazyDefault = new(() => new Topics(CatalogueFile.Lines("topics")));

    private readonly WordTable<ulong> _raised;
    private readonly WordTable<ulong> _answered;

    private Topics(IEnumerable<string> lines)
    {
        var raised = new Dictionary<string, ulong>(StringComparer.Ordinal);
        var answered = new Dictionary<string, ulong>(StringComparer.Ordinal);
        var (count, strict) = (0, 0UL);
        foreach (var line in lines)
        {
            var bar = line.Split('|', 2);
            var words = bar[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (count == MostTopics)
                throw new InvalidDataException($"topics.lexicon.txt has more than {MostTopics} lines.");
            var topic = 1UL << count++;
            strict |= words[0] == "*" ? topic : 0;
            foreach (var word in words.Where(word => word != "*"))
                Add(raised, word, topic);
            // 引不来 and 意识不高 would not stand in a plan, but what answers them is told by words alone.
            foreach (var word in (bar.Length > 1 ? bar[1] : bar[0]).Split(' ', StringSplitOptions.RemoveEmptyEntries))
                Add(answered, word, topic);
        }

        Strict = strict;
        _raised = Table(raised);
        _answered = Table(answered);
    }

    public static Topics Default => LazyDefault.Value;

    /// <summary>The topics that want their own answer, even where others of the clause are answered (marked * in the file).</summary>
    public ulong Strict { get; }

    /// <summary>The topics of which a clause of a problem speaks, a bit for each.</summary>
    public ulong RaisedIn(ReadOnlySpan<char> clause) => In(_raised, clause);

    /// <summary>The topics that a plan's text answers.</summary>
    public ulong AnsweredIn(ReadOnlySpan<char> plan) => In(_answered, plan);

    private static ulong In(WordTable<ulong> table, ReadOnlySpan<char> text)
    {
        var topics = 0UL;
        for (var at = 0; at < text.Length; at++)
        {
            if (table.TryMatchAt(text, at, out var found, out _))
                topics |= found;
        }

        return topics;
    }

    private static void Add(Dictionary<string, ulong> words, string word, ulong topic) =>
        words[word] = words.GetValueOrDefault(word) | topic;

    private static WordTable<ulong> Table(Dictionary<string, ulong> words) => new(words);
}
