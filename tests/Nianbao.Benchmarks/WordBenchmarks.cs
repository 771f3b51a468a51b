using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using Nianbao.Indicators;
using Nianbao.Text;

namespace Nianbao.Benchmarks;

/// <summary>
/// The category words at every place of the reports, and the words of all noted lists: what <see cref="WordIndex"/> and
/// <see cref="WordNoter"/> do, and the plainer ways they beat.
/// </summary>
public class WordBenchmarks : ITextBenchmark
{
    private static readonly string[] Words =
        [.. Lexicon.Categories.Groups.SelectMany(group => Lexicon.Categories[group]).Where(word => word.Length > 1).Distinct()];

    private readonly WordIndex _index = new(Words);
    private readonly FrozenDictionary<char, string[]> _byFirst = Words
        .OrderByDescending(word => word.Length)
        .GroupBy(word => word[0])
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private readonly WordSet[] _lists =
        [.. Lexicon.Noted.GroupBy(word => word.Value).Select(list => new WordSet(list.Select(word => word.Key)))];

    private readonly WordMarks[] _marks = new WordMarks[ReportSet.Texts.Max(text => text.Length)];

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

    [Benchmark(Description = "all lists in one pass")]
    public int AllLists()
    {
        var found = 0;
        using var words = new PooledList<NotedWord>(256);
        using var hits = new PooledList<CategoryHit>(256);
        foreach (var text in ReportSet.Texts)
        {
            hits.Clear();
            CategoryTable.Note(text, _marks, 0, words, hits);
            found += hits.Count;
        }

        return found;
    }

    [Benchmark(Description = "all lists, each by itself")]
    public int EachList()
    {
        var found = 0;
        foreach (var text in ReportSet.Texts)
        {
            foreach (var list in _lists)
            {
                for (var at = 0; at < text.Length; at++)
                    found += list.At(text.AsSpan(), at) > 0 ? 1 : 0;
            }
        }

        return found;
    }
}
