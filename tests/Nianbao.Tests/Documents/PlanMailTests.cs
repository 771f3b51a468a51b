using System.Globalization;
using System.Text.RegularExpressions;
using Nianbao.Documents;
using Nianbao.Workflow;

namespace Nianbao.Tests.Documents;

public class PlanMailTests
{
    private static readonly PlanMailInput Input = new(
        Samples.Report, Samples.Plan, Samples.Findings, "青禾街道/2025年报告.docx",
        DraftFiles.ForMail("青禾街道", 2025, 2, Samples.Plan.Title), 2);

    [Fact]
    public void The_subject_names_office_and_year() =>
        Assert.Equal("【待审】青禾街道2026年法治政府建设工作安排（草稿）", PlanMail.Write(Input).Subject);

    [Fact]
    public void Both_bodies_tell_the_same()
    {
        var mail = PlanMail.Write(Input);

        foreach (var words in new[]
        {
            "第2稿", "读到7个：行政执法2个，矛盾调解2个，", "读到3个，每个都有对应措施", "共5条：报告原有0条，新增5条", "3处提示：必须修改1处，建议核对1处，提示1处。", "调解成功率较高，请核对分子分母。",
            "执法文书不够规范", "普法宣传对象不够精准", "法律顾问参与决策偏晚", "一（一）按季评查案卷", "一（二）分岗补训",
            "二（一）由诉求定题目", "三（一）列出应审目录", "常态工作（不对应具体问题）", "三（二）公开年度报告",
            "原文：“调解纠纷214件，调解成功率98.6%”", "容器reports，青禾街道/2025年报告.docx", "容器plans，青禾街道/2025-第2稿.docx",
            "容器reviews，青禾街道/2025-第2稿.html", "上传到容器approved", "（approved/青禾街道/）", "由内置起草程序", "人工逐条核对",
        })
        {
            Assert.Contains(words, mail.Text, StringComparison.Ordinal);
            Assert.Contains(words, mail.Html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Text_and_HTML_say_the_same_word_for_word()
    {
        var files = Input.Files.Select(file => file with { Attached = file.Kind != MailFileKind.Review }).ToList();
        var some = PlanMail.Write(Input with { Files = files });
        var failure = FailureMail.Unreadable("青禾街道/报告.pdf", "读不出文字。", FileFault.Scan);

        Assert.All([PlanMail.Write(Input), some, failure], mail => Assert.Equal(LetterWords.OfText(mail.Text), LetterWords.OfHtml(mail.Html)));
    }

    [Fact]
    public void It_says_who_wrote_the_measures_and_why_not_the_model()
    {
        var items = Samples.Plan.Items;
        var byModel = Of(items, MeasureOrigin.Model);
        var all = PlanMail.Write(Input with { Plan = Samples.Plan with { Items = byModel, Drafting = new Drafting { Model = "qinghe-chat" } } }).Text;
        var some = PlanMail.Write(Input with
        {
            Plan = Samples.Plan with
            {
                Items = [byModel[0], .. Of([items[1]], MeasureOrigin.Report), .. items.Skip(2)],
                Drafting = new Drafting { Model = "qinghe-chat", Reason = "模型服务繁忙（429）。" },
            },
        }).Text;

        Assert.Contains("起草：由大模型（qinghe-chat）根据报告拟写\n", all, StringComparison.Ordinal);
        Assert.DoesNotContain("起草说明", all, StringComparison.Ordinal);
        Assert.Contains("起草：1条沿用报告原有安排，2条由大模型（qinghe-chat）拟写，2条由内置起草程序拟写\n", some, StringComparison.Ordinal);
        Assert.Contains("起草说明：模型服务繁忙（429）。", some, StringComparison.Ordinal);
        Assert.Contains("二（一）由诉求定题目（报告原有）", some, StringComparison.Ordinal);
        Assert.Contains("一（一）按季评查案卷（新增）", some, StringComparison.Ordinal);
    }

    [Fact]
    public void What_must_be_decided_is_counted_and_named()
    {
        var text = PlanMail.Write(Input).Text;

        Assert.Contains("工作安排中有3处【待定】", text, StringComparison.Ordinal);
        Assert.Contains("- 一（二）分岗补训：牵头单位\n", text, StringComparison.Ordinal);
        Assert.Contains("- 二（一）由诉求定题目：时限\n", text, StringComparison.Ordinal);
        Assert.Contains("- 落款：成文日期\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void More_places_than_a_mail_should_list_are_counted()
    {
        var measure = Samples.Plan.Items[0].Measures[0] with { Lead = "", Action = "召开【待定】次会议，由【待定】主持。" };
        var text = PlanMail.Write(Input with { Plan = Samples.Plan with { Items = [new("规范行政执法", [.. Enumerable.Repeat(measure, 15)])] } }).Text;

        Assert.Contains("工作安排中有46处【待定】", text, StringComparison.Ordinal);
        Assert.Contains("一（十二）按季评查案卷：做法2处、牵头单位\n", text, StringComparison.Ordinal);
        Assert.Contains("其余10处没有在此列出", text, StringComparison.Ordinal);
        Assert.DoesNotContain("一（十三）按季评查案卷：", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_not_spoken_of()
    {
        var mail = PlanMail.Write(Input with { Files = [.. Input.Files.Where(file => file.Kind == MailFileKind.Clean)] });

        Assert.All(["批注稿", "章节", "核对稿", "核对页面", "指标："], word => Assert.DoesNotContain("- " + word, mail.Text, StringComparison.Ordinal));
        Assert.All(["批注稿", "章节", "核对稿", "核对页面"], word => Assert.DoesNotContain(word, mail.Text, StringComparison.Ordinal));
        Assert.Contains("- 清洁稿：", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_left_out_stands_apart_with_where_it_lies()
    {
        var files = Input.Files.Select(file => file with { Attached = file.Kind is not (MailFileKind.Review or MailFileKind.Workbook) }).ToList();
        var text = PlanMail.Write(Input with { Files = files }).Text;
        var (before, after) = (text.Split("没有随信附上")[0], text.Split("没有随信附上")[1]);

        Assert.All(["清洁稿", "批注稿", "章节", "核对稿"], word => Assert.Contains($"- {word}：", before, StringComparison.Ordinal));
        Assert.All(["核对页面", "指标"], word => Assert.Contains($"- {word}：", after, StringComparison.Ordinal));
        Assert.Contains("容器reviews，青禾街道/2025-第2稿-指标.xlsx", after, StringComparison.Ordinal);
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

        Assert.True(text.IndexOf("- 必须修改：缺少一部分。", StringComparison.Ordinal) < text.IndexOf("提示：提示之1。", StringComparison.Ordinal));
        Assert.Contains("其余3处见核对页面。", text, StringComparison.Ordinal);
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

        foreach (var forbidden in new[] { "<script", "<img", "<link", "<style", "src=", "href=", "url(", "class=" })
            Assert.DoesNotContain(forbidden, html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_HTML_keeps_to_what_mail_programs_have_in_common()
    {
        var html = PlanMail.Write(Input).Html;

        // Word's engine shows none of these.
        foreach (var unknown in new[] { "flex", "grid", "float", "position:", "background-image", "rgba(", "var(", "calc(", "rem;", "<div", "<section" })
            Assert.DoesNotContain(unknown, html, StringComparison.OrdinalIgnoreCase);
        Assert.All(
            Regex.Matches(html, "font-size:([0-9]+)px").Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)),
            size => Assert.InRange(size, 14, 20));
        // A colour of the text only where its background comes along: a dark surface swallows no word.
        Assert.All(
            Regex.Matches(html, "style=\"([^\"]*)\"").Select(match => match.Groups[1].Value).Where(style => Regex.IsMatch(style, "(^|;)color:")),
            style => Assert.Contains("background-color:", style, StringComparison.Ordinal));
        Assert.Contains("max-width:680px", html, StringComparison.Ordinal);
        Assert.Contains("name=\"color-scheme\"", html, StringComparison.Ordinal);
    }

    private static List<WorkPlanItem> Of(IEnumerable<WorkPlanItem> items, MeasureOrigin origin) =>
        [.. items.Select(item => item with { Measures = [.. item.Measures.Select(measure => measure with { Origin = origin })] })];
}
