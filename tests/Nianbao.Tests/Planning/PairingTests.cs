using Nianbao.Planning;

namespace Nianbao.Tests.Planning;

/// <summary>A measure names only what it answers, presumes only what the report tells of, and goes to a unit that can do it.</summary>
public class PairingTests
{
    [Theory]
    [InlineData("赋权事项承接不到位", "下放事项承接困难，夜间和节假日巡查难以保证。", "夜间和节假日巡查难以保证", "排|调配")]
    [InlineData("决策程序执行不严", "个别项目先上马后补程序，公众参与和风险评估流于形式。", "公众参与和风险评估流于形式", "公众参与|听意见")]
    [InlineData("行政执法案卷质量不高", "证据链不完整，音像记录保存不完整。", "证据链不完整", "案卷|全过程")]
    public void What_a_measure_names_is_what_it_is_made_for(string title, string rest, string claim, string headings)
    {
        foreach (var plan in Plans(title, rest))
        {
            var its = Measures(plan).Where(measure => measure.Answers.Any(answer => answer.Claim == claim)).ToList();

            Assert.NotEmpty(its);
            Assert.All(its, measure => Assert.Contains(headings.Split('|'), word => measure.Heading.Contains(word, StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("工作经费紧张", "法治工作经费没有列入预算，人民调解以案定补兑现不及时。", "工地|欠薪|诉调")]
    [InlineData("普法针对性不强", "普法内容与群众需求脱节。", "物业|工地|校园")]
    [InlineData("矛盾纠纷化解不力", "部分调解协议履行不到位，调解员能力不足。", "物业|劳资|工地|欠薪")]
    [InlineData("出租屋管理压力大", "外来务工人员多，电动车进楼入户、飞线充电屡禁不止。", "留守老人|赶集|普法")]
    [InlineData("土地权属争议较多", "部分承包地四至不清。", "林业|山林|草场")]
    [InlineData("合法性审查走过场", "司法所只有一名工作人员，难以逐份细审。", "党政办")]
    [InlineData("合法性审核人员紧缺", "审核意见针对性不强。", "普法|点单")]
    [InlineData("森林草原防火压力大", "野外用火管控难度大，群众防火意识淡薄。", "禁牧|草场")]
    [InlineData("农民工工资拖欠时有发生", "分包不规范，投诉渠道不畅。", "惠企|优惠")]
    [InlineData("执法人员编制少", "持证人员不足，办案积极性不高。", "下沉")]
    [InlineData("热线工单办理质量不高", "承办科室推诿扯皮。", "案卷")]
    [InlineData("秸秆焚烧管控压力大", "禁烧措施落实不到位。", "偷排|扬尘|异味")]
    [InlineData("执法力量与任务不匹配", "草原禁牧巡查不到位。", "赋权")]
    public void What_the_report_does_not_tell_of_is_not_presumed(string title, string rest, string presumed)
    {
        Assert.All(
            Plans(title, rest).SelectMany(Measures),
            measure => Assert.DoesNotContain(
                presumed.Split('|'), word => (measure.Heading + measure.Action + measure.Outcome).Contains(word, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_unit_that_enforces_does_not_lead_education_in_law_or_the_watch_over_itself()
    {
        var plans = Plans("普法责任制落实不到位", "谁执法谁普法停留在发放资料上，行政执法监督力量薄弱。", "全镇由综合行政执法队承担执法。").ToList();

        Assert.All(
            plans.SelectMany(Measures).Where(measure => measure.Heading.Contains("普法责任", StringComparison.Ordinal) || measure.Heading.Contains("监督", StringComparison.Ordinal)),
            measure => Assert.NotEqual("综合行政执法队", measure.Lead));
    }

    [Fact]
    public void A_unit_that_the_office_has_not_leads_nothing() =>
        Assert.DoesNotContain(
            Plans("法治机构不健全", "未设立司法所，法制审核人员多为兼职。").SelectMany(Measures),
            measure => measure.Lead == "司法所" || measure.Support.Contains("司法所"));

    [Fact]
    public void A_number_of_matters_supervised_is_no_basis_for_powers_taken_over() =>
        Assert.All(
            Plans("赋权事项承接不到位", "部分下放事项从未办理。", "全年批办执法监督事项⟦14件/行政执法⟧。").SelectMany(Measures),
            measure => Assert.Empty(measure.Figures));

    [Fact]
    public void A_topic_that_is_no_fault_is_not_written_as_one()
    {
        var measures = Plans("殡葬改革宣传引导不足", "移坟迁葬推进较慢。").SelectMany(Measures).ToList();

        Assert.DoesNotContain(measures, measure => (measure.Heading + measure.Action + measure.Outcome).Contains("抽检", StringComparison.Ordinal));
        Assert.DoesNotContain(measures, measure => measure.Outcome.Contains("已提请", StringComparison.Ordinal));
        Assert.DoesNotContain(measures, measure => measure.Action.Contains("引导是否还出现", StringComparison.Ordinal));
    }

    [Fact]
    public void A_theme_takes_no_problem_without_the_words_that_it_needs()
    {
        var report = new ReportBuilder("云岭镇", 2025).Problem("外来务工人员管理不到位", "流动人口登记不及时，出租房隐患整改不力。").Build();

        Assert.Equal("居住与消防安全", ProblemAnalysis.Of(report, report.Problems[0]).Theme.Name);
    }

    [Fact]
    public void An_office_that_only_corrects_offenders_has_no_communities()
    {
        var report = new ReportBuilder("云岭镇", 2025).Prose("全镇社区矫正对象情况平稳。").Problem("普法形式单一", "宣传方式传统。").Build();

        Assert.Equal("村", new OfficeWords(report, InventedReports.Office("云岭镇")).Find("村社"));
    }

    private static IEnumerable<WorkPlan> Plans(string title, string rest, string prose = "全年工作平稳。") =>
        InventedReports.Offices.Select(office => OfflineDrafter.Draft(
            new ReportBuilder(office, 2025).Prose(prose).Problem(title, rest).Build(), InventedReports.Office(office)));

    private static IEnumerable<Measure> Measures(WorkPlan plan) => plan.Items.SkipLast(1).SelectMany(item => item.Measures);
}
