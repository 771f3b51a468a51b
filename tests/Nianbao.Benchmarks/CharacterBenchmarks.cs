using System.Buffers;
using BenchmarkDotNet.Attributes;
using Nianbao.Structure;
using Nianbao.Text;

namespace Nianbao.Benchmarks;

/// <summary>What is done with every character of the reports, and the plainer ways it beat.</summary>
public class CharacterBenchmarks : ITextBenchmark
{
    private readonly SearchValues<char> _values =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(Glyphs.Telling.Contains)]);

    private readonly char[] _folded = new char[ReportSet.Texts.Max(text => text.Length)];

    public long Characters => ReportSet.Texts.Sum(text => (long)text.Length);

    [Benchmark(Baseline = true, Description = "telling characters by a bit each")]
    public int Bits()
    {
        var found = 0;
        foreach (var text in ReportSet.Texts)
        {
            foreach (var c in text)
                found += Glyphs.Telling.Contains(c) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(Description = "telling characters, SearchValues.Contains")]
    public int Values()
    {
        var found = 0;
        foreach (var text in ReportSet.Texts)
        {
            foreach (var c in text)
                found += _values.Contains(c) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(Description = "fold widths, many at a time")]
    public int FoldMany()
    {
        foreach (var text in ReportSet.Texts)
            WidthFolding.Fold(text, _folded);
        return _folded.Length;
    }

    [Benchmark(Description = "fold widths, one by one")]
    public int FoldEach()
    {
        foreach (var text in ReportSet.Texts)
        {
            for (var i = 0; i < text.Length; i++)
                _folded[i] = WidthFolding.Fold(text[i]);
        }

        return _folded.Length;
    }
}
