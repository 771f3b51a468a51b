using Nianbao.Checks;
using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Documents;

/// <summary>The review page's lists beside the text: findings and indicators.</summary>
internal static class ReviewTables
{
    /// <summary>Longer quotes are cut: the text itself stands on the same page.</summary>
    private const int QuoteLength = 80;

    /// <param name="findings">In the order in which they are numbered.</param>
    public static void WriteFindings(HtmlBuilder html, Report report, IReadOnlyList<Finding> findings)
    {
        html.Add($"<section id=\"findings\"><h2>{ReviewTexts.Findings}</h2>\n");
        if (findings.Count == 0)
            html.Add($"<p>{ReviewTexts.NoFindings}</p>\n");
        else
            html.Add($"<ol>\n");
        for (var i = 0; i < findings.Count; i++)
        {
            var finding = findings[i];
            html.Add($"<li id=\"finding{i + 1}\"><span class=\"badge s{(int)finding.Severity}\">")
                .Add($"{ReviewTexts.Of(finding.Severity)}</span> {finding.Message} ");
            if (finding.Span.Length > 0)
                html.Add($"<a class=\"quote\" href=\"#at{i + 1}\">“{Quote(report, finding)}”</a></li>\n");
            else
                html.Add($"<span class=\"hint\">（{ReviewTexts.WholeText}）</span></li>\n");
        }
        if (findings.Count > 0)
            html.Add($"</ol>\n");
        html.Add($"</section>\n");
    }

    /// <param name="changes">By the indicator's place; the columns of last year stand where there is any.</param>
    public static void WriteIndicators(HtmlBuilder html, Report report, IReadOnlyDictionary<int, YearChange> changes, int left)
    {
        html.Add($"<section id=\"indicators\"><h2>{ReviewTexts.Indicators}</h2>\n");
        if (report.Indicators.Count == 0)
        {
            html.Add($"<p>{ReviewTexts.NoIndicators}</p></section>\n");
            return;
        }
        WriteTools(html);
        if (left > 0)
            html.Add($"<p class=\"hint\">{ReviewTexts.NotListed(report.Indicators.Count, left)}</p>\n");
        var columns = ReviewTexts.IndicatorColumns;
        Open(html, ReviewTexts.Indicators, columns);
        if (changes.Count > 0)
            html.Add($"<th scope=\"col\" class=\"number\">{ReviewTexts.Before}</th><th scope=\"col\" class=\"number\">{ReviewTexts.Change}</th>");
        html.Add($"</tr></thead><tbody>\n");
        for (var i = 0; i < report.Indicators.Count; i++)
        {
            WriteIndicator(html, report, i);
            if (changes.Count > 0)
                WriteChange(html, changes.GetValueOrDefault(i));
            html.Add($"</tr>\n");
        }
        html.Add($"</tbody></table></section>\n");
    }

    private static void WriteIndicator(HtmlBuilder html, Report report, int i)
    {
        var (indicator, columns) = (report.Indicators[i], ReviewTexts.IndicatorColumns);
        html.Add($"<tr id=\"row{i + 1}\" class=\"c{(int)indicator.Category}\" data-category=\"{(int)indicator.Category}\">")
            .Add($"<td class=\"number order\" data-label=\"{columns[0]}\">{i + 1}</td>")
            .Add($"<th scope=\"row\" data-label=\"{columns[1]}\"><bdi>{indicator.Subject}</bdi>")
            .Add($"<div class=\"hint\"><span class=\"category\">{IndicatorTexts.Of(indicator.Category)}</span>{ReviewTexts.Nature(indicator)}</div></th>")
            .Add($"<td data-label=\"{columns[2]}\"><a href=\"#figure{i + 1}\">{report.Quote(indicator.Span)}</a></td>")
            .Add($"<td class=\"number\" data-label=\"{columns[3]}\">{ReviewTexts.Value(indicator)}<span class=\"unit\">{indicator.Unit}</span></td>");
    }

    private static void WriteChange(HtmlBuilder html, YearChange? change)
    {
        if (change is null)
        {
            html.Add($"<td class=\"none\"></td><td class=\"none\"></td>");
            return;
        }
        html.Add($"<td class=\"number\" data-label=\"{ReviewTexts.Before}\" title=\"{ReviewTexts.Past(change.Past)}\">")
            .Add($"{ReviewTexts.Number(change.Past.Value)}<span class=\"unit\">{change.Past.Unit}</span></td>")
            .Add($"<td class=\"number\" data-label=\"{ReviewTexts.Change}\">{ReviewTexts.Of(change)}</td>");
    }

    /// <summary>Only the script can search; without it the box is not shown.</summary>
    private static void WriteTools(HtmlBuilder html) =>
        html.Add($"<div id=\"tools\" role=\"search\" hidden><label for=\"search\">{ReviewTexts.Search}</label>")
            .Add($"<input type=\"search\" id=\"search\" autocomplete=\"off\" placeholder=\"{ReviewTexts.SearchHint}\">")
            .Add($"<button type=\"button\" id=\"all\">{ReviewTexts.AllCategories}</button>")
            .Add($"<button type=\"button\" id=\"none\">{ReviewTexts.NoCategories}</button>")
            .Add($"<output id=\"hits\" for=\"search\" aria-live=\"polite\" data-all=\"{ReviewTexts.AllHits}\"")
            .Add($" data-some=\"{ReviewTexts.SomeHits}\" data-none=\"{ReviewTexts.NoHits}\"></output></div>\n");

    /// <summary>A table up to its head's last cell.</summary>
    public static void Open(HtmlBuilder html, string caption, IReadOnlyList<string> columns)
    {
        html.Add($"<table><caption class=\"unseen\">{caption}</caption><thead><tr>");
        foreach (var column in columns)
        {
            html.Add($"<th scope=\"col\"");
            if (column == ReviewTexts.ValueColumn)
                html.Add($" class=\"number\"");
            html.Add($">{column}</th>");
        }
    }

    private static string Quote(Report report, Finding finding)
    {
        // More than a quote holds is not even copied.
        var length = Math.Min(finding.Span.Length, QuoteLength * 2);
        return PrintableText.Line(report.Text.Substring(finding.Span.Start, length), QuoteLength);
    }
}
