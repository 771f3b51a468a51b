using System.Security.Cryptography;
using System.Text;
using Nianbao.Checks;
using Nianbao.Documents;
using Nianbao.Text;

namespace Nianbao.Tests.Documents;

public class ReviewPageTests
{
    private const string Hostile = "<script>alert(1)</script><img src=x onerror=alert(2)>\" onmouseover=\"alert(3)' javascript:alert(4) </style>&lt;";

    private const string HostileSubject = "<img src=x onerror=alert(5)>立案";

    [Fact]
    public void The_page_allows_nothing_but_its_own_style_sheet_and_script()
    {
        var page = ReviewPage.Write(Samples.Report, Samples.Findings, Samples.Plan);
        var document = ReadBack.Of(page);

        Assert.Equal(
            $"default-src 'none'; style-src '{Hash(Assert.Single(document.QuerySelectorAll("style")))}'; "
            + $"script-src '{Hash(Assert.Single(document.QuerySelectorAll("script")))}'; base-uri 'none'; form-action 'none'",
            document.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content"));
        Assert.Empty(document.QuerySelectorAll("link, base, iframe, object, embed, form, img, [src], [style]"));
        foreach (var word in new[] { "url(", "http:", "https:", "innerHTML", "eval(", "@import", "Function(" })
            Assert.DoesNotContain(word, page, StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_figure_tells_what_it_is_and_leads_to_its_row_and_back()
    {
        var page = ReviewPage.Write(Samples.Report, [], Samples.Plan);

        Assert.Contains(
            "<a class=\"figure c1\" href=\"#row2\" id=\"figure2\" title=\"360人次（约、实绩）｜学法培训｜参加学法\">360余人次</a>",
            page, StringComparison.Ordinal);
        var document = ReadBack.Of(page);
        Assert.Equal(Samples.Report.Indicators.Count, document.QuerySelectorAll("#indicators tbody tr").Length);
        ReadBack.AssertFiguresAndRowsMeet(document, Samples.Report);
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

        Assert.Contains(">执法文书不够规范</a><div class=\"hint\">原因：<a href=\"#place1\">新进人员培训跟不上</a></div>", answers, StringComparison.Ordinal);
        Assert.Contains("<strong>一（二）分岗补训</strong> <span class=\"badge origin\">措施库</span>", answers, StringComparison.Ordinal);
        Assert.Contains("依据：<a href=\"#figure5\">立案13件</a>", answers, StringComparison.Ordinal);
        Assert.Equal(2, answers.Split("草稿中还没有对应措施").Length - 1);
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        var text = Hostile + "\n" + Hostile + "\u0000\uD800\u202E\u2066";
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
                Samples.Report.Indicators[0] with { Span = whole, Unit = Hostile, Subject = HostileSubject },
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
            Sources = [Hostile],
            Support = [Hostile],
            Answers = [new ClaimAnswer("P1", Hostile), new ClaimAnswer("P1", Hostile + "?")],
        };
        var plan = Samples.Plan with { Title = Hostile, Items = [new WorkPlanItem(Hostile, [measure])] };

        var past = new PastFigure(HostileSubject, 3, Hostile, Qualifier.Exact, Samples.Report.Indicators[0].Category, Hostile);

        var page = ReviewPage.Write(report, [new Finding("x", Severity.Error, Hostile, whole)], plan, [past]);

        var document = ReadBack.Of(page);
        ReadBack.AssertNothingActive(document);
        Assert.Contains(Hostile, document.QuerySelector("#text")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Hostile, document.QuerySelector("#findings")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Hostile, document.QuerySelector("#answers")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Hostile, document.QuerySelector("#indicators")!.TextContent, StringComparison.Ordinal);
        // Last year's stand there too: what is tested as harmless is not merely left out.
        Assert.NotNull(document.QuerySelector("#indicators td[title^='上年：']"));
        Assert.DoesNotContain('\0', page);
        Assert.DoesNotContain('\u202E', page);
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

    [Fact]
    public void What_a_measure_cites_leads_to_where_the_report_says_it_and_stays_words_where_it_does_not()
    {
        var measure = Samples.Plan.Items[0].Measures[0] with
        {
            Origin = MeasureOrigin.Suggestion,
            Sources = ["梨园镇2025年度报告"],
            Answers = [new ClaimAnswer("P1", "案卷评查中程序类问题较多"), new ClaimAnswer("P1", "没有说过的话"), new ClaimAnswer("P9", "执法文书")],
            Figures = ["13件", "组织学法12场次", "99件"],
        };
        var document = ReadBack.Of(ReviewPage.Write(
            Samples.Report, [], Samples.Plan with { Items = [new WorkPlanItem("规范行政执法", [measure])] }));
        var links = document.QuerySelectorAll("#answers td a").ToDictionary(link => link.TextContent, link => link.GetAttribute("href")![1..]);

        Assert.Equal(["案卷评查中程序类问题较多", "13件", "组织学法12场次"], links.Keys);
        Assert.Equal("figure5", links["13件"]);
        Assert.StartsWith("案卷评查", document.GetElementById(links["案卷评查中程序类问题较多"])!.NextSibling!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("组织学法12场次", document.GetElementById(links["组织学法12场次"])!.NextSibling!.TextContent, StringComparison.Ordinal);
        var cell = document.QuerySelector("#answers tbody td")!.TextContent;
        Assert.Contains("没有说过的话", cell, StringComparison.Ordinal);
        Assert.Contains("99件", cell, StringComparison.Ordinal);
        Assert.Contains("参考措施", cell, StringComparison.Ordinal);
        Assert.Contains("参考来源：梨园镇2025年度报告", cell, StringComparison.Ordinal);
    }

    [Fact]
    public void Last_years_figures_stand_beside_this_years_and_are_drawn()
    {
        PastFigure[] past =
        [
            new("立案", 10, "件", Qualifier.Exact, IndicatorCategory.Enforcement, "立案10件"),
            new("调解成功率", 97.1m, "%", Qualifier.Exact, IndicatorCategory.Mediation, "97.1%"),
        ];
        var document = ReadBack.Of(ReviewPage.Write(Samples.Report, [], Samples.Plan, past));

        Assert.Equal(["上年", "较上年"], document.QuerySelectorAll("#indicators thead th").Skip(4).Select(head => head.TextContent));
        Assert.Equal(["10件", "增加3件（30.0%）"], document.QuerySelectorAll("#row5 td").Skip(3).Select(cell => cell.TextContent));
        Assert.Equal(["97.1%", "上升1.5个百分点"], document.QuerySelectorAll("#row7 td").Skip(3).Select(cell => cell.TextContent));
        Assert.Equal(["", ""], document.QuerySelectorAll("#row1 td").Skip(3).Select(cell => cell.TextContent));
        var charts = document.QuerySelectorAll("#charts table");
        Assert.Equal(2, charts.Length);
        Assert.Equal(("100", "30"), Bar(charts[0], "x", "width"));
        Assert.Equal(("0", "197"), Bar(charts[1], "x", "width"));
        Assert.All(document.QuerySelectorAll("svg"), chart => Assert.Equal("true", chart.GetAttribute("aria-hidden")));

        static (string?, string?) Bar(AngleSharp.Dom.IElement chart, string first, string second)
        {
            var bar = Assert.Single(chart.QuerySelectorAll("rect.bar"));
            return (bar.GetAttribute(first), bar.GetAttribute(second));
        }
    }

    [Fact]
    public void What_a_quantity_changed_by_is_no_rate()
    {
        var report = Report.Parse("青禾街道2025年法治政府建设年度报告\n一、主要成效\n受理信访37批，同比下降15.9%，办结率98.5%。");
        var document = ReadBack.Of(ReviewPage.Write(report, [], Samples.Plan with { Items = [] }));

        Assert.EndsWith("办结率", Assert.Single(document.QuerySelectorAll("#charts tbody th")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_last_year_nothing_is_said_of_it()
    {
        var page = ReviewPage.Write(Samples.Report, [], Samples.Plan with { Items = [] });
        var document = ReadBack.Of(page);

        Assert.Equal(["序号", "指标", "原文", "数值"], document.QuerySelectorAll("#indicators thead th").Select(head => head.TextContent));
        Assert.Empty(document.QuerySelectorAll("#charts rect.axis"));
    }

    [Fact]
    public void A_huge_report_gives_a_page_of_bounded_size_in_bounded_time()
    {
        const string line = "本年度受理群众来信13件，已全部办结并逐一回访，情况良好，群众满意，来信人均无异议，没有重复来信。";
        const int figures = 8000;
        var text = new StringBuilder();
        var indicators = new List<Indicator>(figures);
        for (var i = 0; i < figures; i++)
        {
            indicators.Add(Samples.Report.Indicators[4] with { Span = new TextSpan(text.Length + 9, 3) });
            text.Append(line).Append('\n');
        }
        var report = Samples.Report with { Text = text.ToString(), Indicators = indicators, Problems = [], Sections = [] };

        var page = Bounded.Run(() => ReviewPage.Write(report, [], Samples.Plan), seconds: 20);

        Assert.InRange(page.Length, text.Length, text.Length + 5000 * 1000);
        var document = ReadBack.Of(page);
        Assert.Equal(5000, document.QuerySelectorAll("#indicators tbody tr").Length);
        Assert.Equal("13件", document.GetElementById("figure5000")!.TextContent);
        Assert.Contains("其余3000个没有列出", document.QuerySelector("#indicators .hint")!.TextContent, StringComparison.Ordinal);
    }

    private static string Hash(AngleSharp.Dom.IElement element) =>
        "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)));

    private static string Between(string page, string start, string end)
    {
        var from = page.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return page[from..page.IndexOf(end, from, StringComparison.Ordinal)];
    }

    private static IEnumerable<string> Attributes(string page, string start) =>
        page.Split(start).Skip(1).Select(rest => rest[..rest.IndexOf('"')]);
}
