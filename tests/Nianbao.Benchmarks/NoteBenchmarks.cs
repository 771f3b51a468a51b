using BenchmarkDotNet.Attributes;
using Nianbao.Checks;

namespace Nianbao.Benchmarks;

/// <summary>The words for which the checks search a whole text: what <see cref="Notes"/> does in one pass, and a search for each that it beat.</summary>
public class NoteBenchmarks : ITextBenchmark
{
    public long Characters => ReportSet.Texts.Sum(text => (long)text.Length);

    [GlobalSetup]
    public void Settle() => SettledCode.Await();

    [Benchmark(Baseline = true, Description = "one pass, marks noted too")]
    public int OnePass()
    {
        var found = 0;
        foreach (var text in ReportSet.Texts)
        {
            using var notes = new Notes(text);
            found += notes.Count;
        }

        return found;
    }

    [Benchmark(Description = "a vectorised search for each word")]
    public int WordByWord()
    {
        var found = 0;
        foreach (var text in ReportSet.Texts)
        {
            foreach (var word in Notes.Words)
            {
                for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
                    found++;
            }
        }

        return found;
    }
}
