using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Documents;

/// <summary>The review page's lists beside the text: findings, indicators, problems with their measures.</summary>
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

    public static void WriteIndicators(HtmlBuilder html, Report report)
    {
        html.Add($"<section id=\"indicators\"><h2>{ReviewTexts.Indicators}</h2>\n");
        if (report.Indicators.Count == 0)
        {
            html.Add($"<p>{ReviewTexts.NoIndicators}</p></section>\n");
            return;
        }
        var columns = ReviewTexts.IndicatorColumns;
        OpenTable(html, columns);
        for (var i = 0; i < report.Indicators.Count; i++)
        {
            var indicator = report.Indicators[i];
            html.Add($"<tr id=\"row{i + 1}\" class=\"c{(int)indicator.Category}\">")
                .Add($"<td data-label=\"{columns[0]}\">{i + 1}</td>")
                .Add($"<th scope=\"row\" data-label=\"{columns[1]}\">{indicator.Subject}</th>")
                .Add($"<td data-label=\"{columns[2]}\" class=\"number\">{ReviewTexts.Value(indicator)}</td>")
                .Add($"<td data-label=\"{columns[3]}\">{indicator.Unit}</td>")
                .Add($"<td data-label=\"{columns[4]}\">{IndicatorTexts.Of(indicator.Qualifier)}</td>")
                .Add($"<td data-label=\"{columns[5]}\">{IndicatorTexts.Of(indicator.Kind)}</td>")
                .Add($"<td data-label=\"{columns[6]}\">{IndicatorTexts.Of(indicator.Category)}</td>")
                .Add($"<td data-label=\"{columns[7]}\"><a href=\"#figure{i + 1}\">{report.Quote(indicator.Span)}</a></td></tr>\n");
        }
        html.Add($"</tbody></table></section>\n");
    }

    public static void WriteAnswers(HtmlBuilder html, Report report, IReadOnlyList<ProblemAnswers> answers)
    {
        html.Add($"<section id=\"answers\"><h2>{ReviewTexts.Answers}</h2>\n");
        if (answers.Count == 0)
        {
            html.Add($"<p>{ReviewTexts.NoAnswers}</p></section>\n");
            return;
        }
        OpenTable(html, ReviewTexts.AnswerColumns);
        for (var i = 0; i < answers.Count; i++)
            WriteAnswer(html, report, answers[i], i + 1);
        html.Add($"</tbody></table></section>\n");
    }

    /// <param name="number">The problem's place in the report, from 1, as its anchor in the text has it.</param>
    private static void WriteAnswer(HtmlBuilder html, Report report, ProblemAnswers answer, int number)
    {
        var columns = ReviewTexts.AnswerColumns;
        html.Add($"<tr><th scope=\"rowgroup\" rowspan=\"{Math.Max(1, answer.Measures.Count)}\" data-label=\"{columns[0]}\">");
        if (answer.Problem is not { } problem)
        {
            html.Add($"{ReviewTexts.StandingDuties}</th>");
        }
        else
        {
            html.Add($"<a href=\"#problem{number}\">{report.Quote(problem.Title)}</a>");
            if (problem.Cause is { } cause)
                html.Add($"<div class=\"hint\">{ReviewTexts.Cause}{report.Quote(cause)}</div>");
            html.Add($"</th>");
        }

        if (answer.Measures.Count == 0)
            html.Add($"<td colspan=\"4\" data-label=\"{columns[1]}\"><span class=\"badge s2\">{ReviewTexts.NoMeasure}</span></td></tr>\n");
        for (var i = 0; i < answer.Measures.Count; i++)
        {
            if (i > 0)
                html.Add($"<tr>");
            WriteMeasure(html, answer.Measures[i]);
        }
    }

    private static void WriteMeasure(HtmlBuilder html, NumberedMeasure numbered)
    {
        var (columns, measure) = (ReviewTexts.AnswerColumns, numbered.Measure);
        html.Add($"<td data-label=\"{columns[1]}\"><strong>{numbered.Title}</strong><div>{measure.Action}</div>");
        if (measure.Figures.Count > 0)
            html.Add($"<div class=\"hint\">{ReviewTexts.Figures}{string.Join("、", measure.Figures)}</div>");
        if (measure.Sources.Count > 0)
            html.Add($"<div class=\"hint\">{ReviewTexts.Sources}{string.Join("；", measure.Sources)}</div>");
        html.Add($"</td><td data-label=\"{columns[2]}\">{measure.Lead}</td><td data-label=\"{columns[3]}\">{measure.Deadline}</td>")
            .Add($"<td data-label=\"{columns[4]}\">{measure.Outcome}</td></tr>\n");
    }

    private static void OpenTable(HtmlBuilder html, IReadOnlyList<string> columns)
    {
        html.Add($"<table><thead><tr>");
        foreach (var column in columns)
            html.Add($"<th scope=\"col\">{column}</th>");
        html.Add($"</tr></thead><tbody>\n");
    }

    private static string Quote(Report report, Finding finding)
    {
        // More than a quote holds is not even copied.
        var length = Math.Min(finding.Span.Length, QuoteLength * 2);
        return PrintableText.Line(report.Text.Substring(finding.Span.Start, length), QuoteLength);
    }
}
