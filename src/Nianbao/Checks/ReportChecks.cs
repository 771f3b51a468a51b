namespace Nianbao.Checks;

/// <summary>All checks on a report, in one list. A new rule is one file and one line here.</summary>
public static class ReportChecks
{
    // A text made to trip a rule at every word shall not fill a table; a report never comes near.
    private const int MostOfOneRule = 50;

    private static readonly Func<CheckedReport, IEnumerable<Finding>>[] Rules =
    [
        MissingSection.Check,
        MissingProblems.Check,
        ResponsibilityContent.Check,
        Ratio.Check,
        SumOfParts.Check,
        TwoValues.Check,
        AnnouncedCount.Check,
        YearMismatch.Check,
        UncoveredProblem.Check,
        ContradictedProblem.Check,
        VagueProblem.Check,
        ExpiredDocument.Check,
        DocumentTitle.Check,
        Competence.Check,
        OtherOffice.Check,
        RedundantApproximation.Check,
        PercentagePoint.Check,
        Punctuation.Check,
        PersonalData.Check,
    ];

    /// <summary>The findings, in the order of the text; of one place, the graver first.</summary>
    public static IReadOnlyList<Finding> Run(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var read = new CheckedReport(report);
        var findings = new List<Finding>();
        foreach (var rule in Rules)
            findings.AddRange(rule(read).Take(MostOfOneRule));
        return [.. findings.OrderBy(finding => finding.Span.Start).ThenByDescending(finding => finding.Severity)];
    }
}
