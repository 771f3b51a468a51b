using System.Security.Cryptography;
using System.Text;

namespace Nianbao.Documents;

/// <summary>The review page's style sheet, and the hash by which the page's policy allows this one and no other.</summary>
internal static class ReviewStyle
{
    private static readonly string Css = Read();

    /// <summary>As Content-Security-Policy writes it, without quotes.</summary>
    public static string Hash { get; } = "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Css)));

    public static void WriteTo(HtmlBuilder html) => html.AddStyle(Css);

    private static string Read()
    {
        using var stream = typeof(ReviewStyle).Assembly.GetManifestResourceStream("Nianbao.Documents.review.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        // The hash is of the bytes as they stand in the page: line ends must not depend on the checkout.
        var css = new StringBuilder(reader.ReadToEnd().ReplaceLineEndings("\n"));
        // Hues as far apart as thirteen can be, neighbours in the list never neighbours on the wheel.
        foreach (var category in Enum.GetValues<IndicatorCategory>())
        {
            var c = (int)category;
            css.Append($"body:has(#show{c}:not(:checked)) a.c{c} {{ background: none; border-color: transparent; }}\n");
            css.Append($"body:has(#show{c}:not(:checked)) tr.c{c} {{ display: none; }}\n");
            css.Append($".c{c} {{ --hue: {c * 5 % 13 * 360 / 13}; --edge: {(category == IndicatorCategory.Other ? "0%" : "70%")}; }}\n");
        }
        return css.ToString();
    }
}
