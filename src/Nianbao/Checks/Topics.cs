using Nianbao.Text;

namespace Nianbao.Checks;

/// <summary>
/// What problems speak of and what in a plan answers it: lines of <c>Catalogue/topics.lexicon.txt</c>,
/// words of the problem, a bar, further words of the plan.
/// </summary>
internal sealed class Topics
{
    private static readonly Lazy<Topics> LazyDefault = new(() => new Topics(CatalogueFile.Lines("topics")));

    private readonly WordTable<int[]> _raised;
    private readonly WordTable<int[]> _answered;

    private Topics(IEnumerable<string> lines)
    {
        var raised = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var answered = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var strict = new List<bool>();
        foreach (var line in lines)
        {
            var bar = line.Split('|', 2);
            var words = bar[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            strict.Add(words[0] == "*");
            foreach (var word in words.Where(word => word != "*"))
                Add(raised, word, strict.Count - 1);
            // 引不来 and 意识不高 would not stand in a plan, but what answers them is told by words alone.
            foreach (var word in (bar.Length > 1 ? bar[1] : bar[0]).Split(' ', StringSplitOptions.RemoveEmptyEntries))
                Add(answered, word, strict.Count - 1);
        }

        Strict = strict;
        _raised = Table(raised);
        _answered = Table(answered);
    }

    public static Topics Default => LazyDefault.Value;

    /// <summary>Whether a topic wants its own answer, even where others of the clause are answered (marked * in the file).</summary>
    public IReadOnlyList<bool> Strict { get; }

    public int Count => Strict.Count;

    /// <summary>Marks the topics of which a clause of a problem speaks.</summary>
    public void Raise(ReadOnlySpan<char> clause, bool[] topics) => Mark(_raised, clause, topics);

    /// <summary>Marks the topics that a plan's text answers.</summary>
    public void Answer(ReadOnlySpan<char> plan, bool[] topics) => Mark(_answered, plan, topics);

    private static void Mark(WordTable<int[]> table, ReadOnlySpan<char> text, bool[] topics)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!table.TryMatchAt(text, at, out var found, out _))
                continue;
            foreach (var topic in found)
                topics[topic] = true;
        }
    }

    private static void Add(Dictionary<string, List<int>> words, string word, int topic)
    {
        if (!words.TryGetValue(word, out var topics))
            words[word] = topics = [];
        topics.Add(topic);
    }

    private static WordTable<int[]> Table(Dictionary<string, List<int>> words) =>
        new(words.Select(word => KeyValuePair.Create(word.Key, word.Value.ToArray())));
}
