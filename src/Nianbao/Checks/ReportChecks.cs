namespace Nianbao.Checks;

/// <summary>All checks on a report, in one list. A new rule is one file and one line here.</summary>
public static class ReportChecks
{
    private static readonly Action<CheckedReport, FindingList>[] Rules =
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
        using var read = new CheckedReport(report);
        var found = new FindingList();
        foreach (var rule in Rules)
        {
            found.BeginRule();
            rule(read, found);
        }

        return found.InOrder();
    }
}
