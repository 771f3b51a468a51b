using System.Globalization;

namespace Nianbao.Checks;

/// <summary>A document of the catalogue (<c>Catalogue/documents.lexicon.txt</c>) with the years it covers, where it covers any.</summary>
internal sealed record KnownDocument(string Name, int? From, int? To)
{
    private const string Short = "简称";

    private static readonly Lazy<(KnownDocument[] Titles, KnownDocument[] Short)> LazyAll = new(() =>
    {
        var lines = CatalogueFile.Lines("documents").Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToList();
        return ([.. lines.Where(line => line[0] != Short).Select(line => Of(line))], [.. lines.Where(line => line[0] == Short).Select(line => Of(line[1..]))]);
    });

    /// <summary>What stands in 《》.</summary>
    public static KnownDocument[] Titles => LazyAll.Value.Titles;

    /// <summary>What is named without 《》: 八五普法, 十四五.</summary>
    public static KnownDocument[] ShortNames => LazyAll.Value.Short;

    private static KnownDocument Of(string[] columns) =>
        columns.Length < 3
            ? new KnownDocument(columns[0], null, null)
            : new KnownDocument(columns[0], int.Parse(columns[1], CultureInfo.InvariantCulture), int.Parse(columns[2], CultureInfo.InvariantCulture));
}
