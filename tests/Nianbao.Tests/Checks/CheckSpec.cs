namespace Nianbao.Tests.Checks;

/// <summary>A case of a spec file: a report and the words that the rule named by the file must point at; none for a near miss.</summary>
internal sealed record CheckSpec(string Name, string Report, IReadOnlyList<string> Quotes)
{
    public static IEnumerable<CheckSpec> ReadAll(string path)
    {
        var (name, report, fence) = ("", "", "");
        var block = new List<string>();
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
                    yield return new CheckSpec(name, report, [.. block.Where(quote => quote != "none")]);
                fence = "";
            }
            else if (fence.Length > 0)
                block.Add(line);
        }
    }
}
