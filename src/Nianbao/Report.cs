using Nianbao.Indicators;
using Nianbao.Structure;
using Nianbao.Text;

namespace Nianbao;

/// <summary>One office's report for one year (年度报告), as read from its text.</summary>
public sealed record Report
{
    /// <summary>The text as read; every span points into it.</summary>
    public required string Text { get; init; }

    /// <summary>The office as the report names itself (某某街道); null where it does not.</summary>
    public string? Office { get; init; }

    /// <summary>The year reported on; null where the text does not say.</summary>
    public int? Year { get; init; }

    /// <summary>The year planned for: named by the plan's heading, else the year after <see cref="Year"/>.</summary>
    public int? PlanYear { get; init; }

    public IReadOnlyList<Section> Sections { get; init; } = [];

    public IReadOnlyList<Problem> Problems { get; init; } = [];

    public IReadOnlyList<PlanItem> PlanItems { get; init; } = [];

    public IReadOnlyList<Indicator> Indicators { get; init; } = [];

    /// <summary>Reads structure and indicators out of a report's text. Any text gives a report, if an empty one.</summary>
    public static Report Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var report = StructureParser.Parse(text);
        return report with { Indicators = IndicatorScanner.Scan(report) };
    }

    public string Quote(TextSpan span) => span.In(Text);
}
