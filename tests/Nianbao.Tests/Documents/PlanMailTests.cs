using Nianbao.Documents;

namespace Nianbao.Tests.Documents;

public class PlanMailTests
{
    private static readonly PlanMailInput Input = new(
        Samples.Report, Samples.Plan, Samples.Findings, "青禾街道/2025年报告.docx", "青禾街道/2026-第2稿.docx",
        "青禾街道/2025.html", 2);

    [Fact]
    public void The_subject_names_office_and_year() =>
        Assert.Equal("【待审】青禾街道2026年法治政府建设工作安排（草稿）", PlanMail.Write(Input).Subject);

    [Fact]
    public void Both_bodies_tell_the_same()
    {
        var mail = PlanMail.Write(Input);

        foreach (var words in new[]
        {
            "第2稿", "7个指标、3个问题", "3处提示：必须修改1处，建议核对1处，提示1处。", "调解成功率较高，请核对分子分母。",
            "执法文书不够规范", "普法宣传对象不够精准", "法律顾问参与决策偏晚", "一（一）按季评查案卷", "一（二）分岗补训",
            "二（一）由诉求定题目", "三（一）列出应审目录", "常态工作（不对应具体问题）", "三（二）公开年度报告",
            "容器reports，青禾街道/2025年报告.docx", "容器plans，青禾街道/2026-第2稿.docx", "容器reviews，青禾街道/2025.html",
            "上传到容器approved", "离线起草器", "人工逐条核对",
        })
        {
            Assert.Contains(words, mail.Text, StringComparison.Ordinal);
            Assert.Contains(words, mail.Html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void It_says_who_wrote_the_measures_and_why_not_the_model()
    {
        var items = Samples.Plan.Items;
        var byModel = items.Select(item => item with { Measures = [.. item.Measures.Select(measure => measure with { Origin = MeasureOrigin.Model })] }).ToList();
        var all = PlanMail.Write(Input with { Plan = Samples.Plan with { Items = byModel } }).Text;
        var some = PlanMail.Write(Input with
        {
            Plan = Samples.Plan with { Items = [byModel[0], .. items.Skip(1)], Drafting = new Drafting { Reason = "模型服务繁忙（429）。" } },
        }).Text;

        Assert.Contains("草稿由大模型根据报告内容拟写", all, StringComparison.Ordinal);
        Assert.DoesNotContain("起草说明", all, StringComparison.Ordinal);
        Assert.Contains(
            $"草稿共{items.Sum(item => item.Measures.Count)}条措施，其中{items[0].Measures.Count}条由大模型", some, StringComparison.Ordinal);
        Assert.Contains("起草说明：模型服务繁忙（429）。", some, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_problem_is_mentioned_also_where_the_plan_has_nothing_for_it()
    {
        var mail = PlanMail.Write(Input with { Plan = Samples.Plan with { Items = [] } });

        foreach (var problem in Samples.Report.Problems)
        {
            Assert.Contains(Samples.Report.Quote(problem.Title), mail.Text, StringComparison.Ordinal);
            Assert.Contains(Samples.Report.Quote(problem.Title), mail.Html, StringComparison.Ordinal);
        }
        Assert.Equal(3, mail.Text.Split("草稿中还没有对应措施").Length - 1);
    }

    [Fact]
    public void The_gravest_findings_come_first_and_the_rest_is_counted()
    {
        var findings = Enumerable.Range(1, 12).Select(i => new Finding("x", Severity.Note, $"提示之{i}。", default))
            .Append(new Finding("y", Severity.Error, "缺少一部分。", default)).ToList();

        var text = PlanMail.Write(Input with { Findings = findings }).Text;

        Assert.True(text.IndexOf("必须修改：缺少一部分。", StringComparison.Ordinal) < text.IndexOf("提示：提示之1。", StringComparison.Ordinal));
        Assert.Contains("其余3处见核对页。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("提示之10。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_text_breaks_neither_body_nor_subject()
    {
        const string hostile = "<b onclick='x'>\"&</b>\r\nBcc: someone\u0000\uD800";
        var plan = Samples.Plan with { Office = hostile, Title = hostile };

        var mail = PlanMail.Write(Input with { Plan = plan, SourceBlob = hostile });

        Assert.DoesNotContain('\n', mail.Subject);
        Assert.DoesNotContain('\r', mail.Subject);
        Assert.DoesNotContain("<b ", mail.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("\nBcc", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('\0', mail.Html + mail.Text + mail.Subject);
        Assert.DoesNotContain('\uD800', mail.Html + mail.Text + mail.Subject);
    }

    [Fact]
    public void The_HTML_loads_nothing()
    {
        var html = PlanMail.Write(Input).Html;

        foreach (var forbidden in new[] { "<script", "<img", "<link", "src=", "href=", "url(" })
            Assert.DoesNotContain(forbidden, html, StringComparison.OrdinalIgnoreCase);
    }
}
