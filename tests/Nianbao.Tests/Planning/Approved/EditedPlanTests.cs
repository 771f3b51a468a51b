using Nianbao.Planning.Approved;
using Nianbao.Reading;
using Nianbao.Tests.Reading;

namespace Nianbao.Tests.Planning.Approved;

/// <summary>Plans as people leave them after editing.</summary>
public class EditedPlanTests
{
    private const string Head =
        """
        青禾街道2026年法治政府建设工作安排

        2026年，青禾街道针对2025年度报告查摆的问题，作如下安排。

        """;

    private const string Annex =
        """

        附件：存在问题整改对照表
        青禾街道办事处
        2026年1月20日
        附件
        存在问题整改对照表

        """;

    [Fact]
    public void Terms_are_read_from_brackets_of_any_width_and_under_other_labels()
    {
        var plan = Read(
            """
            一、规范执法
            （一）按季评查案卷
            每季抽取结案案卷，按差错归类。(责任单位：综合行政执法队；配合单位：司法所、党政办；完成时限：2026年3月底前；成效标志：同类差错减少，村（社区）满意)
            （二）分岗补训
            对新进人员按岗位开列必训科目（牵头：司法所）。
            """);

        Assert.Equal(
            [new ClosingTerms("综合行政执法队", "司法所、党政办", "2026年3月底前", "同类差错减少，村（社区）满意"), new ClosingTerms("司法所", "", "", "")],
            plan.Measures.Select(measure => measure.Terms));
        Assert.Equal(["每季抽取结案案卷，按差错归类。", "对新进人员按岗位开列必训科目"], plan.Measures.Select(measure => measure.Action));
    }

    [Fact]
    public void Where_the_brackets_are_gone_the_annex_still_says_who_and_when()
    {
        var plan = Read(
            """
            一、规范执法
            （一）按季评查案卷
            每季抽取结案案卷，按差错归类。
            （二）分岗补训
            对新进人员按岗位开列必训科目。
            以上措施的责任单位和时限以正式印发的安排为准。
            """ + Annex + """
            存在问题	整改措施	责任单位	完成时限	成效标志
            案卷制作不够规范	一（一）按季评查案卷（新增）	综合行政执法队、司法所	2026年3月底前	同类差错减少
            	一（二）分岗补训（报告原有）	司法所	2026年5月底前	测试成绩齐全
            """);

        Assert.Equal(
            [new ClosingTerms("综合行政执法队", "司法所", "2026年3月底前", "同类差错减少"), new ClosingTerms("司法所", "", "2026年5月底前", "测试成绩齐全")],
            plan.Measures.Select(measure => measure.Terms));
        Assert.All(plan.Measures, measure => Assert.Equal(["案卷制作不够规范"], measure.Problems));
        Assert.Equal("对新进人员按岗位开列必训科目。", plan.Measures[1].Action);
    }

    [Fact]
    public void Where_the_annex_is_gone_the_measures_stand_and_the_problems_are_not_invented()
    {
        var plan = Read(
            """
            一、规范执法
            （一）按季评查案卷
            每季抽取结案案卷，按差错归类。（牵头：司法所；时限：2026年3月底前；成效：同类差错减少）

            青禾街道办事处
            【待定】年　月　日
            """);

        var measure = Assert.Single(plan.Measures);
        Assert.Equal(("按季评查案卷", "每季抽取结案案卷，按差错归类。"), (measure.Heading, measure.Action));
        Assert.Empty(measure.Problems);
        Assert.False(measure.IsStanding);
        Assert.Equal(1, plan.Undecided);
    }

    [Fact]
    public void A_reworded_heading_is_found_in_the_annex_by_its_number_and_a_renumbered_one_by_its_words()
    {
        var plan = Read(
            """
            一、规范执法
            （一）每个季度评一次案卷
            每季抽取结案案卷，按差错归类。
            二、精准普法
            （一）由诉求定题目
            梳理热线前三类诉求，确定讲座题目。
            """ + Annex + """
            存在问题	整改措施	责任单位	完成时限	成效标志
            案卷制作不够规范	一（一）按季评查案卷	执法队	3月底前	差错减少
            普法对象不够精准	四（二）由诉求定题目	司法所	4月底前	诉求减少
            """);

        Assert.Equal(["案卷制作不够规范", "普法对象不够精准"], plan.Measures.Select(measure => Assert.Single(measure.Problems)));
        Assert.Equal(["执法队", "司法所"], plan.Measures.Select(measure => measure.Terms.Lead));
    }

    [Fact]
    public void A_row_typed_into_the_annex_is_a_measure_and_one_left_over_from_a_deleted_measure_is_none()
    {
        var plan = Read(
            """
            一、规范执法
            （一）按季评查案卷
            每季抽取结案案卷，按差错归类。
            """ + Annex + """
            存在问题	整改措施	责任单位	完成时限	成效标志
            案卷制作不够规范	一（一）按季评查案卷	执法队	3月底前	差错减少
            	一（二）分岗补训	司法所	5月底前	成绩齐全
            顾问参与偏晚	约定法律顾问参与会议的时限	党政办	6月底前	答复及时
            """);

        Assert.Equal(["每季抽取结案案卷，按差错归类。", "约定法律顾问参与会议的时限"], plan.Measures.Select(measure => measure.Action));
        Assert.Equal("顾问参与偏晚", Assert.Single(plan.Measures[1].Problems));
    }

    [Theory]
    [InlineData("1.按季评查案卷\n每季抽取结案案卷，按差错归类。\n2.分岗补训\n对新进人员开列必训科目。")]
    [InlineData("（1）按季评查案卷。每季抽取结案案卷，按差错归类。\n（2）分岗补训。对新进人员开列必训科目。")]
    [InlineData("一是按季评查案卷。每季抽取结案案卷，按差错归类。\n二是分岗补训。对新进人员开列必训科目。")]
    [InlineData("（二）按季评查案卷：每季抽取结案案卷，按差错归类。\n（二）分岗补训：对新进人员开列必训科目。")]
    [InlineData("按季评查案卷\n每季抽取结案案卷，按差错归类。\n分岗补训\n对新进人员开列必训科目。")]
    public void Measures_are_told_apart_however_they_are_numbered(string measures)
    {
        var plan = Read($"一、规范执法\n{measures}\n一、精准普法\n（三）由诉求定题目\n梳理热线前三类诉求，确定讲座题目。\n1.先分类\n2.再排期");

        Assert.Equal(
            [
                ("规范执法", "按季评查案卷", "每季抽取结案案卷，按差错归类。"), ("规范执法", "分岗补训", "对新进人员开列必训科目。"),
                ("精准普法", "由诉求定题目", "梳理热线前三类诉求，确定讲座题目。\n先分类\n再排期"),
            ],
            plan.Measures.Select(measure => (measure.Item, measure.Heading, measure.Action)));
    }

    [Theory]
    [InlineData("规范执法\n（一）按季评查案卷\n每季抽取结案案卷，按差错归类。\n精准普法\n（一）由诉求定题目\n梳理热线前三类诉求，确定讲座题目。")]
    [InlineData("规范执法\n按季评查案卷\n每季抽取结案案卷，按差错归类。\n精准普法\n由诉求定题目\n梳理热线前三类诉求，确定讲座题目。")]
    [InlineData("一、规范执法\n（一）按季评查案卷\n每季抽取结案案卷，按差错归类。\n精准普法\n（一）由诉求定题目\n梳理热线前三类诉求，确定讲座题目。")]
    public void Items_are_told_apart_also_where_their_numbers_are_gone(string body) => Assert.Equal(
        [("规范执法", "按季评查案卷", "每季抽取结案案卷，按差错归类。"), ("精准普法", "由诉求定题目", "梳理热线前三类诉求，确定讲座题目。")],
        Read(body).Measures.Select(measure => (measure.Item, measure.Heading, measure.Action)));

    [Fact]
    public void A_plan_of_one_level_has_a_measure_an_item() => Assert.Equal(
        [("按季评查案卷", "每季抽取结案案卷，按差错归类。"), ("由诉求定题目", "梳理热线前三类诉求，确定讲座题目。")],
        Read("一、按季评查案卷\n每季抽取结案案卷，按差错归类。\n二、由诉求定题目\n梳理热线前三类诉求，确定讲座题目。")
            .Measures.Select(measure => (measure.Heading, measure.Action)));

    [Fact]
    public void Word_s_own_lists_number_measures_as_typed_numbers_do()
    {
        var document = new DocxFile
        {
            Numbering = DocxFile.Definition(1, DocxFile.Level(0, "chineseCounting", "%1、"), DocxFile.Level(1, "chineseCounting", "（%2）")) + DocxFile.List(1, 1),
            Body = DocxFile.P("青禾街道2026年法治政府建设工作安排") + DocxFile.P("2026年，青禾街道作如下安排，请认真落实。")
                + DocxFile.Item(1, 0, "规范执法") + DocxFile.Item(1, 1, "按季评查案卷") + DocxFile.P("每季抽取结案案卷，按差错归类。")
                + DocxFile.Item(1, 1, "分岗补训") + DocxFile.P("对新进人员开列必训科目。"),
        };

        var plan = ApprovedPlanReader.Read(FileReader.Read(document.Build(), "定稿.docx"));

        Assert.Equal(
            [("规范执法", "按季评查案卷", "每季抽取结案案卷，按差错归类。"), ("规范执法", "分岗补训", "对新进人员开列必训科目。")],
            plan.Measures.Select(measure => (measure.Item, measure.Heading, measure.Action)));
    }

    [Theory]
    [InlineData("青禾街道2025年法治政府建设年度报告\n一、规范执法\n（一）评查案卷\n全年评查4次。", true)]
    [InlineData("法治政府建设\n一、工作成效\n（一）评查案卷\n全年评查4次。\n二、存在的问题\n（一）案卷不规范\n差错较多。", true)]
    [InlineData("青禾街道2025年度报告问题整改暨2026年工作安排\n一、规范执法\n（一）评查案卷\n每季评查。", false)]
    [InlineData("2026年工作要点\n一、规范执法\n（一）评查案卷\n每季评查。", false)]
    public void A_report_is_no_plan(string text, bool isReport) => Assert.Equal(isReport, ApprovedPlanReader.Read(text).IsReport);

    [Theory]
    [InlineData("青禾街道2026年法治政府建设工作安排", "青禾街道", 2026)]
    [InlineData("云溪县梨园镇人民政府\n二〇二六年法治政府建设工作计划", "梨园镇", 2026)]
    [InlineData("青禾街道2025年度报告问题整改暨2026年工作安排", "青禾街道", 2026)]
    [InlineData("法治政府建设工作安排", null, null)]
    public void Office_and_year_stand_in_the_title(string title, string? office, int? year)
    {
        var plan = ApprovedPlanReader.Read(title + "\n一、规范执法\n（一）评查案卷\n每季评查。");
        Assert.Equal((office, year), (plan.Office, plan.Year));
    }

    [Fact]
    public void The_signature_names_the_office_where_the_title_does_not() =>
        Assert.Equal("青禾街道", ApprovedPlanReader.Read("法治政府建设工作安排\n一、规范执法\n（一）评查案卷\n每季评查。\n青禾街道办事处\n2026年1月5日").Office);

    [Theory]
    [InlineData("")]
    [InlineData("\n\n　")]
    [InlineData("一、")]
    [InlineData("附件\n存在问题\t整改措施")]
    [InlineData("法治")]
    public void Text_without_measures_gives_none(string text) => Assert.Empty(ApprovedPlanReader.Read(text).Measures);

    [Fact]
    public void A_hostile_plan_gives_no_more_than_the_most_measures()
    {
        var plan = Read("一、规范执法\n" + string.Concat(Enumerable.Range(0, 5000).Select(at => $"（一）评查案卷{at}\n每季评查案卷。（牵头：司法所）\n")));

        Assert.Equal((ApprovedPlanReader.MostMeasures, 5000 - ApprovedPlanReader.MostMeasures), (plan.Measures.Count, plan.LeftOut));
    }

    private static ApprovedPlan Read(string body) => ApprovedPlanReader.Read(Head + body);
}
