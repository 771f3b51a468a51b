namespace Nianbao.Planning.Suggestions;

/// <summary>
/// How alike two texts are in what they are about: the cosine of their runs of two and three characters, each weighted by
/// how few of the known texts have it.
/// </summary>
internal sealed class ProblemLikeness
{
    private readonly Dictionary<string, NGrams> read = [];
    private readonly Dictionary<long, int> frequencies = [];
    private readonly int count;

    /// <param name="texts">All that is known; a run that many of them have counts little.</param>
    public ProblemLikeness(IEnumerable<string> texts)
    {
        foreach (var text in texts.Distinct())
        {
            count++;
            foreach (var key in Grams(text).Keys)
            {
                frequencies[key] = frequencies.GetValueOrDefault(key) + 1;
            }
        }
    }

    /// <summary>From 0, nothing in common, to 1.</summary>
    public double Of(string one, string other)
    {
        var (a, b) = (Grams(one), Grams(other));
        var product = a.Product(b, Rarity);
        return product <= 0 ? 0 : Math.Min(1, product / Math.Sqrt(a.Product(a, Rarity) * b.Product(b, Rarity)));
    }

    private double Rarity(long key) => 0.2 + Math.Log((count + 2.0) / (frequencies.GetValueOrDefault(key) + 1.0));

    private NGrams Grams(string text)
    {
        if (!read.TryGetValue(text, out var grams))
        {
            read[text] = grams = NGrams.Of(text);
        }

        return grams;
    }
}
