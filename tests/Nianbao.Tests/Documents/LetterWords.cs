using System.Net;
using System.Text.RegularExpressions;

namespace Nianbao.Tests.Documents;

/// <summary>The words of a mail's bodies without what each form sets around them: marks of lists and headings, tags, white space.</summary>
internal static partial class LetterWords
{
    public static string OfText(string text) => Bare(string.Concat(text.Split('\n').Select(line => Marks().Replace(line, "$1"))));

    public static string OfHtml(string html) =>
        Bare(WebUtility.HtmlDecode(Tags().Replace(html[html.IndexOf("<body", StringComparison.Ordinal)..], "")));

    // The colon between a name and its value is a cell's border in the HTML.
    private static string Bare(string words) => string.Concat(words.Where(c => !char.IsWhiteSpace(c) && c is not '：'));

    [GeneratedRegex(@"^(?:- |[0-9]+\. |【(?=[^】]*】$)|    )?(.*?)(?:(?<=^【[^】]*)】$|$)")]
    private static partial Regex Marks();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
