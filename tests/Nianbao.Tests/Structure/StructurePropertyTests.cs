using CsCheck;
using Nianbao.Checks;
using Nianbao.Structure;
using Nianbao.Text;

namespace Nianbao.Tests.Structure;

public class StructurePropertyTests
{
    private const int Count = 20_000;

    // Pieces that mean something to the parser, so that random texts reach into every branch.
    private static readonly string[] Pieces =
    [
        "一、", "二、", "三、", "(一)", "（二）", "1.", "2、", "①", "②", "一是", "二是", "三是", "首先,", "其次", "最后", "第一,", "第二部分", "【", "】", "【存在问题】",
        "存在的问题", "存在的不足和原因", "下一步打算", "主要举措和成效", "原因分析", "主要原因是", "由于", "受人手制约", "第一责任人", "2025年", "2026年", "二〇二五年",
        "2021—2025年", "青禾街道", "云岭镇人民政府", "办事处", "报告", "特此报告", "。", "；", ";", "：", ":", ",", "，", "\n", "\r\n", "\u2028", " ", "　", "《", "》", "“", "”",
        "普法", "执法力量不足", "取得成效,但", "主要表现在", "扫一扫", "附件", "\0", "\ud800", "😀", "(", ")", "壹、", "●", "9", "年", "月", "街", "镇", "区", "问题一:",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 120].Select(string.Concat),
        Gen.String[0, 200]);

    private static void ForEach(uint stream, Action<string> check) => SeededTexts.ForEach(Texts, stream, Count, check);

    [Fact]
    public void Any_text_gives_spans_that_lie_within_it() => ForEach(
        1,
        text =>
        {
            var report = StructureParser.Parse(text);
            var whole = new TextSpan(0, text.Length);
            var spans = report.Sections.SelectMany(s => new[] { s.Span, s.Heading })
                .Concat(report.Problems.SelectMany(p => new[] { p.Span, p.Title, p.Cause ?? p.Span }))
                .Concat(report.PlanItems.SelectMany(i => new[] { i.Span, i.Heading }))
                .Concat(ReportChecks.Run(report).Select(f => f.Span));

            Assert.All(spans, span => Assert.True(span.Length >= 0 && whole.Contains(span), $"{span} of {text.Length}"));
        });

    [Fact]
    public void Sections_are_in_order_and_disjoint_and_problems_hold_their_titles() => ForEach(
        2,
        text =>
        {
            var report = StructureParser.Parse(text);
            for (var i = 1; i < report.Sections.Count; i++)
                Assert.True(report.Sections[i - 1].Span.End <= report.Sections[i].Span.Start);
            Assert.All(report.Sections, s => Assert.True(s.Span.Contains(s.Heading) && s.Heading.Length > 0));
            for (var i = 1; i < report.Problems.Count; i++)
                Assert.True(report.Problems[i - 1].Span.End <= report.Problems[i].Span.Start);
            Assert.All(report.Problems, p => Assert.True(p.Span.Contains(p.Title) && p.Title.Length > 0));
            Assert.Equal(Enumerable.Range(1, report.Problems.Count).Select(n => $"P{n}"), report.Problems.Select(p => p.Id));
            Assert.All(report.PlanItems, item => Assert.True(item.Span.Contains(item.Heading) && item.Heading.Length > 0));
        });

    [Fact]
    public void A_name_in_its_one_form_stays_as_it_is() => ForEach(
        3,
        text =>
        {
            var name = OfficeNames.Canonical(text);
            Assert.DoesNotContain(name, c => c is '/' or '\\' or '#' or '?' || char.IsControl(c));
            Assert.Equal(name, OfficeNames.Canonical(name));
            _ = Years.Find(text);
        });

    [Fact]
    public void Full_width_and_half_width_forms_give_the_same_structure()
    {
        const string Half = "2025年青禾街道法治政府建设年度报告\n一、主要成效\n(一)学法6次。\n二、存在问题\n1.宣传少;2.力量弱。\n三、下步打算\n(一)多宣传。\n(二)强力量。";
        var full = string.Concat(Half.Select(c => c is > '!' and < '~' ? (char)(c + 0xFEE0) : c));

        var (half, wide) = (StructureParser.Parse(Half), StructureParser.Parse(full));

        Assert.Equal(half.Sections, wide.Sections);
        Assert.Equal(half.Problems, wide.Problems);
        Assert.Equal(half.PlanItems, wide.PlanItems);
        Assert.Equal((half.Office, half.Year, half.PlanYear), (wide.Office, wide.Year, wide.PlanYear));
        Assert.Equal(2, half.Problems.Count);
    }
}
