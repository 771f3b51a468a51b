using System.Text;
using BenchmarkDotNet.Attributes;
using Nianbao.Checks;

namespace Nianbao.Benchmarks;

/// <summary>One report, and the same sixteen times over as one text: in linear time the nanoseconds per character stay.</summary>
public class GrowthBenchmarks : ITextBenchmark
{
    private string _text = "";
    private byte[] _bytes = [];

    [Params(1, 16)]
    public int Copies { get; set; }

    public long Characters => ReportSet.Repeated(Copies).Length;

    [GlobalSetup]
    public void Repeat()
    {
        SettledCode.Await();
        _text = ReportSet.Repeated(Copies);
        _bytes = Encoding.UTF8.GetBytes(_text);
    }

    [Benchmark(Baseline = true, Description = "decode UTF-8")]
    public int Decode() => Encoding.UTF8.GetString(_bytes).Length;

    [Benchmark(Description = "text → findings")]
    public int ParseAndCheck() => ReportChecks.Run(Report.Parse(_text)).Count;
}
