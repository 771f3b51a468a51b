using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Documents;

/// <summary>The mail that brings a drafted plan to a person for review.</summary>
public static class PlanMail
{
    /// <summary>More findings than a person reads in a mail; the review page has them all.</summary>
    private const int ShownFindings = 10;

    /// <summary>What is quoted of a report's text in one line.</summary>
    private const int QuoteLength = 80;

    public static MailContent Write(PlanMailInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var (report, plan) = (input.Report, input.Plan);
        var letter = new MailLetter()
            .Paragraph(MailTexts.Greeting)
            .Paragraph(MailTexts.Drafted(plan.Title, input.Draft));
        AddAuthors(letter, plan);
        letter.Heading(MailTexts.WhatWasRead)
            .Paragraph(MailTexts.Read(report.Office, report.Year, report.Indicators.Count, report.Problems.Count));
        AddFindings(letter, report, input.Findings);
        AddAnswers(letter, report, plan);
        letter.Heading(MailTexts.WhereFilesAre)
            .Item(MailTexts.SourceFile(input.SourceBlob))
            .Item(MailTexts.PlanFile(input.PlanBlob))
            .Item(MailTexts.ReviewFile(input.ReviewBlob))
            .Heading(MailTexts.WhatToDoNext);
        foreach (var step in MailTexts.NextSteps)
            letter.Item(step);
        return letter.Paragraph(MailTexts.Automatic).Seal(MailTexts.PlanSubject(plan.Office, plan.Year));
    }

    private static void AddAuthors(MailLetter letter, WorkPlan plan)
    {
        var measures = plan.Items.SelectMany(item => item.Measures).ToList();
        letter.Paragraph(MailTexts.WrittenBy(
            measures.Count(measure => measure.Origin == MeasureOrigin.Model), measures.Count));
        if (plan.Drafting is { Reason.Length: > 0 } drafting)
            letter.Paragraph(MailTexts.WhyNotByModel(drafting.Reason));
    }

    private static void AddFindings(MailLetter letter, Report report, IReadOnlyList<Finding> findings)
    {
        letter.Heading(MailTexts.WhatToLookAtFirst);
        if (findings.Count == 0)
        {
            letter.Paragraph(MailTexts.NoFindings);
            return;
        }
        letter.Paragraph(MailTexts.FindingCounts(
            findings.Count(finding => finding.Severity == Severity.Error),
            findings.Count(finding => finding.Severity == Severity.Warning),
            findings.Count(finding => finding.Severity == Severity.Note)));
        var gravest = findings.OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Span.Start);
        foreach (var finding in gravest.Take(ShownFindings))
            letter.Item(MailTexts.Of(finding), QuoteOf(report, finding));
        if (findings.Count > ShownFindings)
            letter.Paragraph(MailTexts.MoreFindings(findings.Count - ShownFindings));
    }

    private static IEnumerable<string> QuoteOf(Report report, Finding finding)
    {
        if (finding.Span.Length == 0)
            yield break;
        var length = Math.Min(finding.Span.Length, QuoteLength * 2);
        yield return MailTexts.Quote(PrintableText.Line(report.Text.Substring(finding.Span.Start, length), QuoteLength));
    }

    private static void AddAnswers(MailLetter letter, Report report, WorkPlan plan)
    {
        letter.Heading(MailTexts.HowProblemsAreAnswered);
        if (report.Problems.Count == 0)
            letter.Paragraph(MailTexts.NoProblems);
        foreach (var answer in ProblemAnswers.Of(report, plan))
        {
            var title = answer.Problem is { } problem ? report.Quote(problem.Title) : MailTexts.StandingDuties;
            letter.Item(title, answer.Measures.Count == 0
                ? [MailTexts.NoMeasure]
                : answer.Measures.Select(measure => measure.Title));
        }
    }
}
