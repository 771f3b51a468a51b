using CsCheck;
using Nianbao.Text;

namespace Nianbao.Tests.Text;

/// <summary>The fast look-up against the plain one, on few characters so that words overlap and share their beginnings.</summary>
public class WordSetTests
{
    private const string Seed = "0N0XIzNsQ0O2";

    private static readonly Gen<string> Texts = Gen.Char["甲乙丙一\0"].Array[0, 12].Select(characters => new string(characters));
    private static readonly Gen<string[]> Words = Gen.Char["甲乙丙一"].Array[1, 4].Select(characters => new string(characters)).Array[1, 12];

    [Fact]
    public void Finds_the_longest_word_at_and_before_every_place() => Gen.Select(Words, Texts).Sample(
        (words, text) =>
        {
            var set = new WordSet(words);
            for (var at = 0; at <= text.Length; at++)
            {
                Assert.Equal(Longest(words.Where(word => text.AsSpan(at).StartsWith(word))), set.At(text, at));
                Assert.Equal(Longest(words.Where(word => text.AsSpan(0, at).EndsWith(word))), set.Before(text, at));
            }
        },
        seed: Seed,
        iter: 5_000);

    [Fact]
    public void Finds_the_first_and_the_last_word() => Gen.Select(Words, Texts).Sample(
        (words, text) =>
        {
            var set = new WordSet(words);
            var places = Enumerable.Range(0, text.Length).Where(at => words.Any(word => text.AsSpan(at).StartsWith(word))).ToList();
            Assert.Equal(places.Count > 0 ? places[0] : -1, set.FirstIn(text));

            var ends = Enumerable.Range(1, text.Length).Where(end => words.Any(word => text.AsSpan(0, end).EndsWith(word))).ToList();
            var start = set.LastIn(text, out var length);
            Assert.Equal(ends.Count > 0 ? ends[^1] : -1, start < 0 ? -1 : start + length);
        },
        seed: Seed,
        iter: 5_000);

    [Fact]
    public void Words_that_share_their_first_two_characters_are_told_apart()
    {
        var set = new WordSet(["人民", "人民调解", "人民法院", "人"]);
        Assert.Equal(4, set.At("人民法院", 0));
        Assert.Equal(2, set.At("人民政府", 0));
        Assert.Equal(1, set.At("人", 0));
        Assert.Equal(0, set.At("民", 0));
        Assert.Equal(2, set.Before("人民调解人民", 6, floor: 4));
        Assert.Equal(0, set.Before("人民", 2, floor: 1));
    }

    private static int Longest(IEnumerable<string> words) => words.Select(word => word.Length).DefaultIfEmpty(0).Max();
}
