using Nianbao.Wording;

namespace Nianbao.Documents;

/// <summary>Writes the review page: one self-contained HTML file with the report's text, its figures, findings and the table of problems and measures.</summary>
public static class ReviewPage
{
    /// <summary>The page. It needs no network, runs no script and loads nothing; all text in it is escaped.</summary>
    public static string Write(Report report, IReadOnlyList<Finding> findings, WorkPlan plan)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(plan);
        var title = ReviewTexts.Title(report.Office, report.Year);
        var numbered = findings.OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Span.Start).ToList();
        var answers = ProblemAnswers.Of(report, plan);
        var html = new HtmlBuilder();
        html.Add($"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Add($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '")
            .Add($"{ReviewStyle.Hash}'; base-uri 'none'; form-action 'none'\">\n")
            .Add($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Add($"<meta name=\"referrer\" content=\"no-referrer\">\n")
            .Add($"<title>{title}</title>\n");
        ReviewStyle.WriteTo(html);
        html.Add($"</head>\n<body>\n<header><h1>{title}</h1>\n");
        WriteNavigation(html);
        html.Add($"</header>\n<main>\n");
        WriteSummary(html, report, numbered, plan, answers);
        ReviewTables.WriteFindings(html, report, numbered);
        WriteText(html, report, numbered);
        ReviewTables.WriteIndicators(html, report);
        ReviewTables.WriteAnswers(html, report, answers);
        html.Add($"</main>\n<footer><p>{ReviewTexts.Note}</p></footer>\n</body>\n</html>\n");
        return html.ToString();
    }

    private static void WriteNavigation(HtmlBuilder html)
    {
        html.Add($"<nav aria-label=\"{ReviewTexts.PageParts}\"><a href=\"#summary\">{ReviewTexts.Summary}</a>")
            .Add($"<a href=\"#findings\">{ReviewTexts.Findings}</a><a href=\"#text\">{ReviewTexts.Text}</a>")
            .Add($"<a href=\"#indicators\">{ReviewTexts.Indicators}</a><a href=\"#answers\">{ReviewTexts.Answers}</a></nav>\n");
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
        html.Add($"<fieldset class=\"legend\"><legend>{ReviewTexts.Categories}</legend>\n");
        foreach (var (category, count) in counts)
        {
            html.Add($"<label class=\"c{(int)category}\"><input type=\"checkbox\" id=\"show{(int)category}\" checked>")
                .Add($" {IndicatorTexts.Of(category)} {count}</label>\n");
        }
        html.Add($"<p class=\"hint\">{ReviewTexts.CategoriesHint}</p></fieldset>\n");
    }

    private static void WriteText(HtmlBuilder html, Report report, List<Finding> findings)
    {
        html.Add($"<section id=\"text\"><h2>{ReviewTexts.Text}</h2>\n<article>\n");
        if (string.IsNullOrWhiteSpace(report.Text))
            html.Add($"<p>{ReviewTexts.EmptyText}</p>\n");
        else
            new MarkedText(html, report, findings).Write();
        html.Add($"</article></section>\n");
    }
}
