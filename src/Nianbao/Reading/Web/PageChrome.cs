using AngleSharp.Dom;

namespace Nianbao.Reading.Web;

/// <summary>Knows what a page puts around its article: navigation, share controls, related links, the foot.</summary>
internal static class PageChrome
{
    private static readonly char[] s_separators = [' ', '-', '_', '\t', '\n'];

    private static readonly HashSet<string> s_words = new(StringComparer.OrdinalIgnoreCase)
    {
        "nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "crumb", "crumbs", "position", "location", "dqwz", "sidebar",
        "aside", "footer", "foot", "copyright", "share", "sharebox", "bdsharebuttonbox", "toolbar", "tools", "fontsize", "zoombtn", "print",
        "related", "relate", "relation", "xgxx", "xglj", "xgwz", "xgyd", "recommend", "hot", "qrcode", "ewm", "comment", "comments", "pager", "pagination",
        "prevnext", "prenext", "login", "search", "banner", "advert", "friendlink", "wza", "skip",
    };

    /// <summary>Elements that are never the article, whatever they hold.</summary>
    public static bool IsAlways(IElement element) => element.LocalName is "nav" or "footer" or "aside";

    /// <summary>Whether the element's name in id or class says that it is no part of the article.</summary>
    public static bool IsNamed(IElement element) => HasWord(element.Id) || HasWord(element.ClassName);

    private static bool HasWord(string? names) =>
        names is { Length: > 0 } && names.Split(s_separators, StringSplitOptions.RemoveEmptyEntries).Any(s_words.Contains);
}
