using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Nianbao.Tests.Documents;

/// <summary>A page as a browser parses it, and what must hold of every one.</summary>
internal static class ReadBack
{
    private static readonly HashSet<string> s_known = new(
        [
            "html", "head", "meta", "title", "style", "script", "body", "a", "header", "h1", "h2", "h3", "nav", "main", "section", "p", "span",
            "div", "fieldset", "legend", "label", "input", "button", "output", "article", "ol", "li", "table", "caption", "thead", "tbody", "tr",
            "th", "td", "bdi", "strong", "footer", "svg", "rect",
        ],
        StringComparer.Ordinal);

    public static IHtmlDocument Of(string page) => new HtmlParser().ParseDocument(page);

    /// <summary>Every figure's mark reads as the figure does and leads to its row; the row leads back.</summary>
    public static void AssertFiguresAndRowsMeet(IHtmlDocument document, Report report)
    {
        var marks = document.QuerySelectorAll("a.figure").ToLookup(mark => mark.GetAttribute("href"));
        for (var i = 0; i < report.Indicators.Count; i++)
        {
            var words = report.Quote(report.Indicators[i].Span);
            // A figure that a finding's edge cuts is several marks; the first is the anchor.
            var pieces = marks[$"#row{i + 1}"].ToList();
            Assert.Equal(words, string.Concat(pieces.Select(piece => piece.TextContent)));
            Assert.Equal($"figure{i + 1}", pieces[0].Id);
            var link = Assert.Single(document.GetElementById($"row{i + 1}")!.QuerySelectorAll("a"));
            Assert.Equal($"#figure{i + 1}", link.GetAttribute("href"));
            Assert.Equal(words, link.TextContent);
        }
    }

    /// <summary>Only elements the page is made of, one script, and no attribute that acts or leads away.</summary>
    public static void AssertNothingActive(IHtmlDocument document)
    {
        Assert.Single(document.QuerySelectorAll("script"));
        Assert.Single(document.QuerySelectorAll("style"));
        foreach (var element in document.All)
        {
            Assert.Contains(element.LocalName, s_known);
            foreach (var attribute in element.Attributes)
            {
                Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), attribute.Name);
                Assert.DoesNotContain(attribute.Name, (string[])["style", "src", "srcset", "xlink:href", "formaction", "action", "target"]);
            }
            if (element.GetAttribute("href") is { } link)
                Assert.StartsWith("#", link, StringComparison.Ordinal);
        }
    }
}
