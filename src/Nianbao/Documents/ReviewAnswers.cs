using Nianbao.Wording;

namespace Nianbao.Documents;

/// <summary>The review page's table of problems and the measures that answer them.</summary>
internal sealed class ReviewAnswers(HtmlBuilder html, Report report, TextPlaces places)
{
    private static readonly IReadOnlyList<string> s_columns = ReviewTexts.AnswerColumns;

    public void Write(IReadOnlyList<ProblemAnswers> answers)
    {
        html.Add($"<section id=\"answers\"><h2>{ReviewTexts.Answers}</h2>\n");
        if (answers.Count == 0)
        {
            html.Add($"<p>{ReviewTexts.NoAnswers}</p></section>\n");
            return;
        }
        html.Add($"<p class=\"hint\">{ReviewTexts.AnswersHint}</p>\n");
        ReviewTables.Open(html, ReviewTexts.Answers, s_columns);
        html.Add($"</tr></thead>\n");
        for (var i = 0; i < answers.Count; i++)
            WriteAnswer(answers[i], i + 1);
        html.Add($"</table></section>\n");
    }

    /// <param name="number">The problem's place in the report, from 1, as its anchor in the text has it.</param>
    private void WriteAnswer(ProblemAnswers answer, int number)
    {
        html.Add($"<tbody><tr><th scope=\"rowgroup\" rowspan=\"{Math.Max(1, answer.Measures.Count)}\" data-label=\"{s_columns[0]}\">");
        if (answer.Problem is { } problem)
        {
            html.Add($"<a href=\"#problem{number}\">{report.Quote(problem.Title)}</a>");
            if (problem.Cause is { } cause)
                html.Add($"<div class=\"hint\">{ReviewTexts.Cause}<a href=\"#{places.At(cause)}\">{report.Quote(cause)}</a></div>");
        }
        else
        {
            html.Add($"{ReviewTexts.StandingDuties}");
        }
        html.Add($"</th>");

        if (answer.Measures.Count == 0)
            html.Add($"<td colspan=\"4\" data-label=\"{s_columns[1]}\"><span class=\"badge s2\">{ReviewTexts.NoMeasure}</span></td></tr>\n");
        for (var i = 0; i < answer.Measures.Count; i++)
        {
            if (i > 0)
                html.Add($"<tr>");
            WriteMeasure(answer.Measures[i], answer.Problem?.Id);
        }
        html.Add($"</tbody>\n");
    }

    private void WriteMeasure(NumberedMeasure numbered, string? problem)
    {
        var measure = numbered.Measure;
        html.Add($"<td data-label=\"{s_columns[1]}\"><strong>{numbered.Title}</strong>")
            .Add($" <span class=\"badge origin\">{ReviewTexts.Of(measure.Origin)}</span><div>{measure.Action}</div>");
        WriteLinks(ReviewTexts.Claims, [.. measure.Answers.Where(answer => answer.ProblemId == problem)], answer => answer.Claim, places.Of);
        WriteLinks(ReviewTexts.Figures, measure.Figures, words => words, places.OfFigure);
        if (measure.Sources.Count > 0)
            html.Add($"<div class=\"hint\">{ReviewTexts.Sources}{string.Join("；", measure.Sources)}</div>");
        html.Add($"</td><td data-label=\"{s_columns[2]}\">{measure.Lead}");
        if (measure.Support.Count > 0)
            html.Add($"<div class=\"hint\">{ReviewTexts.Support}{string.Join("、", measure.Support)}</div>");
        html.Add($"</td><td data-label=\"{s_columns[3]}\">{measure.Deadline}</td>")
            .Add($"<td data-label=\"{s_columns[4]}\">{measure.Outcome}</td></tr>\n");
    }

    /// <summary>Quotes, each a link to where the report says it; plain words where it does not.</summary>
    private void WriteLinks<T>(string label, IReadOnlyList<T> quotes, Func<T, string> wordsOf, Func<T, string?> placeOf)
    {
        if (quotes.Count == 0)
            return;
        html.Add($"<div class=\"hint\">{label}");
        for (var i = 0; i < quotes.Count; i++)
        {
            if (i > 0)
                html.Add($"；");
            var words = wordsOf(quotes[i]);
            if (placeOf(quotes[i]) is { } place)
                html.Add($"<a href=\"#{place}\">{words}</a>");
            else
                html.Add($"{words}");
        }
        html.Add($"</div>");
    }
}
