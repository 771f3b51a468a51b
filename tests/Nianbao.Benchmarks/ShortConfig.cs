using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Nianbao.Benchmarks;

/// <summary>A job of seconds, not minutes: every result is a ratio to a baseline of the same run, so noise falls on both.</summary>
internal sealed class ShortConfig : ManualConfig
{
    public ShortConfig()
    {
        // Many short iterations: on a shared machine some of them run undisturbed.
        AddJob(Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithIterationTime(TimeInterval.FromMilliseconds(20))
            .WithWarmupCount(5)
            .WithIterationCount(60));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumnProvider(DefaultColumnProviders.Descriptor, DefaultColumnProviders.Params, DefaultColumnProviders.Metrics);
        AddColumn(StatisticColumn.Mean, StatisticColumn.Error, BaselineRatioColumn.RatioMean, new FastestRatioColumn(), new PerCharacterColumn(), new AllocatedPerTextColumn());
        AddLogger(ConsoleLogger.Default);
        AddExporter(MarkdownExporter.GitHub);
        WithOptions(ConfigOptions.DisableOptimizationsValidator);
    }
}
