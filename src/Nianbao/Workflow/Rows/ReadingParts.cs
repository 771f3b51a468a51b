using Nianbao.Wording;

namespace Nianbao.Workflow.Rows;

/// <summary>What is written of a report that was read: its row in Reports, before and after, and its rows in four tables.</summary>
internal static class ReadingParts
{
    /// <summary>The row of an upload that is to count, as the first of its office and year.</summary>
    public static ReportRow Received(UploadRow upload) => new()
    {
        Office = upload.Office,
        Year = upload.Year,
        File = upload.File,
        Version = upload.Version,
        Modified = upload.Modified,
        Fingerprint = upload.Fingerprint,
        Draft = 1,
        State = ReportState.Received,
    };

    /// <summary>The same row once all others are written.</summary>
    public static ReportRow Extracted(ReportRow claim, Report report, IReadOnlyList<Finding> findings)
    {
        var (read, shown) = (report.Indicators.Count, ReadingRows.MaxIndicators);
        return claim with
        {
            State = ReportState.Extracted,
            Reason = WorkflowTexts.Both(claim.Reason, read > shown ? WorkflowTexts.TooManyRows(shown, read) : ""),
            IndicatorCount = read,
            ProblemCount = report.Problems.Count,
            FindingCount = findings.Count,
        };
    }

    /// <summary>The rows by table, with what the keys of all of them begin with.</summary>
    public static IReadOnlyList<(string Table, string Prefix, IReadOnlyList<TableRow> Rows)> Of(
        ReportRow claim, Report report, IReadOnlyList<Finding> findings)
    {
        var (office, year) = (claim.Office, claim.Year);
        return
        [
            (Tables.Indicators, ReportRow.KeyOf(year), ReadingRows.Indicators(report, office, year)),
            (Tables.Problems, ReportRow.KeyOf(year), ReadingRows.Problems(report, office, year)),
            (Tables.Findings, ReportRow.KeyOf(year), ReadingRows.Findings(report, findings, office, year)),
            (Tables.Measures, MeasureRows.PrefixOf(office, year), MeasureRows.Of(report, office, year)),
        ];
    }
}
