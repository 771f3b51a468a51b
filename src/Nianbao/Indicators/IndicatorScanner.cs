using System.Buffers;
using Nianbao.Text;

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
        var folded = ArrayPool<char>.Shared.Rent(report.Text.Length);
        try
        {
            WidthFolding.Fold(report.Text, folded);
            return new ReportScan(report, folded.AsMemory(0, report.Text.Length)).Run();
        }
        finally
        {
            ArrayPool<char>.Shared.Return(folded);
        }
    }
}
