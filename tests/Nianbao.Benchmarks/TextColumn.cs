using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Nianbao.Benchmarks;

/// <summary>A column that relates a result to the text it read.</summary>
internal abstract class TextColumn : IColumn
{
    public string Id => ColumnName;

    public abstract string ColumnName { get; }

    public abstract string Legend { get; }

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        var report = summary[benchmarkCase];
        var benchmark = (ITextBenchmark)Activator.CreateInstance(benchmarkCase.Descriptor.Type)!;
        benchmarkCase.Parameters.Items.ToList()
            .ForEach(item => benchmarkCase.Descriptor.Type.GetProperty(item.Name)!.SetValue(benchmark, item.Value));
        return report?.ResultStatistics is null ? "" : Of(summary, report, benchmark.Characters);
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public bool IsAvailable(Summary summary) =>
        summary.BenchmarksCases.All(benchmark => benchmark.Descriptor.Type.IsAssignableTo(typeof(ITextBenchmark)));

    protected abstract string Of(Summary summary, BenchmarkReport report, long characters);
}

/// <summary>Nanoseconds for one character.</summary>
internal sealed class PerCharacterColumn : TextColumn
{
    public override string ColumnName => "ns/char";

    public override string Legend => "Nanoseconds for one character of the text, in the fastest iteration";

    protected override string Of(Summary summary, BenchmarkReport report, long characters) =>
        FormattableString.Invariant($"{report.ResultStatistics!.Min / characters:F1}");
}

/// <summary>The fastest iteration as a multiple of the baseline's fastest: neighbours on the machine only ever add time.</summary>
internal sealed class FastestRatioColumn : TextColumn
{
    public override string ColumnName => "Fastest";

    public override string Legend => "Fastest iteration as a multiple of the baseline's fastest";

    protected override string Of(Summary summary, BenchmarkReport report, long characters)
    {
        var baseline = summary.Reports.First(other => other.BenchmarkCase.Descriptor.Baseline
            && other.BenchmarkCase.Parameters.PrintInfo == report.BenchmarkCase.Parameters.PrintInfo);
        return FormattableString.Invariant($"{report.ResultStatistics!.Min / baseline.ResultStatistics!.Min:F1}");
    }
}

/// <summary>What was allocated, as a multiple of the text's own size at two bytes a character.</summary>
internal sealed class AllocatedPerTextColumn : TextColumn
{
    public override string ColumnName => "Alloc/text";

    public override string Legend => "Allocated bytes as a multiple of the text's size (2 bytes a character)";

    protected override string Of(Summary summary, BenchmarkReport report, long characters) =>
        report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) is { } bytes
            ? FormattableString.Invariant($"{bytes / 2.0 / characters:F2}")
            : "";
}
