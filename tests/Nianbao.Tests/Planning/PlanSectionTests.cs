using Nianbao.Documents;
using Nianbao.Planning;

namespace Nianbao.Tests.Planning;

public class PlanSectionTests
{
    [Fact]
    public void Has_400_to_900_characters_and_nothing_that_a_plan_must_not_say()
    {
        foreach (var report in PlanReports.Corpus.Concat(PlanReports.Shared))
        {
            var paragraphs = Section(report);

            Assert.InRange(paragraphs.Sum(paragraph => paragraph.Text.Length), 400, 900);
            Assert.True(paragraphs[0].IsHeading);
            foreach (var paragraph in paragraphs.Where(paragraph => !paragraph.IsHeading))
            {
                Assert.EndsWith("。", paragraph.Text, StringComparison.Ordinal);
                Assert.Empty(TextGuard.Check(paragraph.Text.TrimStart([.. "0123456789."]), report.Text, report.PlanYear!.Value));
            }
        }
    }

    [Theory]
    [InlineData("（一）执法力量薄弱。人员不足。\n（二）普法形式单一。互动不足。", "三、2026年主要安排\n（一）加强执法。组织案卷互评。", "三、2026年主要安排", "（一）")]
    [InlineData("1.执法力量薄弱。人员不足。\n2.普法形式单一。互动不足。", "三、下一步打算\n1.加强执法。组织案卷互评。", "三、下一步打算", "1.")]
    [InlineData("一是执法力量薄弱。人员不足。\n二是普法形式单一。互动不足。", "", "三、2026年推进法治政府建设的主要安排", "")]
    public void Is_numbered_as_the_report_numbers(string problems, string plan, string heading, string mark)
    {
        var report = Report.Parse($"青禾街道2025年法治政府建设年度报告\n一、主要举措和成效\n全年开展普法。\n二、存在的不足和原因\n{problems}\n{plan}");
        var paragraphs = Section(report with { Office = "青禾街道", PlanYear = 2026 });

        Assert.Equal(heading, paragraphs[0].Text);
        if (mark.Length > 0)
        {
            Assert.StartsWith(mark, paragraphs[2].Text, StringComparison.Ordinal);
        }
        else
        {
            Assert.Contains("一是", paragraphs[1].Text, StringComparison.Ordinal);
            Assert.Contains("二是", paragraphs[1].Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_same_plan_gives_the_same_document()
    {
        var report = InventedReports.Qinghe();
        var plan = OfflineDrafter.Draft(report, InventedReports.Office("青禾街道"));

        Assert.Equal(SectionDocument.Write(plan, report, 1), SectionDocument.Write(plan, report, 1));
    }

    private static IReadOnlyList<SectionParagraph> Section(Report report) =>
        PlanSection.Write(OfflineDrafter.Draft(report, PlanReports.Office(report)), report);
}
