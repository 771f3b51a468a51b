using System.Text.RegularExpressions;
using Nianbao.Workflow;

namespace Nianbao.Tests.Manual;

/// <summary>Holds the manual's links and pictures to what there is.</summary>
public partial class ManualPictureTests
{
    private const string Pictures = "图片";
    private const int LargestPicture = 150 * 1024;
    private const int AllPictures = 1536 * 1024;

    [Fact]
    public void Every_picture_is_linked_and_every_link_to_one_leads_there() =>
        Assert.Equal(
            Files().Select(file => $"{Pictures}/{file.Name}").Order(StringComparer.Ordinal),
            Links().Matches(ManualPage.Text).Where(IsPicture).Select(match => match.Groups[3].Value).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_picture_says_in_Chinese_what_it_shows()
    {
        Assert.All(Links().Matches(ManualPage.Text).Where(IsPicture), match => Assert.True(match.Groups[2].Value.Count(IsHan) >= 10, match.Value));
        // The caption stands below, with the number.
        var captions = ManualPage.Lines.Where(line => Caption().IsMatch(line)).Select(line => int.Parse(Caption().Match(line).Groups[1].Value, null));
        Assert.Equal(Enumerable.Range(1, Files().Count), captions);
    }

    [Fact]
    public void The_pictures_are_small()
    {
        Assert.All(Files(), file => Assert.InRange(file.Length, 1, LargestPicture));
        Assert.InRange(Files().Sum(file => file.Length), 1, AllPictures);
    }

    [Fact]
    public void Every_jump_leads_to_a_heading()
    {
        var headings = ManualPage.Lines.Where(line => line.StartsWith('#')).Select(Anchor).ToHashSet();
        var jumps = Links().Matches(ManualPage.Text).Select(match => match.Groups[3].Value).Where(link => link.StartsWith('#')).ToList();
        Assert.InRange(jumps.Count, 10, 100);
        Assert.All(jumps, link => Assert.Contains(link[1..], headings));
    }

    [Fact]
    public void The_schematic_pictures_show_the_containers_and_tables_of_the_program()
    {
        var source = File.ReadAllText(Path.Combine(ManualPage.Folder, Pictures, "示意图.html"));
        Assert.Contains($"const containers = [{Listed(Containers.All)}];", source, StringComparison.Ordinal);
        Assert.Contains($"const tables = [{Listed(Tables.All)}];", source, StringComparison.Ordinal);
    }

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names.Order(StringComparer.Ordinal).Select(name => $"\"{name}\""));

    private static List<FileInfo> Files() => [.. new DirectoryInfo(Path.Combine(ManualPage.Folder, Pictures)).EnumerateFiles("*.png")];

    /// <summary>As GitHub makes it of a heading.</summary>
    private static string Anchor(string heading) =>
        string.Concat(heading.TrimStart('#', ' ').ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');

    private static bool IsPicture(Match link) => link.Groups[1].Length > 0;

    private static bool IsHan(char c) => c is >= '一' and <= '鿿';

    [GeneratedRegex(@"(!?)\[([^\]\n]*)\]\(([^)\n]+)\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"^图(\d+)　")]
    private static partial Regex Caption();
}
