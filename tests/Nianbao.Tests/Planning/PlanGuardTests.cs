using Nianbao.Planning;

namespace Nianbao.Tests.Planning;

public class PlanGuardTests
{
    private static readonly Report Report = new ReportBuilder("青禾街道", 2026)
        .Prose("化解纠纷360余件。").Problem("执法力量薄弱", "人员不足。").Build();

    [Fact]
    public void A_drafted_plan_passes() => Assert.Empty(PlanGuard.Check(Plan("核对执法岗位。"), Report));

    [Theory]
    [InlineData("实现普法全覆盖。", "全覆盖")]
    [InlineData("落实八五普法要求。", "八五普法")]
    [InlineData("申请增加编制。", "增加编制")]
    [InlineData("全年检查300次。", "300")]
    [InlineData("化解纠纷350件。", "350")]
    [InlineData("核对岗位,补齐证件。", "半角")]
    [InlineData("全年开展普法十二场。", "十二场")]
    [InlineData("培训两百余人。", "两百余人")]
    [InlineData("知晓率达到百分之九十。", "百分之九十")]
    [InlineData("落实《从未有过的办法》。", "从未有过的办法")]
    [InlineData("落实《法治政府建设实施纲要（2021—2025年）》。", "实施纲要")]
    [InlineData("行政检查不少于上年。", "数量目标")]
    [InlineData("信访总量明显下降。", "数量目标")]
    [InlineData("行政复议案件数逐年减少。", "数量目标")]
    [InlineData("增加执法人员编制。", "编制和经费")]
    [InlineData("加大普法工作经费。", "编制和经费")]
    [InlineData("杜绝程序瑕疵。", "杜绝")]
    [InlineData("自行设定行政处罚。", "设定行政处罚")]
    [InlineData("核对岗位", "完整的句子")]
    public void Names_what_is_wrong(string action, string expected) =>
        Assert.Contains(PlanGuard.Check(Plan(action), Report), fault => fault.Contains(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("以“化解纠纷360余件”为底数。")]
    [InlineData("2027年6月30日前办结。")]
    [InlineData("每季度选一件难事，落实三项制度。")]
    [InlineData("依照《行政执法监督条例》接受监督。")]
    [InlineData("缺岗情况报请区里统筹编制，争取经费支持。")]
    public void Dates_and_the_reports_figures_may_stand(string action) => Assert.Empty(PlanGuard.Check(Plan(action), Report));

    [Fact]
    public void A_problem_with_one_measure_is_not_answered()
    {
        var plan = Plan("核对执法岗位。");
        var thin = plan with { Items = [plan.Items[0] with { Measures = [plan.Items[0].Measures[0]] }] };

        Assert.Contains("P1的措施不足", PlanGuard.Check(thin, Report));
    }

    [Fact]
    public void Figures_and_problems_that_the_report_has_not_are_named()
    {
        var plan = Plan("核对执法岗位。");
        var measure = plan.Items[0].Measures[0] with { Figures = ["化解纠纷999件"], ProblemIds = ["P1", "P9"] };
        var faults = PlanGuard.Check(plan with { Items = [new WorkPlanItem("聚焦执法", [measure, measure])] }, Report);

        Assert.Contains(faults, fault => fault.Contains("999", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("P9", StringComparison.Ordinal));
    }

    private static WorkPlan Plan(string action)
    {
        var measure = new Measure
        {
            Id = "M1",
            Heading = "核对岗位",
            Action = action,
            Lead = "【待定】",
            Deadline = "2027年3月底前",
            Outcome = "清单与实际相符",
            ProblemIds = ["P1"],
        };
        return new WorkPlan
        {
            Office = "青禾街道",
            Year = 2027,
            Title = "青禾街道2027年法治政府建设工作安排",
            Opening = "作如下安排。",
            Items = [new WorkPlanItem("聚焦执法力量", [measure, measure with { Id = "M2" }])],
        };
    }
}
