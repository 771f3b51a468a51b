using DocumentFormat.OpenXml.Packaging;
using Nianbao.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Nianbao.Tests.Documents;

public class CommentedPlanTests
{
    [Fact]
    public void Every_measure_carries_one_comment_on_its_own_heading()
    {
        using var document = Open(Samples.Plan);
        var anchored = Anchored(document);

        Assert.Equal(
            ["（一）按季评查案卷", "（二）分岗补训", "（一）由诉求定题目", "（一）列出应审目录", "（二）公开年度报告"],
            anchored.Select(comment => comment.Words));
        Assert.Equal(["0", "1", "2", "3", "4"], anchored.Select(comment => comment.Id));
    }

    [Fact]
    public void A_comment_quotes_claim_and_figures_and_says_where_the_measure_comes_from_and_what_to_decide()
    {
        var measure = Samples.Plan.Items[0].Measures[1] with
        {
            Answers = [new("P1", "案卷评查中程序类问题较多"), new("P1", "新进人员培训跟不上")],
            Figures = ["立案13件", "联合检查96次"],
            Origin = MeasureOrigin.Report,
            Deadline = "2026年5月底前，【待定：首训日期】开班",
        };
        using var document = Open(Samples.Plan with { Items = [new WorkPlanItem("规范行政执法", [measure])] });

        Assert.Equal(
            [
                "回应问题1：“案卷评查中程序类问题较多”、“新进人员培训跟不上”。",
                "依据数字：报告写明“立案13件”、“联合检查96次”。",
                "措施来源：报告原有，沿用报告中下一年度安排的内容。",
                "请定：由谁牵头（报告和单位资料中没有写明）；文中的【待定：首训日期】。定后替换【待定】。",
                "请核：“2026年5月底前，【待定：首训日期】开班”是否可行；成效标志年末能否查到记录或数据。",
            ],
            Assert.Single(Anchored(document)).Lines);
    }

    [Fact]
    public void A_measure_without_claims_quotes_the_problem_and_a_standing_duty_says_that_it_is_one()
    {
        using var document = Open(Samples.Plan);
        var comments = Anchored(document);

        Assert.Equal("回应问题2：“普法宣传对象不够精准”。", comments[2].Lines[0]);
        Assert.StartsWith("回应问题：每年应当完成的常态工作", comments[4].Lines[0], StringComparison.Ordinal);
        Assert.Equal("依据数字：报告相关段落没有可以引用的数字。", comments[4].Lines[1]);
    }

    [Theory]
    [InlineData(MeasureOrigin.Report, "报告原有")]
    [InlineData(MeasureOrigin.Library, "措施库补充")]
    [InlineData(MeasureOrigin.Model, "模型起草")]
    [InlineData(MeasureOrigin.Suggestion, "参考措施")]
    public void The_origin_is_named_in_the_comment(MeasureOrigin origin, string name)
    {
        var measure = Samples.Plan.Items[0].Measures[0] with { Origin = origin, Sources = ["云岭镇2025年度报告"] };
        using var document = Open(Samples.Plan with { Items = [new WorkPlanItem("规范行政执法", [measure])] });
        var lines = Assert.Single(Anchored(document)).Lines;

        Assert.StartsWith($"措施来源：{name}，", lines[2], StringComparison.Ordinal);
        // Another office is named on the review page, never in what is sent on.
        Assert.DoesNotContain(lines, line => line.Contains("云岭镇", StringComparison.Ordinal));
    }

    [Fact]
    public void The_comments_author_is_the_program_and_they_bear_no_time()
    {
        using var document = Open(Samples.Plan);

        Assert.All(Comments(document), comment =>
        {
            Assert.Equal(("年报助手", "助手"), (comment.Author!.Value, comment.Initials!.Value));
            Assert.Null(comment.Date);
        });
    }

    [Fact]
    public void The_text_is_that_of_the_clean_copy_which_has_no_comment()
    {
        using var commented = Open(Samples.Plan);
        using var clean = WordprocessingDocument.Open(new MemoryStream(PlanDocument.Write(Samples.Plan, Samples.Report, 1)), false);

        Assert.Equal(
            clean.MainDocumentPart!.Document!.Descendants<W.Paragraph>().Select(paragraph => paragraph.InnerText),
            commented.MainDocumentPart!.Document!.Descendants<W.Paragraph>().Select(paragraph => paragraph.InnerText));
        Assert.Null(clean.MainDocumentPart.WordprocessingCommentsPart);
    }

    [Fact]
    public void The_same_plan_gives_the_same_bytes() =>
        Assert.Equal(CommentedPlan.Write(Samples.Plan, Samples.Report, 3), CommentedPlan.Write(Samples.Plan with { }, Samples.Report with { }, 3));

    /// <summary>The words between the beginning and the end of each comment's range, and its paragraphs.</summary>
    internal static List<(string Id, string Words, List<string> Lines)> Anchored(WordprocessingDocument document)
    {
        var all = document.MainDocumentPart!.Document!.Descendants().ToList();
        return [.. Comments(document).Select(comment =>
        {
            var id = comment.Id!.Value!;
            var from = all.FindIndex(element => element is W.CommentRangeStart start && start.Id == id);
            var to = all.FindIndex(element => element is W.CommentRangeEnd end && end.Id == id);
            var reference = all.FindIndex(element => element is W.CommentReference mark && mark.Id == id);
            Assert.True(0 <= from && from < to && to < reference);
            return (
                id, string.Concat(all[from..to].OfType<W.Text>().Select(text => text.Text)),
                comment.Elements<W.Paragraph>().Select(paragraph => paragraph.InnerText).ToList());
        })];
    }

    private static IEnumerable<W.Comment> Comments(WordprocessingDocument document) =>
        document.MainDocumentPart!.WordprocessingCommentsPart!.Comments!.Elements<W.Comment>();

    private static WordprocessingDocument Open(WorkPlan plan) =>
        WordprocessingDocument.Open(new MemoryStream(CommentedPlan.Write(plan, Samples.Report, 1)), false);
}
