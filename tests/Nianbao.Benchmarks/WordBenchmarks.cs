using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using Nianbao.Indicators;
using Nianbao.Text;

namespace Nianbao.Benchmarks;

/// <summary>The category words at every place of the reports: what <see cref="WordIndex"/> does, and the plainer ways it beat.</summary>
public class WordBenchmarks : ITextBenchmark
{
    private static readonly string[] Words =
        [.. Lexicon.Categories.Groups.SelectMany(group => Lexicon.Categories[group]).Where(word => word.Length > 1).Distinct()];

    private readonly WordIndex _index = new(Words);
    private readonly FrozenDictionary<char, string[]> _byFirst = Words
        .OrderByDescending(word => word.Length)
        .GroupBy(word => word[0])
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    public long Characters => ReportSet.Texts.Sum(text => (long)text.Length);

    [Benchmark(Baseline = true, Description = "by two characters behind a filter")]
    public int ByTwoCharacters()
    {
        var found = 0;
        foreach (var text in ReportSet.Texts)
        {
            for (var at = 0; at < text.Length; at++)
                found += _index.At(text, at) >= 0 ? 1 : 0;
        }

        return found;
    }

    [Benchmark(Description = "by the first character, FrozenDictionary")]
    public int ByFirstCharacter()
    {
        var found = 0;
        foreach (var text in ReportSet.Texts)
        {
            for (var at = 0; at < text.Length; at++)
            {
                if (!_byFirst.TryGetValue(text[at], out var words))
                    continue;
                foreach (var word in words)
                {
                    if (text.AsSpan(at).StartsWith(word, StringComparison.Ordinal))
                    {
                        found++;
                        break;
                    }
                }
            }
        }

        return found;
    }
}
