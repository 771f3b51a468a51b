namespace Nianbao.Planning;

/// <summary>Reads the library's lists of words: a kind and its words on each line.</summary>
internal static class TermFile
{
    /// <summary>The lines as words, without comments.</summary>
    public static IEnumerable<string[]> Lines(string name) =>
        MeasureLibrary.Resource(name).Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split((char[])[' ', '\r'], StringSplitOptions.RemoveEmptyEntries))
            .Where(words => words.Length > 1);
}
