using AngleSharp.Dom;

namespace Nianbao.Reading.Web;

/// <summary>What elements of a page are to a reader.</summary>
internal static class PageElements
{
    private static readonly HashSet<string> s_blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "legend",
        "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    };

    /// <summary>Elements whose content is no text of the page, or that a person operates.</summary>
    private static readonly HashSet<string> s_silent = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "head", "title", "meta", "link", "iframe", "object", "embed", "applet", "svg", "math",
        "canvas", "audio", "video", "map", "select", "option", "button", "input", "textarea", "datalist", "noframes", "rp", "rt",
        // Tracked deletions of Word.
        "del",
    };

    /// <summary>Declarations that hide, and parts of Word's pages that stand outside the running text: comments, headers and footers.</summary>
    private static readonly string[] s_hidingStyles =
    [
        "display:none", "visibility:hidden", "mso-hide:all", "mso-element:comment", "mso-element:header", "mso-element:footer", "mso-comment-",
    ];

    private static readonly string[] s_noSize = ["font-size:0;", "font-size:0px;", "font-size:0pt;"];

    public static bool IsBlock(IElement element) => s_blocks.Contains(element.LocalName);

    /// <summary>Something to click at; an anchor with only a name is a place in the text.</summary>
    public static bool IsLink(IElement element) =>
        element.LocalName == "a" && (element.HasAttribute("href") || !(element.HasAttribute("name") || element.HasAttribute("id")));

    /// <summary>Nothing of the element is read: it is hidden, or no text.</summary>
    public static bool IsSilent(IElement element) =>
        s_silent.Contains(element.LocalName) || element.HasAttribute("hidden")
        || (element.LocalName == "dialog" && !element.HasAttribute("open"))
        || (element.ClassName?.StartsWith("MsoComment", StringComparison.Ordinal) ?? false)
        || (element.GetAttribute("style") is { Length: > 0 } style && IsHiding(style, element.FirstElementChild is null));

    /// <summary>Whether a style sets the property to the value: <c>list-style-type: none</c>.</summary>
    public static bool HasStyle(IElement element, string declaration) =>
        element.GetAttribute("style") is { Length: > 0 } style && Tight(style).Contains(declaration, StringComparison.Ordinal);

    /// <param name="isInnermost">Elements within may have a size again: sites set containers to none, to close the gaps between columns.</param>
    private static bool IsHiding(string style, bool isInnermost)
    {
        var tight = Tight(style) + ';';
        return Array.Exists(s_hidingStyles, hiding => tight.Contains(hiding, StringComparison.Ordinal))
            || (isInnermost && Array.Exists(s_noSize, none => tight.Contains(none, StringComparison.Ordinal)));
    }

    /// <summary>In small letters, without blanks.</summary>
    public static string Tight(string style) =>
        string.Concat(style.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();
}
