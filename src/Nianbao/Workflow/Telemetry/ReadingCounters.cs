using System.Diagnostics;
using System.Diagnostics.Metrics;
using Nianbao.Workflow.Rows;

namespace Nianbao.Workflow.Telemetry;

/// <summary>
/// <c>nianbao.indicators</c> by category, <c>nianbao.findings</c> by severity and code, <c>nianbao.problems</c>: what was
/// read of reports whose rows were written.
/// </summary>
internal static class ReadingCounters
{
    private static readonly Counter<long> s_indicators =
        Instruments.Meter.CreateCounter<long>("nianbao.indicators", "{indicator}", "Indicators read, by category.");

    private static readonly Counter<long> s_findings =
        Instruments.Meter.CreateCounter<long>("nianbao.findings", "{finding}", "Findings, by severity and the check's code.");

    private static readonly Counter<long> s_problems =
        Instruments.Meter.CreateCounter<long>("nianbao.problems", "{problem}", "Stated problems read.");

    /// <summary>The rows of a report were written.</summary>
    /// <param name="row">Its row, which says so; null where another worker was faster, who then counts.</param>
    /// <returns>The row.</returns>
    public static ReportRow? Written(ReportRow? row, Report report, IReadOnlyList<Finding> findings)
    {
        if (row is null) return null;
        Step.Current?.About(row.Office, row.Year, row.Draft);
        Step.Current?.Notes("nianbao.indicators", report.Indicators.Count);
        Step.Current?.Notes("nianbao.problems", report.Problems.Count);
        Step.Current?.Notes("nianbao.findings", findings.Count);
        foreach (var group in report.Indicators.GroupBy(indicator => indicator.Category))
            s_indicators.Add(group.Count(), new TagList { { Tags.Category, Tags.Word(group.Key) } });
        foreach (var group in findings.GroupBy(finding => (finding.Severity, finding.Code)))
            s_findings.Add(group.Count(), new TagList { { Tags.Severity, Tags.Word(group.Key.Severity) }, { Tags.Code, group.Key.Code } });
        if (report.Problems.Count > 0) s_problems.Add(report.Problems.Count);
        return row;
    }
}
