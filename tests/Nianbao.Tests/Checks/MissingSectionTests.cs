using Nianbao.Checks;
using Nianbao.Structure;

namespace Nianbao.Tests.Checks;

public class MissingSectionTests
{
    private const string Achievements = "一、主要举措和成效\n学法6次。\n";
    private const string Problems = "二、存在的不足和原因\n一是宣传面窄,因活动少。二是力量偏弱。\n";
    private const string Responsibility = "三、主要负责人履行第一责任人职责情况\n听取汇报3次。\n";
    private const string Plan = "四、下一年度主要安排\n一是拓宽宣传。二是充实力量。\n";

    [Theory]
    [InlineData(Achievements + Problems + Responsibility + Plan, "")]
    [InlineData(Problems + Responsibility + Plan, "missing-section Error")]
    [InlineData(Achievements + Responsibility + Plan, "missing-section Error")]
    [InlineData(Achievements + Problems + Responsibility, "missing-section Error")]
    [InlineData(Achievements + Problems + Plan, "missing-section Warning")]
    [InlineData("一、主要成效\n落实第一责任人职责。\n" + Problems + Plan, "missing-section Note")]
    [InlineData("一、工作情况\n(一)主要工作\n学法6次。\n(二)存在的问题\n1.宣传面窄,因活动少。\n2.力量偏弱。\n" + Responsibility + Plan, "missing-section Warning")]
    [InlineData(Achievements + "二、存在问题及打算\n一是宣传面窄,因活动少。二是力量偏弱。下一步,将拓宽宣传。\n" + Responsibility, "missing-section Note")]
    [InlineData(Achievements + "二、存在的不足和原因\n无。\n" + Responsibility + Plan, "missing-problems Error")]
    public void Finds_the_parts_that_are_absent(string text, string expected)
    {
        var findings = Missing(StructureParser.Parse(text));

        Assert.Equal(expected, string.Join(", ", findings.Select(f => $"{f.Code} {f.Severity}")));
    }

    [Fact]
    public void Points_at_第一责任人_where_it_stands_elsewhere()
    {
        var report = StructureParser.Parse("一、主要成效\n落实第一责任人职责。\n" + Problems + Plan);

        var finding = Assert.Single(Missing(report));

        Assert.Equal("第一责任人", report.Quote(finding.Span));
    }

    [Fact]
    public void A_text_without_parts_lacks_them_all()
    {
        var findings = ReportChecks.Run(StructureParser.Parse(""));

        Assert.Equal(4, findings.Count);
        Assert.All(findings, finding => Assert.Equal(0, finding.Span.Length));
    }

    private static IReadOnlyList<Finding> Missing(Report report) =>
        [.. ReportChecks.Run(report).Where(finding => finding.Code is "missing-section" or "missing-problems")];
}
