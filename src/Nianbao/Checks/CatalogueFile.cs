namespace Nianbao.Checks;

/// <summary>The data files of the checks (<c>Catalogue/*.lexicon.txt</c>), which an office can extend: lines without comments.</summary>
internal static class CatalogueFile
{
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(CatalogueFile).Assembly.GetManifestResourceStream($"{name}.lexicon.txt")
            ?? throw new InvalidOperationException($"The catalogue {name}.lexicon.txt is not in the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            line = line.Trim();
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }
}
