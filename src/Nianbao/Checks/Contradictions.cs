using Nianbao.Text;

namespace Nianbao.Checks;

/// <summary>What cannot be true at once: lines of <c>Catalogue/contradictions.lexicon.txt</c>.</summary>
/// <param name="Claimed">Words of what is said to be done wholly.</param>
/// <param name="Wanting">Words of the problem about the same matter.</param>
/// <param name="Denials">Words by which the problem says that it is not done wholly.</param>
internal sealed record Contradictions(string[] Claimed, string[] Wanting, string[] Denials)
{
    private static readonly Lazy<Contradictions[]> LazyAll = new(() => [.. CatalogueFile.Lines("contradictions").Select(Read)]);

    private static readonly Lazy<WordSet> LazyDenials = new(() => new WordSet(All.SelectMany(line => line.Denials)));

    /// <summary>The denials of all lines: a clause without any contradicts nothing.</summary>
    public static WordSet AllDenials => LazyDenials.Value;

    public static IReadOnlyList<Contradictions> All => LazyAll.Value;

    private static Contradictions Read(string line)
    {
        var columns = line.Split('|');
        return new Contradictions(Words(columns[0]), Words(columns[1]), Words(columns[2]));

        static string[] Words(string column) => column.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
