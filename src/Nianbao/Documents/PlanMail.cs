using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Documents;

/// <summary>The mail that brings a drafted plan to a person for review.</summary>
public static class PlanMail
{
    /// <summary>More findings than a person reads in a mail; the review page has them all.</summary>
    private const int ShownFindings = 10;

    /// <summary>More measures with something open than a mail should list; the document marks them all.</summary>
    private const int ShownPlaces = 12;

    /// <summary>What is quoted of a report's text in one line.</summary>
    private const int QuoteLength = 80;

    public static MailContent Write(PlanMailInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var (report, plan) = (input.Report, input.Plan);
        var letter = new MailLetter()
            .Paragraph(MailTexts.Greeting)
            .Paragraph(PlanMailTexts.Drafted(plan.Title, input.Draft));
        AddFacts(letter, input);
        AddFindings(letter, input);
        AddUndecided(letter, plan);
        AddAnswers(letter, report, plan);
        AddFiles(letter, input);
        letter.Heading(PlanMailTexts.WhatToDoNext);
        foreach (var step in PlanMailTexts.NextSteps(plan.Office, input.Has))
            letter.Step(step);
        return letter.Paragraph(MailTexts.Automatic).Seal(PlanMailTexts.Subject(plan.Office, plan.Year));
    }

    private static void AddFacts(MailLetter letter, PlanMailInput input)
    {
        var (report, plan) = (input.Report, input.Plan);
        var origins = plan.Items.SelectMany(item => item.Measures).Select(measure => measure.Origin).ToList();
        var categories = report.Indicators.CountBy(indicator => indicator.Category)
            .OrderBy(count => count.Key == IndicatorCategory.Other).ThenByDescending(count => count.Value).ThenBy(count => count.Key)
            .Select(count => (IndicatorTexts.Of(count.Key), count.Value));
        var unanswered = ProblemAnswers.Of(report, plan).Count(answer => answer is { Problem: not null, Measures.Count: 0 });
        letter.Heading(PlanMailTexts.WhatWasRead).Facts(
            (PlanMailTexts.ReportName, PlanMailTexts.OfficeAndYear(report.Office, report.Year)),
            (PlanMailTexts.IndicatorsName, PlanMailTexts.Indicators(report.Indicators.Count, categories)),
            (PlanMailTexts.ProblemsName, PlanMailTexts.Problems(report.Problems.Count, unanswered)),
            (PlanMailTexts.MeasuresName, PlanMailTexts.Measures(origins.Count, origins.Count(origin => origin == MeasureOrigin.Report))),
            (PlanMailTexts.AuthorName, PlanMailTexts.WrittenBy(
                origins.Count(origin => origin == MeasureOrigin.Model), origins.Count(origin => origin == MeasureOrigin.Report),
                origins.Count, plan.Drafting?.Model)));
        if (plan.Drafting is { Reason.Length: > 0 } drafting)
            letter.Paragraph(PlanMailTexts.WhyNotByModel(drafting.Reason));
        letter.Paragraph(PlanMailTexts.ForAPerson);
    }

    private static void AddFindings(MailLetter letter, PlanMailInput input)
    {
        letter.Heading(PlanMailTexts.WhatToLookAtFirst);
        var findings = input.Findings;
        letter.Paragraph(PlanMailTexts.FindingCounts(
            findings.Count(finding => finding.Severity == Severity.Error),
            findings.Count(finding => finding.Severity == Severity.Warning),
            findings.Count(finding => finding.Severity == Severity.Note)));
        var gravest = findings.OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Span.Start);
        foreach (var finding in gravest.Take(ShownFindings))
            letter.Flagged(ReviewTexts.Of(finding.Severity), ColourOf(finding.Severity), finding.Message, QuoteOf(input.Report, finding));
        if (findings.Count > ShownFindings)
            letter.Paragraph(PlanMailTexts.MoreFindings(findings.Count - ShownFindings, input.Has));
    }

    /// <summary>Each at least 4.5 to 1 against the white of the word on it.</summary>
    private static string ColourOf(Severity severity) => severity switch
    {
        Severity.Error => "#b3261e",
        Severity.Warning => "#8a5a00",
        _ => "#4f5b66",
    };

    private static IEnumerable<string> QuoteOf(Report report, Finding finding)
    {
        if (finding.Span.Length == 0)
            yield break;
        var length = Math.Min(finding.Span.Length, QuoteLength * 2);
        yield return PlanMailTexts.Quote(PrintableText.Line(report.Text.Substring(finding.Span.Start, length), QuoteLength));
    }

    private static void AddUndecided(MailLetter letter, WorkPlan plan)
    {
        var places = UndecidedPlaces.Of(plan);
        letter.Heading(PlanMailTexts.WhatToDecide)
            .Paragraph(PlanMailTexts.Undecided(places.Sum(place => place.What.Count)));
        foreach (var place in places.Take(ShownPlaces))
            letter.Item(PlanMailTexts.UndecidedAt(place.Where, place.What.CountBy(what => what).Select(count => (count.Key, count.Value))));
        if (places.Count > ShownPlaces)
            letter.Paragraph(PlanMailTexts.MoreUndecided(places.Skip(ShownPlaces).Sum(place => place.What.Count)));
    }

    private static void AddAnswers(MailLetter letter, Report report, WorkPlan plan)
    {
        letter.Heading(PlanMailTexts.HowProblemsAreAnswered)
            .Paragraph(report.Problems.Count == 0 ? PlanMailTexts.NoProblems : PlanMailTexts.OriginsExplained);
        foreach (var answer in ProblemAnswers.Of(report, plan))
        {
            var title = answer.Problem is { } problem
                ? PlanMailTexts.Problem(problem.Id[1..], report.Quote(problem.Title))
                : DocumentTexts.StandingDuties;
            letter.Topic(title, answer.Measures.Count == 0
                ? [PlanMailTexts.NoMeasure]
                : answer.Measures.Select(measure => measure.Title
                    + (measure.Measure.Origin == MeasureOrigin.Report ? DocumentTexts.FromReport : DocumentTexts.Added)));
        }
    }

    private static void AddFiles(MailLetter letter, PlanMailInput input)
    {
        letter.Heading(PlanMailTexts.Attachments);
        foreach (var file in input.Files.Where(file => file.Attached))
            AddFile(letter, file);
        if (input.Files.Any(file => !file.Attached))
            letter.Paragraph(PlanMailTexts.LeftOut);
        foreach (var file in input.Files.Where(file => !file.Attached))
            AddFile(letter, file);
        letter.Paragraph(PlanMailTexts.SourceFile(input.SourceBlob));
    }

    private static void AddFile(MailLetter letter, MailFile file) =>
        letter.Item(PlanMailTexts.Purpose(file.Kind), PlanMailTexts.Place(file.Container, file.Blob));
}
