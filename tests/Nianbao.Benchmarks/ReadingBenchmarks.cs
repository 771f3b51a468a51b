using System.Text;
using BenchmarkDotNet.Attributes;
using Nianbao.Checks;
using Nianbao.Indicators;
using Nianbao.Structure;

namespace Nianbao.Benchmarks;

/// <summary>The whole set of reports, step by step; the unit is the decoding of the same bytes.</summary>
public class ReadingBenchmarks : ITextBenchmark
{
    private readonly Report[] _structures = [.. ReportSet.Texts.Select(StructureParser.Parse)];
    private readonly Report[] _reports = [.. ReportSet.Texts.Select(Report.Parse)];

    public long Characters => ReportSet.Texts.Sum(text => (long)text.Length);

    [GlobalSetup]
    public void Settle() => SettledCode.Await();

    [Benchmark(Baseline = true, Description = "decode UTF-8")]
    public int Decode()
    {
        var length = 0;
        foreach (var bytes in ReportSet.Bytes)
            length += Encoding.UTF8.GetString(bytes).Length;
        return length;
    }

    [Benchmark(Description = "structure alone")]
    public int Structure()
    {
        var found = 0;
        foreach (var text in ReportSet.Texts)
            found += StructureParser.Parse(text).Sections.Count;
        return found;
    }

    [Benchmark(Description = "indicators alone")]
    public int Indicators()
    {
        var found = 0;
        foreach (var report in _structures)
            found += IndicatorScanner.Scan(report).Count;
        return found;
    }

    [Benchmark(Description = "text → Report")]
    public int Parse()
    {
        var found = 0;
        foreach (var text in ReportSet.Texts)
            found += Report.Parse(text).Indicators.Count;
        return found;
    }

    [Benchmark(Description = "Report → findings")]
    public int Check()
    {
        var found = 0;
        foreach (var report in _reports)
            found += ReportChecks.Run(report).Count;
        return found;
    }

    [Benchmark(Description = "text → findings")]
    public int ParseAndCheck()
    {
        var found = 0;
        foreach (var text in ReportSet.Texts)
            found += ReportChecks.Run(Report.Parse(text)).Count;
        return found;
    }
}
