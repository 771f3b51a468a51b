using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Reading.Web;

/// <summary>What was read of one page.</summary>
/// <param name="Weight">How much running text the page has, to tell the article's frame from the others.</param>
internal sealed record PageArticle(string Text, int Weight);

/// <summary>Reads the article out of a page's markup. No script is run and nothing is fetched: the parser has no such part.</summary>
internal static class PageReader
{
    /// <summary>So much running text is what the page is for, not something it hides.</summary>
    private const int WholeArticle = 400;

    public static PageArticle Read(string markup, PageBudget budget)
    {
        CheckTokens(markup, budget);
        using var document = Parse(markup, budget);
        if (document.Body is null)
            return new PageArticle("", 0);

        var blocks = Visible(document, document.Body, budget);
        var article = ArticleFinder.Find(document, blocks);
        var lines = new PageText(budget.Name, blocks).Lines(article);
        return new PageArticle(CleanText.From(string.Join('\n', [.. ArticleHead.Lines(document, article, lines, budget.Name), .. lines])), blocks.Total);
    }

    /// <summary>The weights of what a person sees. Where a style sheet hides all running text, a script shows it when the page has loaded.</summary>
    private static PageWeights Visible(IHtmlDocument document, IElement body, PageBudget budget)
    {
        var hidden = new StyleSheet(document).Hide(document, budget);
        var weights = new PageWeights(body);
        if (hidden.Count == 0 || weights.Total > 0)
            return weights;
        hidden.ForEach(element => element.RemoveAttribute("hidden"));
        var shown = new PageWeights(body);
        if (shown.Total >= WholeArticle)
            return shown;
        hidden.ForEach(element => element.SetAttribute("hidden", ""));
        return weights;
    }

    /// <summary>A tag is one token however many attributes it has, and so is the text between two tags: the budget would see it only when it is read.</summary>
    private static void CheckTokens(string markup, PageBudget budget)
    {
        int attributes = 0, entities = 0;
        foreach (var c in markup)
        {
            if (c is '<' or '>')
                attributes = entities = 0;
            attributes += c is ' ' or '=' ? 1 : 0;
            entities += c == '&' ? 1 : 0;
            if (attributes > FileLimits.MaxPageAttributes)
                throw new ReportFormatException(FileFault.TooLarge, ReadingTexts.TooComplex(budget.Name));
            // Each is at least one character.
            if (entities > FileLimits.MaxTextCharacters)
                throw new ReportFormatException(FileFault.TooLarge, ReadingTexts.TextTooLong(budget.Name));
        }
    }

    private static IHtmlDocument Parse(string markup, PageBudget budget)
    {
        var options = new HtmlParserOptions
        {
            MaximumDepth = FileLimits.MaxPageDepth,
            DisableElementPositionTracking = true,
            SkipComments = true,
            SkipScriptText = true,
            OnToken = (_, _) => budget.Check(),
        };
        return new HtmlParser(options).ParseDocument(markup);
    }
}
