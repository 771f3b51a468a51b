using System.Text;

namespace Nianbao.Reading.Web;

/// <summary>Takes a style sheet's text apart.</summary>
internal static class StyleText
{
    /// <summary>Without comments, and without the marks that hid style sheets from browsers that had none.</summary>
    public static string WithoutComments(string css)
    {
        var text = new StringBuilder(css.Length);
        for (var at = 0; at < css.Length;)
        {
            var start = css.IndexOf("/*", at, StringComparison.Ordinal);
            var end = start < 0 ? -1 : css.IndexOf("*/", start + 2, StringComparison.Ordinal);
            text.Append(css, at, (start < 0 ? css.Length : start) - at);
            at = end < 0 ? css.Length : end + 2;
        }

        return text.Replace("<!--", "").Replace("-->", "").ToString();
    }

    /// <summary>The next "head { body }", past statements without a block; false at the end.</summary>
    public static bool TryTakeBlock(ref ReadOnlySpan<char> css, out ReadOnlySpan<char> head, out ReadOnlySpan<char> body)
    {
        var open = css.IndexOf('{');
        if (open < 0)
        {
            head = body = default;
            return false;
        }

        head = css[..open];
        head = head[(head.LastIndexOfAny(";}") + 1)..].Trim();
        var end = open + 1;
        for (var depth = 1; end < css.Length; end++)
        {
            depth += css[end] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
                break;
        }

        body = css[(open + 1)..end];
        css = css[Math.Min(end + 1, css.Length)..];
        return true;
    }

    /// <summary>The declarations of "display: none; color: red" that say whether an element is seen.</summary>
    public static IEnumerable<StyleDeclaration> Declarations(string style)
    {
        foreach (var declaration in PageElements.Tight(style).Split(';'))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0 || declaration[..colon] is not ("display" or "visibility" or "mso-hide"))
                continue;
            var mark = declaration.IndexOf('!', StringComparison.Ordinal);
            var value = declaration[(colon + 1)..(mark < 0 ? declaration.Length : Math.Max(mark, colon + 1))];
            yield return new StyleDeclaration(declaration[..colon], value is "none" or "hidden" or "collapse" or "all", mark >= 0);
        }
    }
}
