namespace Nianbao.Tests.Structure;

/// <summary>Reads a spec file: cases of prose, a <c>report</c> block and an <c>expected</c> block of <c>key: value</c> lines.</summary>
internal sealed record SpecCase(string Name, string Report, IReadOnlyList<(string Key, string Value)> Expected)
{
    public static IEnumerable<SpecCase> ReadAll(string path)
    {
        var (name, report) = ("", "");
        var block = new List<string>();
        var fence = "";
        foreach (var line in File.ReadLines(path))
        {
            if (fence.Length == 0 && line.StartsWith("## ", StringComparison.Ordinal))
                name = line[3..];
            else if (fence.Length == 0 && line.StartsWith("```", StringComparison.Ordinal))
                (fence, block) = (line[3..], []);
            else if (fence.Length > 0 && line == "```")
            {
                if (fence == "report")
                    report = string.Join('\n', block);
                else
                    yield return new SpecCase(name, report, block.ConvertAll(Split));
                fence = "";
            }
            else if (fence.Length > 0)
                block.Add(line);
        }
    }

    private static (string Key, string Value) Split(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return (line[..colon], line[(colon + 2)..]);
    }
}
