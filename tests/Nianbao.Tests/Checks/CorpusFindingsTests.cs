using System.Text;
using Nianbao.Checks;

namespace Nianbao.Tests.Checks;

/// <summary>The reports of the corpus are sound but for what is listed here; each finding was looked at and is right.</summary>
public class CorpusFindingsTests
{
    // 22 lines of 28 characters, as official documents are set.
    private const int CharactersOfPage = 22 * 28;

    // What each report really lacks or gets wrong; parts and causes that are missing are counted apart.
    private static readonly Dictionary<string, string> Right = new()
    {
        ["boting-2023"] = "redundant-approximation 12余件",
        ["jinzhuwan-2025"] = "redundant-approximation 12余次; uncovered-problem 信息公开的群众参与度不高",
        ["talabaolige-2024"] = "percentage-point 17.14%",
        ["yanzhu-2025"] = "uncovered-problem 跨部门协同监管尚未形成合力",
    };

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "TestData", "Corpus");

    [Theory]
    [MemberData(nameof(Names))]
    public void Finds_only_what_is_wrong(string name)
    {
        var report = Read(name);

        var findings = ReportChecks.Run(report).Where(finding => finding.Code != "missing-section");

        Assert.Equal(Right.GetValueOrDefault(name, ""), string.Join("; ", findings.Select(finding => $"{finding.Code} {report.Quote(finding.Span)}")));
    }

    [Fact]
    public void Finds_less_than_one_thing_a_page()
    {
        var reports = Names.Select(row => Read(row.Data)).ToList();
        var pages = reports.Sum(report => (double)report.Text.Length / CharactersOfPage);

        var findings = reports.Sum(report => ReportChecks.Run(report).Count);

        Assert.Equal(20, reports.Count);
        Assert.InRange(findings / pages, 0, 1);
    }

    private static Report Read(string name) => Report.Parse(File.ReadAllText(Path.Combine(Folder, name + ".txt"), Encoding.UTF8));
}
