using CsCheck;
using Nianbao.Text;

namespace Nianbao.Tests.Text;

/// <summary>Questions answered from marks against the same questions looked up, on few characters so that words overlap.</summary>
public class WordNoterTests
{
    private const int First = 1, Second = 2;

    /// <summary>Words of two lists, and behind them the text: 甲乙 丙 甲乙丙 ….</summary>
    private static readonly Gen<string> Texts = Gen.Char["甲乙丙一 "].Array[24, 48].Select(characters => new string(characters));

    [Fact]
    public void Noted_text_answers_as_the_look_up_does() => SeededTexts.ForEach(Texts, 31, 5_000, both =>
    {
        var (lists, chars) = (Lists(both), both[20..]);
        var marks = new WordMarks[chars.Length];
        using var found = new PooledList<NotedWord>(16);
        new WordNoter(Noted(lists), lists[0]).Note(chars, marks, found);
        foreach (var (words, bit) in new[] { (lists[0], First), (lists[1], Second) })
        {
            var set = new WordSet(words, (ulong)bit);
            for (var from = 0; from < chars.Length; from += 3)
            {
                var plain = chars.AsSpan(from);
                var noted = new NotedText(chars, marks).Slice(from, chars.Length - from);
                Assert.Equal(set.FirstIn(plain), set.FirstIn(noted));
                Assert.Equal(set.LastIn(plain, out var length), set.LastIn(noted, out var notedLength));
                Assert.Equal(length, notedLength);
                Assert.Equal(set.Contains(plain), set.Contains(noted));
                for (var at = 0; at <= plain.Length; at++)
                {
                    Assert.Equal(set.At(plain, at), set.At(noted, at));
                    Assert.Equal(set.Before(plain, at), set.Before(noted, at));
                }
            }
        }
    });

    [Fact]
    public void Tells_the_numbered_words_the_longest_at_each_place_and_none_within_another() => SeededTexts.ForEach(Texts, 32, 5_000, both =>
    {
        var (lists, chars) = (Lists(both), both[20..]);
        using var found = new PooledList<NotedWord>(16);
        new WordNoter(Noted(lists), lists[0]).Note(chars, new WordMarks[chars.Length], found);
        var (set, expected) = (new WordSet(lists[0]), new List<(int, string)>());
        for (var at = 0; at < chars.Length;)
        {
            var length = set.At(chars.AsSpan(), at);
            if (length > 0)
                expected.Add((at, chars.Substring(at, length)));
            at += Math.Max(1, length);
        }

        Assert.Equal(expected, found.Items.ToArray().Select(word => (word.Start, lists[0][word.Number])));
    });

    private static string[][] Lists(string both) =>
        [Words(both[..10]), Words(both[10..20])];

    private static string[] Words(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct()];

    private static IEnumerable<KeyValuePair<string, ulong>> Noted(string[][] lists) =>
        lists[0].Select(word => KeyValuePair.Create(word, (ulong)First)).Concat(lists[1].Select(word => KeyValuePair.Create(word, (ulong)Second)));
}
