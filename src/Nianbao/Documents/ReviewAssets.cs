using System.Security.Cryptography;
using System.Text;

namespace Nianbao.Documents;

/// <summary>The review page's style sheet and script, and the policy that allows these two and nothing else.</summary>
internal static class ReviewAssets
{
    private static readonly string s_css = Style();
    private static readonly string s_script = Read("review.js");

    /// <summary>Content-Security-Policy: nothing is loaded, nothing sent, no other script or style runs.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src '{Hash(s_css)}'; script-src '{Hash(s_script)}'; base-uri 'none'; form-action 'none'";

    public static void WriteStyle(HtmlBuilder html) => html.AddStyle(s_css);

    public static void WriteScript(HtmlBuilder html) => html.AddScript(s_script);

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Read(string name)
    {
        using var stream = typeof(ReviewAssets).Assembly.GetManifestResourceStream($"Nianbao.Documents.{name}")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        // The hash is of the bytes as they stand in the page: line ends must not depend on the checkout.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string Style()
    {
        var css = new StringBuilder(Read("review.css"));
        // Hues as far apart as thirteen can be, neighbours in the list never neighbours on the wheel.
        foreach (var category in Enum.GetValues<IndicatorCategory>())
        {
            var c = (int)category;
            css.Append($".c{c} {{ --hue: {c * 5 % 13 * 360 / 13}; --edge: {(category == IndicatorCategory.Other ? "0%" : "70%")}; }}\n");
            // On paper every figure and row stands, whatever is hidden on the screen.
            css.Append($"@media screen {{ body:has(#show{c}:not(:checked)) a.c{c} {{ background: none; border-color: transparent; }}\n")
                .Append($"body:has(#show{c}:not(:checked)) tr.c{c} {{ display: none; }} }}\n");
        }
        return css.ToString();
    }
}
