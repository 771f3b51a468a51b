using System.Security.Cryptography;
using System.Text;
using Nianbao.Documents;
using Nianbao.Text;

namespace Nianbao.Tests.Documents;

public class ReviewPageTests
{
    private const string Hostile = "<script>alert(1)</script><img src=x onerror=alert(2)>\" onmouseover=\"alert(3)' javascript:alert(4) </style>&lt;";

    [Fact]
    public void The_page_allows_nothing_but_its_own_style_sheet()
    {
        var page = ReviewPage.Write(Samples.Report, Samples.Findings, Samples.Plan);
        var css = Between(page, "<style>", "</style>");
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(css)));

        Assert.Contains(
            $"content=\"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'\"", page,
            StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<link", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(" style=", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("http:", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("https:", page, StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_figure_tells_what_it_is_and_leads_to_its_row_and_back()
    {
        var page = ReviewPage.Write(Samples.Report, [], Samples.Plan);

        Assert.Contains(
            "<a class=\"figure c1\" href=\"#row2\" id=\"figure2\" title=\"360人次（约、实绩）｜学法培训｜参加学法\">360余人次</a>",
            page, StringComparison.Ordinal);
        Assert.Contains("<tr id=\"row2\"", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#figure2\">360余人次</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_come_gravest_first_and_lead_to_their_words()
    {
        var page = ReviewPage.Write(Samples.Report, [.. Samples.Findings.Reverse()], Samples.Plan);
        var list = Between(page, "<section id=\"findings\">", "</section>");

        Assert.True(list.IndexOf("必须修改", StringComparison.Ordinal) < list.IndexOf("建议核对", StringComparison.Ordinal));
        Assert.True(list.IndexOf("建议核对", StringComparison.Ordinal) < list.IndexOf("“214件，调解成功率”", StringComparison.Ordinal));
        Assert.Contains("（全文）", list, StringComparison.Ordinal);
        Assert.Contains("href=\"#at2\"", list, StringComparison.Ordinal);
        Assert.Contains("id=\"at2\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_link_has_a_target_and_every_target_is_one()
    {
        var page = ReviewPage.Write(Samples.Report, Samples.Findings, Samples.Plan);
        var ids = Attributes(page, " id=\"").ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(Attributes(page, "href=\"#"), target => Assert.Contains(target, ids));
    }

    [Fact]
    public void Every_problem_stands_beside_its_measures_and_an_unanswered_one_says_so()
    {
        var plan = Samples.Plan with { Items = [.. Samples.Plan.Items.Take(1)] };
        var answers = Between(
            ReviewPage.Write(Samples.Report, [], plan), "<section id=\"answers\">", "</section>");

        Assert.Contains(">执法文书不够规范</a><div class=\"hint\">原因：新进人员培训跟不上</div>", answers, StringComparison.Ordinal);
        Assert.Contains("<strong>一（二）分岗补训</strong>", answers, StringComparison.Ordinal);
        Assert.Contains("依据：立案13件", answers, StringComparison.Ordinal);
        Assert.Equal(2, answers.Split("草稿中还没有对应措施").Length - 1);
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        var text = Hostile + "\n" + Hostile + "\u0000\uD800";
        var whole = new TextSpan(0, text.Length);
        var report = new Report
        {
            Text = text,
            Office = Hostile,
            Year = 2025,
            Sections = [new Section(SectionKind.Problems, whole, whole)],
            Problems = [new Problem("P1", whole, whole, whole)],
            Indicators =
            [
                Samples.Report.Indicators[0] with { Span = whole, Unit = Hostile, Subject = Hostile },
            ],
        };
        var measure = Samples.Plan.Items[0].Measures[0] with
        {
            Heading = Hostile,
            Action = Hostile,
            Lead = Hostile,
            Deadline = Hostile,
            Outcome = Hostile,
            Figures = [Hostile],
        };
        var plan = Samples.Plan with { Title = Hostile, Items = [new WorkPlanItem(Hostile, [measure])] };

        var page = ReviewPage.Write(report, [new Finding("x", Severity.Error, Hostile, whole)], plan);

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("\" onmouseover", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("href=\"javascript", page, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(2, page.Split("</style>").Length);
        Assert.DoesNotContain('\0', page);
        // Throws if a lone surrogate were left.
        _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(page);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\u3000\n")]
    public void A_report_of_nothing_gives_a_page_that_says_so(string text)
    {
        var page = ReviewPage.Write(new Report { Text = text }, [], Samples.Plan with { Items = [] });

        foreach (var words in new[] { "文件中没有文字。", "没有读到数字指标。", "没有需要提示的地方。", "单位未识别" })
            Assert.Contains(words, page, StringComparison.Ordinal);
    }

    [Fact]
    public void Thousands_of_nested_findings_do_not_make_the_page_grow_with_their_square()
    {
        const int count = 4000;
        var text = new string('字', 3 * count);
        var findings = Enumerable.Range(0, count)
            .Select(i => new Finding("x", Severity.Note, "核对", new TextSpan(i, text.Length - 2 * i))).ToList();

        var page = ReviewPage.Write(new Report { Text = text }, findings, Samples.Plan);

        Assert.InRange(page.Length, text.Length, count * 1000);
    }

    private static string Between(string page, string start, string end)
    {
        var from = page.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return page[from..page.IndexOf(end, from, StringComparison.Ordinal)];
    }

    private static IEnumerable<string> Attributes(string page, string start) =>
        page.Split(start).Skip(1).Select(rest => rest[..rest.IndexOf('"')]);
}
