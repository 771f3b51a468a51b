using Nianbao.Planning;

namespace Nianbao.Tests.Planning;

/// <summary>Measures for a kind of place (景区) stand in no plan of an office whose report names none.</summary>
public class PresumedPlacesTests
{
    private static readonly string[] Presumed = ["景区", "旅游", "游客", "导游"];

    [Theory]
    [InlineData("执法力量与承接事项不匹配", "专职执法人员只有7人，夜间和节假日巡查难以保证。")]
    [InlineData("占道经营反弹", "早市占道经营屡禁不止，部分点位反复出现。")]
    [InlineData("投诉处置不及时", "消费纠纷投诉处置不够及时，部门分工不清。")]
    [InlineData("校园周边执法力度不够", "部门之间协作不畅，执法压力大。")]
    public void Scenic_spots_are_not_presumed(string title, string rest)
    {
        foreach (var office in InventedReports.Offices)
        {
            var report = new ReportBuilder(office, 2025).Problem(title, rest).Build();
            var plan = OfflineDrafter.Draft(report, InventedReports.Office(office));

            Assert.All(
                plan.Items.SelectMany(item => item.Measures),
                measure => Assert.DoesNotContain(Presumed, word => (measure.Heading + measure.Action + measure.Outcome).Contains(word, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void What_is_wanting_in_two_languages_is_answered_so()
    {
        var report = new ReportBuilder("云栖乡", 2025).Problem("双语法治人才缺", "能用双语开展调解的调解员不多，部分牧民对调解协议内容理解不准。").Build();

        Assert.Equal("双语普法", ProblemAnalysis.Of(report, report.Problems[0]).Theme.Name);
    }
}
