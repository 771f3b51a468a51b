using Nianbao.Checks;
using Nianbao.Wording;

namespace Nianbao.Documents;

/// <summary>
/// Writes the review page: one self-contained HTML file with the report's text, its figures beside those of the year before,
/// findings, and the table of problems and measures.
/// </summary>
public static class ReviewPage
{
    /// <summary>A real report has some hundred figures at most; with more, a browser would only grow slow.</summary>
    private const int MostIndicators = 5000;

    /// <summary>Texts longer than this are laid out by the browser only where they are looked at.</summary>
    private const int LongText = 100_000;

    /// <summary>The page. It needs no network and loads nothing, its policy allows its own script and style only; all text in it is escaped.</summary>
    /// <param name="past">The office's figures of the year before, where there are any.</param>
    public static string Write(
        Report report, IReadOnlyList<Finding> findings, WorkPlan plan, IReadOnlyList<PastFigure>? past = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(plan);
        var numbered = findings.OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Span.Start).ToList();
        var answers = ProblemAnswers.Of(report, plan);
        var shown = report with { Indicators = [.. report.Indicators.Take(MostIndicators)] };
        var changes = YearComparison.Of(shown.Indicators, past ?? []);

        // Written first: its links say where the text needs anchors.
        var places = new TextPlaces(shown);
        var table = new HtmlBuilder();
        new ReviewAnswers(table, shown, places).Write(answers);

        var html = new HtmlBuilder();
        WriteHead(html, report);
        html.Add($"<main id=\"main\">\n");
        WriteSummary(html, report, numbered, plan, answers);
        ReviewTables.WriteFindings(html, shown, numbered);
        ReviewCharts.Write(html, shown, changes);
        // Side by side where there is room: the text, and the figures that stay in sight.
        html.Add($"<div class=\"beside\">\n");
        WriteText(html, shown, numbered, places);
        ReviewTables.WriteIndicators(html, shown, changes, report.Indicators.Count - shown.Indicators.Count);
        html.Add($"</div>\n").Add(table).Add($"</main>\n<footer><p>{ReviewTexts.Note}</p></footer>\n");
        ReviewAssets.WriteScript(html);
        html.Add($"</body>\n</html>\n");
        return html.ToString();
    }

    private static void WriteHead(HtmlBuilder html, Report report)
    {
        var title = ReviewTexts.Title(report.Office, report.Year);
        html.Add($"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Add($"<meta http-equiv=\"Content-Security-Policy\" content=\"{ReviewAssets.Policy}\">\n")
            .Add($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Add($"<meta name=\"referrer\" content=\"no-referrer\">\n")
            .Add($"<title>{title}</title>\n");
        ReviewAssets.WriteStyle(html);
        html.Add($"</head>\n<body>\n<a class=\"skip\" href=\"#main\">{ReviewTexts.Skip}</a>\n<header><h1>{title}</h1>\n")
            .Add($"<nav aria-label=\"{ReviewTexts.PageParts}\"><a href=\"#summary\">{ReviewTexts.Summary}</a>")
            .Add($"<a href=\"#findings\">{ReviewTexts.Findings}</a><a href=\"#text\">{ReviewTexts.Text}</a>")
            .Add($"<a href=\"#indicators\">{ReviewTexts.Indicators}</a><a href=\"#answers\">{ReviewTexts.Answers}</a></nav></header>\n");
    }

    private static void WriteSummary(
        HtmlBuilder html, Report report, List<Finding> findings, WorkPlan plan, IReadOnlyList<ProblemAnswers> answers)
    {
        var characters = report.Text.Count(c => !char.IsWhiteSpace(c));
        var measures = plan.Items.Sum(item => item.Measures.Count);
        var unanswered = answers.Count(answer => answer.Measures.Count == 0);
        html.Add($"<section id=\"summary\"><h2>{ReviewTexts.Summary}</h2>\n")
            .Add($"<p>{ReviewTexts.Read(characters, report.Indicators.Count, report.Problems.Count)}</p>\n")
            .Add($"<p>{ReviewTexts.Planned(plan.Title, measures, unanswered)}</p>\n<p>");
        foreach (var severity in Enum.GetValues<Severity>().Reverse())
        {
            var count = findings.Count(finding => finding.Severity == severity);
            html.Add($"<span class=\"badge s{(int)severity}\">{ReviewTexts.Of(severity)} {count}</span> ");
        }
        html.Add($"</p>\n");
        WriteCategories(html, report);
        html.Add($"</section>\n");
    }

    /// <summary>The legend; each of its boxes shows and hides a category, by the style sheet alone.</summary>
    private static void WriteCategories(HtmlBuilder html, Report report)
    {
        var counts = report.Indicators.CountBy(indicator => indicator.Category).OrderBy(count => count.Key).ToList();
        if (counts.Count == 0)
            return;
        html.Add($"<fieldset id=\"categories\" class=\"legend\"><legend>{ReviewTexts.Categories}</legend>\n");
        foreach (var (category, count) in counts)
        {
            html.Add($"<label class=\"c{(int)category}\"><input type=\"checkbox\" id=\"show{(int)category}\" value=\"{(int)category}\"")
                .Add($" autocomplete=\"off\" checked> {IndicatorTexts.Of(category)} {count}</label>\n");
        }
        html.Add($"<p class=\"hint\">{ReviewTexts.CategoriesHint}</p></fieldset>\n");
    }

    private static void WriteText(HtmlBuilder html, Report report, List<Finding> findings, TextPlaces places)
    {
        html.Add($"<section id=\"text\"><h2>{ReviewTexts.Text}</h2>\n");
        if (report.Text.Length > LongText)
            html.Add($"<article class=\"long\">\n");
        else
            html.Add($"<article>\n");
        if (string.IsNullOrWhiteSpace(report.Text))
            html.Add($"<p>{ReviewTexts.EmptyText}</p>\n");
        else
            new MarkedText(html, report, findings, places.Spans).Write();
        html.Add($"</article></section>\n");
    }
}
