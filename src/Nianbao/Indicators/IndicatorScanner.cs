namespace Nianbao.Indicators;

/// <summary>Finds the indicators of a report in one pass over its text.</summary>
public static class IndicatorScanner
{
    /// <summary>The indicators in the order of the text; their spans do not overlap.</summary>
    public static IReadOnlyList<Indicator> Scan(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Text.Length == 0)
            return [];
        using var buffers = new ScanBuffers(report.Text);
        return new ReportScan(report, buffers).Run();
    }
}
