using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Nianbao.Reading.Web;

/// <summary>Finds the element that holds a page's article.</summary>
internal static class ArticleFinder
{
    /// <summary>The article has most of a page's running text.</summary>
    private const double MainShare = 0.6;

    /// <summary>What more of the running text an element must have than its child, to be taken instead: a part of the article beside the others.</summary>
    private const double PartShare = 0.02;

    /// <summary>Less than this is a line of the page's own: an address, a notice.</summary>
    private const int SmallestPart = 60;

    /// <summary>One character in so many may be a link's, in what belongs to the article.</summary>
    private const int LinkedPart = 4;

    /// <summary>Text with a link for every so many characters announces other pages.</summary>
    private const int LinkedText = 120;

    /// <summary>Ids and classes that the content systems of government sites give to what an editor wrote.</summary>
    private static readonly HashSet<string> s_containers = new(StringComparer.OrdinalIgnoreCase)
    {
        "zoom", "ucap-content", "trs_editor", "trs_ueditor", "trs_preappend", "article", "article-content", "article_content", "articlecontent",
        "content", "con_text", "contenttext", "contxt", "news_content", "newscontent", "news-content", "vsb_content", "v_news_content",
        "wp_articlecontent", "xxgk_content", "xxgk_text", "xl_content", "pages_content", "detail-content", "detail_content", "text_content",
        "view_content", "main_content", "bt_content", "gk_content", "easysite-news-text", "info_content", "main-text", "txt_con",
    };

    public static IElement Find(IHtmlDocument document, PageWeights weights)
    {
        var body = document.Body!;
        if (weights.Total == 0 || IsWord(document))
            return body;

        var heavy = Heaviest(body, weights);
        var container = heavy.FindLastIndex(IsContainer);
        var article = heavy[^1];
        for (var at = heavy.Count - 1; at > 0; at--)
        {
            if (HasPartBeside(heavy[at - 1], heavy[at], weights) || (at - 1 >= container && container >= 0 && !HasLinksBeside(heavy[at - 1], heavy[at])))
                article = heavy[at - 1];
        }

        return article.LocalName is "tr" or "tbody" ? article.Closest("table") ?? article : article;
    }

    /// <summary>The chain of elements, from the body down, that have most of the text each.</summary>
    private static List<IElement> Heaviest(IElement body, PageWeights weights)
    {
        var chain = new List<IElement> { body };
        for (var next = body; next is not null;)
        {
            next = next.Children.FirstOrDefault(child => weights.Of(child) >= weights.Total * MainShare);
            if (next is not null && next.LocalName is not ("p" or "span" or "font" or "li"))
                chain.Add(next);
        }

        return chain;
    }

    private static bool HasPartBeside(IElement outer, IElement inner, PageWeights weights)
    {
        var least = Math.Max(SmallestPart, weights.Total * PartShare);
        var beside = weights.Of(outer) - weights.Of(inner);
        foreach (var child in outer.Children)
        {
            if (child != inner && weights.Of(child) > 0 && (PageChrome.IsNamed(child) || LeadsElsewhere(child)))
                beside -= weights.Of(child);
        }

        return beside >= least;
    }

    /// <summary>Whether an element is made of beginnings of other pages, each with its link.</summary>
    private static bool LeadsElsewhere(IElement element) =>
        element.QuerySelectorAll("a[href]").Length is > 0 and var links && element.TextContent.Length < links * LinkedText;

    /// <summary>Whether what stands beside the child is made of links, as a list of related pages is; a table or a signature is not.</summary>
    private static bool HasLinksBeside(IElement outer, IElement inner)
    {
        int all = 0, linked = 0;
        foreach (var child in outer.Children)
        {
            if (child == inner || PageChrome.IsNamed(child) || PageElements.IsSilent(child))
                continue;
            all += child.TextContent.Length;
            linked += child.LocalName == "a" ? child.TextContent.Length : child.QuerySelectorAll("a").Sum(link => link.TextContent.Length);
        }

        return linked * LinkedPart > all;
    }

    /// <summary>A document that Word or WPS saved as a page has nothing around it.</summary>
    private static bool IsWord(IHtmlDocument document) =>
        document.Head is { } head && head.QuerySelectorAll("meta[name]").Any(meta => meta.GetAttribute("name") is { } key
            && (key.Equals("ProgId", StringComparison.OrdinalIgnoreCase) || key.Equals("Generator", StringComparison.OrdinalIgnoreCase))
            && meta.GetAttribute("content") is { } value
            && (value.Contains("Word", StringComparison.Ordinal) || value.Contains("WPS", StringComparison.OrdinalIgnoreCase))
            && !value.Contains("WordPress", StringComparison.OrdinalIgnoreCase));

    private static bool IsContainer(IElement element) =>
        (element.Id is { } id && s_containers.Contains(id)) || element.ClassList.Any(s_containers.Contains)
        || element.LocalName == "article";
}
