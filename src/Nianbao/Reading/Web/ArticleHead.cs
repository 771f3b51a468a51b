using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Nianbao.Reading.Web;

/// <summary>What a page writes above its article and the article lacks: the title, the table that names who published it.</summary>
internal static class ArticleHead
{
    /// <summary>Two lines of 22 characters, with a region's names before.</summary>
    private const int LongestTitle = 80;

    /// <summary>A table of 索引号, 发文机关 and so on has some ten short fields.</summary>
    private const int LongestTable = 400;

    /// <summary>Elements that are looked at for the title: it stands near the top, and a page can have any number of them.</summary>
    private const int MostTitles = 60;

    /// <summary>How many of the article's first lines may repeat the title, which can be broken into several.</summary>
    private const int FirstLines = 6;

    private static readonly string[] s_kinds = ["报告", "总结", "汇报", "情况", "法治"];

    private static readonly string[] s_publishers = ["发文机关", "发布机构", "发文机构", "发布单位", "制发机关", "信息来源"];

    public static IEnumerable<string> Lines(IHtmlDocument document, IElement article, IReadOnlyList<string> lines, string name)
    {
        var start = Words(string.Concat(lines.Take(FirstLines)));
        if (Title(document, article) is { } title && !start.Contains(Words(title), StringComparison.Ordinal))
            yield return title;
        if (article.LocalName == "body" || Table(document, article) is not { } table)
            yield break;
        foreach (var line in new PageText(name, null).Lines(table))
            yield return line;
    }

    private static string? Title(IHtmlDocument document, IElement article)
    {
        var said = document.QuerySelectorAll("meta[name]")
            .FirstOrDefault(meta => string.Equals(meta.GetAttribute("name"), "ArticleTitle", StringComparison.OrdinalIgnoreCase))
            ?.GetAttribute("content");
        if (Usable(said) is { } title)
            return title;

        var headings = document.QuerySelectorAll("h1,h2,h3,[class*=title],[id*=title]")
            .Take(MostTitles).Where(heading => !article.Contains(heading) && !PageElements.IsSilent(heading) && !IsOfOthers(heading)).Select(heading => heading.TextContent);
        return headings.Concat([document.Title?.Split('_', '|', '–')[0] ?? ""]).Select(Usable)
            .FirstOrDefault(found => found is not null && s_kinds.Any(kind => found.Contains(kind, StringComparison.Ordinal)));
    }

    /// <summary>Whether a heading leads to another page, or stands where a page has no article.</summary>
    private static bool IsOfOthers(IElement heading) =>
        heading.Closest("a,nav,aside,footer") is not null || heading.QuerySelector("a[href]") is not null;

    /// <summary>On one line; null for what is empty or too long to be a title.</summary>
    private static string? Usable(string? title)
    {
        var words = title is null ? "" : string.Join(' ', title.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        return words.Length is > 3 and <= LongestTitle ? words : null;
    }

    /// <summary>The smallest element outside the article that has both the index number and who published it.</summary>
    private static IElement? Table(IHtmlDocument document, IElement article)
    {
        var field = document.Body!.Descendants<IText>().FirstOrDefault(text => text.Data.Contains("索引号", StringComparison.Ordinal));
        for (var element = field?.ParentElement; element is not null && !element.Contains(article); element = element.ParentElement)
        {
            if (element.TextContent is not { Length: <= LongestTable } text || article.Contains(element))
                return null;
            if (s_publishers.Any(publisher => text.Contains(publisher, StringComparison.Ordinal)))
                return element.LocalName == "tbody" ? element.ParentElement : element;
        }

        return null;
    }

    private static string Words(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
