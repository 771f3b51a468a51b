namespace Nianbao.Text;

/// <summary>Notes in one pass which of many word lists have words at each place of a text.</summary>
/// <remarks>
/// A figure asks some thirty lists about the same few words. Here each place is looked up once for all of them: nearly
/// always by two characters alone, the marks of a two-character word standing beside its key. To look up all the lists
/// at every place, each by itself, takes twenty times as long (WordBenchmarks).
/// </remarks>
internal sealed class WordNoter
{
    private readonly WordHeads<Pair> _pairs;
    private readonly Longer[] _longer;
    private readonly byte[] _kinds = new byte[char.MaxValue + 1];
    private readonly Single[] _singles;

    /// <param name="words">Words with the bits of the lists that have them.</param>
    /// <param name="numbered">Those of the words whose places <see cref="Note"/> tells, by their numbers.</param>
    public WordNoter(IEnumerable<KeyValuePair<string, ulong>> words, IReadOnlyList<string> numbered)
    {
        var numbers = numbered.Index().ToDictionary(word => word.Item, word => (short)word.Index, StringComparer.Ordinal);
        var lists = words
            .GroupBy(word => word.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Aggregate(0UL, (all, word) => all | word.Value), StringComparer.Ordinal);
        // The sets of lists that single characters are in: a few dozen, so that a byte for each character tells which.
        var singles = lists.Where(word => word.Key.Length == 1)
            .ToDictionary(word => word.Key[0], word => new Single(word.Value, numbers.GetValueOrDefault(word.Key, (short)-1)));
        _singles = [new Single(0, -1), .. singles.Values.Distinct()];
        foreach (var (word, single) in singles)
            _kinds[word] = checked((byte)_singles.IndexOf(single));
        var longer = new List<Longer>();
        var pairs = new List<KeyValuePair<uint, Pair>>();
        foreach (var group in lists.Keys.Where(word => word.Length > 1).GroupBy(word => word[..2], StringComparer.Ordinal))
        {
            pairs.Add(KeyValuePair.Create(WordHeads.Key(group.Key[0], group.Key[1]), new Pair(
                lists.GetValueOrDefault(group.Key),
                longer.Count,
                (short)group.Count(word => word.Length > 2),
                group.Where(word => word.Length > 2).Aggregate(0UL, (thirds, word) => thirds | 1UL << word[2]),
                numbers.GetValueOrDefault(group.Key, (short)-1))));
            longer.AddRange(group.Where(word => word.Length > 2).OrderByDescending(word => word.Length)
                .Select(word => new Longer(word[2], word[3..], lists[word], numbers.GetValueOrDefault(word, (short)-1))));
        }

        _pairs = new(pairs);
        _longer = [.. longer];
    }

    /// <summary>
    /// Fills <paramref name="marks"/>, which is as long as <paramref name="text"/>, and adds the numbered words, the
    /// longest at each place and none that begins within another, to <paramref name="found"/>.
    /// </summary>
    public void Note(ReadOnlySpan<char> text, Span<WordMarks> marks, PooledList<NotedWord> found)
    {
        marks = marks[..text.Length];
        marks.Clear();
        var free = 0;
        for (var at = 0; at < marks.Length; at++)
        {
            var (starts, number) = _singles[_kinds[text[at]]];
            var (ends, length) = (marks[at].Ends | starts, 1);
            if (at + 1 < text.Length && _pairs.Find(WordHeads.Key(text[at], text[at + 1])) is >= 0 and var place)
            {
                ref readonly var pair = ref _pairs.At(place);
                starts |= pair.Lists;
                marks[at + 1] = new WordMarks(0, marks[at + 1].Ends | pair.Lists);
                if (pair.Number >= 0)
                    (number, length) = (pair.Number, 2);
                // Dozens of words begin with 法治; the next character rules nearly all of them out at once.
                if (at + 2 < text.Length && (pair.Thirds >> text[at + 2] & 1) != 0)
                    starts |= NoteLonger(text[at..], marks[at..], pair, ref number, ref length);
            }

            marks[at] = new WordMarks(starts, ends);
            if (number >= 0 && at >= free)
            {
                found.Add(new NotedWord(at, number));
                free = at + length;
            }
        }
    }

    private ulong NoteLonger(ReadOnlySpan<char> text, Span<WordMarks> marks, in Pair pair, ref short number, ref int length)
    {
        var starts = 0UL;
        foreach (ref readonly var word in _longer.AsSpan(pair.Longer, pair.LongerCount))
        {
            var last = word.Rest.Length + 2;
            if (last >= text.Length || text[2] != word.Third || !text[3..].StartsWith(word.Rest))
                continue;
            starts |= word.Lists;
            marks[last] = new WordMarks(0, marks[last].Ends | word.Lists);
            if (word.Number >= 0 && last >= length)
                (number, length) = (word.Number, last + 1);
        }

        return starts;
    }

    private readonly record struct Single(ulong Lists, short Number);

    /// <param name="Lists">The lists that have the two characters as a word.</param>
    /// <param name="Longer">Where the longer words that begin so stand, the longest first.</param>
    /// <param name="Thirds">Their third characters, a bit for those that are 64 apart.</param>
    private readonly record struct Pair(ulong Lists, int Longer, short LongerCount, ulong Thirds, short Number);

    private readonly record struct Longer(char Third, string Rest, ulong Lists, short Number);
}

/// <summary>A numbered word at its place in the text.</summary>
internal readonly record struct NotedWord(int Start, int Number);
