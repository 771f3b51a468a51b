using System.Xml.Linq;
using CsCheck;
using Nianbao.Documents;
using Nianbao.Text;

namespace Nianbao.Tests.Documents;

public class MarkedTextTests
{
    private static readonly Gen<string> GenText = Gen.String[Gen.Char["字1<&\" \n"], 0, 60];

    [Fact]
    public void However_spans_overlap_the_markup_nests_and_the_text_is_whole() =>
        Gen.Select(GenText, GenSpans, GenSpans, GenSpans).Sample((text, figures, findings, problems) =>
        {
            var article = Write(text, Fit(figures, text), Fit(findings, text), Fit(problems, text));
            foreach (var note in article.Descendants("a").Where(link => (string?)link.Attribute("class") is "note s0").ToList())
                note.Remove();

            Assert.Equal(
                text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)),
                article.Elements("p").Select(paragraph => paragraph.Value));
        }, seed: "0000KSpyBRb4", iter: 2000);

    [Fact]
    public void Each_figure_and_finding_has_one_anchor() =>
        Gen.Select(GenText, GenSpans, GenSpans).Sample((text, figures, findings) =>
        {
            var (figureSpans, findingSpans) = (Fit(figures, text), Fit(findings, text));
            var ids = Write(text, figureSpans, findingSpans, []).Descendants().Attributes("id").Select(id => id.Value).ToList();

            Assert.Equal(ids.Count, ids.Distinct().Count());
            for (var i = 0; i < figureSpans.Length; i++)
                Assert.Equal(!figureSpans[i].Of(text).Trim('\n').IsEmpty, ids.Contains($"figure{i + 1}"));
            for (var i = 0; i < findingSpans.Length; i++)
                Assert.Equal(!findingSpans[i].Of(text).TrimEnd('\n').IsEmpty, ids.Contains($"at{i + 1}"));
        }, seed: "0000KSpyBRb4", iter: 2000);

    [Fact]
    public void A_finding_that_ends_with_its_line_has_its_number_on_that_line()
    {
        var article = Write("第一行\n第二行\n", [], [new TextSpan(0, 4)], []);

        Assert.Equal(["第一行1", "第二行"], article.Elements("p").Select(paragraph => paragraph.Value));
    }

    private static Gen<TextSpan[]> GenSpans { get; } =
        Gen.Select(Gen.Int[0, 60], Gen.Int[0, 30], (start, length) => new TextSpan(start, length)).Array[0, 8];

    private static TextSpan[] Fit(TextSpan[] spans, string text) => [.. spans.Select(span =>
    {
        var start = Math.Min(span.Start, text.Length);
        return TextSpan.FromBounds(start, Math.Min(span.End, text.Length));
    })];

    private static XElement Write(string text, TextSpan[] figures, TextSpan[] findings, TextSpan[] problems, params TextSpan[] places)
    {
        var html = new HtmlBuilder();
        var report = new Report
        {
            Text = text,
            Indicators = [.. figures.Select(span => Samples.Report.Indicators[0] with { Span = span })],
            Problems = [.. problems.Select((span, i) => new Problem($"P{i + 1}", span, span, null))],
        };
        new MarkedText(html, report, [.. findings.Select(span => new Finding("x", Severity.Note, "核对", span))], places).Write();
        return XElement.Parse($"<article>{html}</article>", LoadOptions.PreserveWhitespace);
    }
}
