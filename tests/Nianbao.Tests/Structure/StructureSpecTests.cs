using Nianbao.Structure;

namespace Nianbao.Tests.Structure;

public class StructureSpecTests
{
    private static readonly string[] SpecFiles = ["Layout.spec.md", "Problems.spec.md", "Identity.spec.md"];

    private static readonly HashSet<string> PartKeys =
        [.. Enum.GetNames<SectionKind>().Select(name => name.ToLowerInvariant())];

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var file in SpecFiles)
            {
                foreach (var spec in SpecCase.ReadAll(PathOf(file)))
                    cases.Add(file, spec.Name);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reads_what_the_spec_says(string file, string name)
    {
        var spec = SpecCase.ReadAll(PathOf(file)).Single(s => s.Name == name);
        var report = StructureParser.Parse(spec.Report);

        var actual = Describe(report);
        foreach (var group in spec.Expected.GroupBy(e => PartKeys.Contains(e.Key) && e.Key.Length > 0 ? "part" : e.Key))
        {
            var expected = group.Select(e => group.Key == "part" ? $"{e.Key}: {e.Value}" : e.Value);
            var read = actual[group.Key];
            Assert.Equal(expected, read.Count == 0 ? ["-"] : read);
        }
    }

    [Fact]
    public void The_specs_hold_at_least_fifty_forms()
    {
        var names = SpecFiles.SelectMany(file => SpecCase.ReadAll(PathOf(file))).Select(s => s.Name).ToList();

        Assert.True(names.Count >= 50, $"{names.Count}");
        Assert.Equal(names.Count, names.Distinct().Count());
    }

    private static Dictionary<string, List<string>> Describe(Report report) => new()
    {
        ["office"] = report.Office is { } office ? [office] : [],
        ["years"] = [$"{Year(report.Year)} {Year(report.PlanYear)}"],
        ["part"] = [.. report.Sections.Select(s => $"{s.Kind.ToString().ToLowerInvariant()}: {report.Quote(s.Heading)}")],
        ["problem"] = [.. report.Problems.Select(p => Describe(report, p))],
        ["item"] = [.. report.PlanItems.Select(item => report.Quote(item.Heading))],
        ["end"] = report.Sections.Count == 0 ? [] : [LastLine(report)],
    };

    private static string Describe(Report report, Problem problem)
    {
        var named = report.Text[problem.Span.Start..problem.Title.End];
        return problem.Cause is { } cause ? $"{named} <- {report.Quote(cause)}" : named;
    }

    private static string LastLine(Report report)
    {
        var line = report.Quote(report.Sections[^1].Span).TrimEnd().Split('\n')[^1].Trim();
        var words = line.IndexOf('、', StringComparison.Ordinal) is > 0 and < 3 and var at ? line[(at + 1)..] : line;
        return words.StartsWith('(') ? words[3..] : words;
    }

    private static string Year(int? year) => year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-";

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Structure", file);
}
