using Nianbao.Checks;

namespace Nianbao.Tests.Checks;

public class CheckSpecTests
{
    private const int FewestOfEach = 3;

    private static readonly string[] Codes =
    [
        "ratio", "sum", "two-values", "announced-count", "year", "missing-section", "responsibility-content", "uncovered-problem",
        "contradicted-problem", "vague-problem", "expired-document", "document-title", "competence", "other-office",
        "redundant-approximation", "percentage-point", "punctuation", "personal-data",
    ];

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var code in Codes)
            {
                foreach (var spec in CheckSpec.ReadAll(PathOf(code)))
                    cases.Add(code, spec.Name);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Finds_what_the_spec_says(string code, string name)
    {
        var spec = CheckSpec.ReadAll(PathOf(code)).Single(s => s.Name == name);
        var report = Report.Parse(spec.Report);

        var findings = ReportChecks.Run(report).Where(finding => finding.Code == code);

        Assert.Equal(spec.Quotes, findings.Select(finding => report.Quote(finding.Span)));
    }

    [Fact]
    public void Each_rule_has_three_texts_to_find_and_three_near_misses()
    {
        foreach (var code in Codes)
        {
            var specs = CheckSpec.ReadAll(PathOf(code)).ToList();
            Assert.True(specs.Count(spec => spec.Quotes.Count > 0) >= FewestOfEach, code);
            Assert.True(specs.Count(spec => spec.Quotes.Count == 0) >= FewestOfEach, code);
            Assert.Equal(specs.Count, specs.Select(spec => spec.Name).Distinct().Count());
        }
    }

    private static string PathOf(string code) => Path.Combine(AppContext.BaseDirectory, "Checks", code + ".spec.md");
}
