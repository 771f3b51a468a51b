using Nianbao.Text;

namespace Nianbao.Checks;

/// <summary>What cannot be true at once: lines of <c>Catalogue/contradictions.lexicon.txt</c>.</summary>
/// <param name="Claimed">Words of what is said to be done wholly.</param>
/// <param name="Wanting">Words of the problem about the same matter.</param>
/// <param name="Denials">Words by which the problem says that it is not done wholly.</param>
internal sealed record Contradictions(WordList Claimed, WordList Wanting, WordList Denials)
{
    private static readonly Lazy<string[][]> LazyLines = new(() => [.. CatalogueFile.Lines("contradictions").Select(line => line.Split('|'))]);

    private static readonly Lazy<Contradictions[]> LazyAll = new(() => [.. LazyLines.Value.Select(Read)]);

    private static readonly Lazy<WordSet> LazyDenials = new(() => new WordSet(LazyLines.Value.SelectMany(line => Words(line[2]))));

    /// <summary>The denials of all lines: a clause without any contradicts nothing.</summary>
    public static WordSet AllDenials => LazyDenials.Value;

    public static Contradictions[] All => LazyAll.Value;

    private static Contradictions Read(string[] columns) =>
        new(new WordList(Words(columns[0])), new WordList(Words(columns[1])), new WordList(Words(columns[2])));

    private static string[] Words(string column) => column.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
