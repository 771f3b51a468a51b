namespace Nianbao.Checks;

/// <summary>All checks on a report, in one list.</summary>
public static class ReportChecks
{
    /// <summary>The findings, in the order of the text.</summary>
    public static IReadOnlyList<Finding> Run(Report report) => [];
}
