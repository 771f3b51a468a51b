using System.Text.Json;
using Nianbao.Structure;

namespace Nianbao.Tests.Structure;

/// <summary>Real reports with annotations stand beside the repository on some machines only; without them nothing is asked.</summary>
public class SharedReportTests
{
    // The scorer compares as much of a heading or problem.
    private const int Compared = 8;

    public static TheoryData<string> Names
    {
        get
        {
            var names = new TheoryData<string>();
            if (FindShared() is { } shared)
            {
                foreach (var file in Directory.EnumerateFiles(Path.Combine(shared, "gold"), "*.structure.json").Order())
                    names.Add(Path.GetFileName(file)[..^".structure.json".Length]);
            }
            else
                names.Add("");

            return names;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Agrees_with_the_annotated_structure(string name)
    {
        if (FindShared() is not { } shared)
            return;

        using var gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(shared, "gold", $"{name}.structure.json")));
        var report = StructureParser.Parse(File.ReadAllText(Path.Combine(shared, "reports", $"{name}.txt")));
        var root = gold.RootElement;

        Assert.Equal(OfficeNames.Canonical(root.GetProperty("unit").GetString()!), report.Office);
        Assert.Equal((root.GetProperty("report_year").GetInt32(), root.GetProperty("plan_year").GetInt32()), (report.Year, report.PlanYear));
        Assert.Equal(
            root.GetProperty("sections").EnumerateArray().Select(s => $"{s.GetProperty("type")} {s.GetProperty("heading")}"),
            report.Sections.Select(s => $"{s.Kind.ToString().ToLowerInvariant()} {report.Quote(s.Heading)}"));
        Assert.Equal(
            root.GetProperty("problems").EnumerateArray().Select(p => p.GetString()![..Compared]),
            report.Problems.Select(p => report.Quote(p.Span)[..Compared]));
        Assert.Equal(
            root.GetProperty("plan_items").EnumerateArray().Select(p => p.GetString()),
            report.PlanItems.Select(item => report.Quote(item.Heading)));
    }

    private static string? FindShared()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var shared = Path.Combine(folder.FullName, "shared");
            if (Directory.Exists(Path.Combine(shared, "gold")))
                return shared;
        }

        return null;
    }
}
