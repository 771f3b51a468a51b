using System.Text.RegularExpressions;

namespace Nianbao.Tests.Manual;

/// <summary>docs/使用手册.md, taken apart.</summary>
internal static partial class ManualPage
{
    public const string Name = "使用手册.md";

    public static string Folder { get; } = Path.Combine(Repository.PathOf(""), "docs");

    public static string Text { get; } = File.ReadAllText(Path.Combine(Folder, Name));

    public static IReadOnlyList<string> Lines { get; } = Text.Split('\n');

    /// <summary>What stands in bold: words of the program, and nothing else.</summary>
    public static IReadOnlySet<string> Bold { get; } = Bolds().Matches(Text).Select(match => match.Groups[1].Value).ToHashSet();

    /// <summary>What stands between backticks: names of files, endings, addresses.</summary>
    public static IReadOnlySet<string> Code { get; } = Codes().Matches(Text).Select(match => match.Groups[1].Value).ToHashSet();

    /// <summary>The lines below a heading, to the next of the same level or a higher one.</summary>
    public static IReadOnlyList<string> Section(string heading)
    {
        var at = Lines.ToList().FindIndex(line => line.StartsWith('#') && line.EndsWith(heading, StringComparison.Ordinal));
        Assert.True(at >= 0, $"no heading {heading}");
        var level = Lines[at].TakeWhile(c => c == '#').Count();
        return [.. Lines.Skip(at + 1).TakeWhile(line => !line.StartsWith('#') || line.TakeWhile(c => c == '#').Count() > level)];
    }

    /// <summary>The cells of a section's tables, without their heads.</summary>
    public static IReadOnlyList<string[]> Rows(string heading)
    {
        var lines = Section(heading);
        return
        [
            .. lines.Where((line, at) => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| ---", StringComparison.Ordinal)
                    && !(at + 1 < lines.Count && lines[at + 1].StartsWith("| ---", StringComparison.Ordinal)))
                .Select(line => line.Trim('|', ' ').Split(" | ")),
        ];
    }

    [GeneratedRegex(@"\*\*([^*\n]+)\*\*")]
    private static partial Regex Bolds();

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex Codes();
}
