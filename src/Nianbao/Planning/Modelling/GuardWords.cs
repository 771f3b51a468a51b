using Nianbao.Checks;

namespace Nianbao.Planning.Modelling;

/// <summary>The words by which texts for and from a model are held back (<c>guard.lexicon.txt</c>), by their kind.</summary>
internal static class GuardWords
{
    private static readonly Lazy<Dictionary<string, string[][]>> LazySets = new(() => CatalogueFile.Lines("guard")
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .GroupBy(words => words[0], words => words[1..])
        .ToDictionary(kind => kind.Key, kind => kind.ToArray()));

    private static readonly Lazy<Dictionary<string, string[]>> LazyKinds = new(() =>
        LazySets.Value.ToDictionary(kind => kind.Key, kind => kind.Value.SelectMany(words => words).ToArray()));

    public static IReadOnlyList<string> Of(string kind) => LazyKinds.Value[kind];

    /// <summary>A kind's words line by line, for kinds whose lines belong together.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> SetsOf(string kind) => LazySets.Value[kind];

    /// <summary>The first word of a kind that a text has; null where it has none.</summary>
    public static string? FirstIn(string text, string kind) =>
        Array.Find(LazyKinds.Value[kind], word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Documents with the first year whose plan may rest on them.</summary>
    public static IEnumerable<(string Name, int Year)> InForce()
    {
        var words = Of("施行");
        for (var at = 0; at + 1 < words.Count; at += 2)
        {
            yield return (words[at], int.Parse(words[at + 1], System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
