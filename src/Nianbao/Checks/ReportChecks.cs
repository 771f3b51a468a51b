namespace Nianbao.Checks;

/// <summary>All checks on a report, in one list. A new rule is one file and one line here.</summary>
public static class ReportChecks
{
    private static readonly Func<Report, IEnumerable<Finding>>[] Rules =
    [
        MissingSection.Check,
        MissingProblems.Check,
    ];

    /// <summary>The findings, in the order of the text; of one place, the graver first.</summary>
    public static IReadOnlyList<Finding> Run(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return
        [
            .. Rules.SelectMany(rule => rule(report))
                .OrderBy(finding => finding.Span.Start)
                .ThenByDescending(finding => finding.Severity),
        ];
    }
}
