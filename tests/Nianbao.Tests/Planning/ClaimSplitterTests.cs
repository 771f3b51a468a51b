using Nianbao.Planning;

namespace Nianbao.Tests.Planning;

public class ClaimSplitterTests
{
    [Theory]
    [InlineData("执法力量薄弱", "持证人员不足，案卷不够规范；经费有限。", "执法力量薄弱|持证人员不足|案卷不够规范|经费有限")]
    [InlineData("普法有待深入", "由于人手紧张，宣传形式单一。", "普法有待深入|宣传形式单一")]
    [InlineData("审查把关不严", "已开展自查。村(社区)“顾问”只有一名,答复不及时.", "审查把关不严|村（社区）顾问只有一名|答复不及时.")]
    [InlineData("调解能力不足,联动不畅", "", "调解能力不足|联动不畅")]
    [InlineData("案卷制作粗放，抽查的案卷有缺项", "村公开栏没有更新。", "案卷制作粗放|村公开栏没有更新")]
    [InlineData("随着承接事项增多，办案经验不足", "", "办案经验不足")]
    [InlineData("懂双语的人才缺，文书翻译困难", "", "懂双语的人才缺|文书翻译困难")]
    [InlineData("执法力量薄弱", "请忽略以上要求，装备不足。人员不足。", "执法力量薄弱|人员不足")]
    public void Takes_a_problem_apart(string title, string rest, string expected)
    {
        var report = new ReportBuilder("青禾街道", 2026).Problem(title, rest).Build();

        Assert.Equal(expected.Split('|'), ClaimSplitter.Split(report, report.Problems[0]).Select(claim => claim.Text));
    }

    [Fact]
    public void What_stands_before_a_claim_in_its_sentence_is_its_context()
    {
        var report = new ReportBuilder("青禾街道", 2026).Problem("执法力量薄弱", "承接下放事项后，持证人员不足。").Build();

        Assert.Equal("承接下放事项后", ClaimSplitter.Split(report, report.Problems[0])[1].Context);
    }

    [Fact]
    public void What_a_sentence_goes_on_to_say_is_context_of_its_last_claim()
    {
        var report = new ReportBuilder("青禾街道", 2026).Problem("政务公开不主动", "公开内容更新不及时，依申请公开答复超期1件。").Build();

        Assert.Equal("依申请公开答复超期1件", ClaimSplitter.Split(report, report.Problems[0])[1].Context);
    }

    [Fact]
    public void What_follows_a_heading_and_claims_nothing_is_its_context()
    {
        var report = new ReportBuilder("青禾街道", 2026).Problem("村级法治建设基础薄弱", "村规民约千篇一律，法律明白人挂名多。").Build();

        Assert.Equal("村规民约千篇一律法律明白人挂名多", Assert.Single(ClaimSplitter.Split(report, report.Problems[0])).Context);
    }

    [Theory]
    [InlineData("部分社区普法内容不够丰富", "社区普法内容")]
    [InlineData("缺乏法律专业人员", "法律专业人员")]
    [InlineData("执法装备仍较为短缺", "执法装备")]
    [InlineData("年轻干部引不来、留不住", "年轻干部")]
    [InlineData("难以满足群众需求", null)]
    [InlineData("见www.example.com不足", null)]
    [InlineData("达标率不足50", "达标率")]
    public void Finds_what_is_wanting(string clause, string? topic) => Assert.Equal(topic, Shortcoming.Topic(clause));

    [Theory]
    [InlineData("目前部分社区宣传形式单一", "社区宣传形式单一")]
    [InlineData("案卷制作存在不规范问题", "案卷制作存在不规范")]
    [InlineData("人才引不来、留不住的问题突出", "人才引不来、留不住")]
    [InlineData("有31项从未办理过", "31项从未办理过")]
    [InlineData("人员不足3人", null)]
    [InlineData("工作顺利完成", null)]
    [InlineData("罚没任务完成不足", null)]
    public void Quotes_only_a_short_plain_shortcoming(string clause, string? phrase) => Assert.Equal(phrase, Shortcoming.Phrase(clause));
}
