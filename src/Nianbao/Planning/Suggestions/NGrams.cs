namespace Nianbao.Planning.Suggestions;

/// <summary>A text as its runs of two and three Chinese characters, and how often each stands in it.</summary>
internal sealed class NGrams
{
    // Longer than any stated problem; what follows is not read.
    private const int LongestRead = 1200;

    // Three characters in a row are seldom shared by chance.
    private const double TripleWeight = 1.5;

    private readonly Dictionary<long, double> weights = [];

    private NGrams()
    {
    }

    /// <summary>Each run once.</summary>
    public IReadOnlyCollection<long> Keys => weights.Keys;

    /// <param name="text">Runs go over no punctuation and no filler word.</param>
    public static NGrams Of(string text)
    {
        var grams = new NGrams();
        var read = FillerWords.Blank(text.Length > LongestRead ? text[..LongestRead] : text);
        var (before, last) = ('\0', '\0');
        foreach (var character in read)
        {
            if (!PlainWords.IsHan(character))
            {
                (before, last) = ('\0', '\0');
                continue;
            }

            if (last != '\0')
            {
                grams.Count(((long)last << 16) | character, 1);
            }

            if (before != '\0')
            {
                grams.Count(((long)before << 32) | ((long)last << 16) | character, TripleWeight);
            }

            (before, last) = (last, character);
        }

        return grams;
    }

    /// <summary>The weighted sum of what two texts share; with itself, the square of a text's length.</summary>
    public double Product(NGrams other, Func<long, double> rarity)
    {
        var (few, many) = weights.Count <= other.weights.Count ? (weights, other.weights) : (other.weights, weights);
        var sum = 0.0;
        foreach (var (key, weight) in few)
        {
            if (many.TryGetValue(key, out var counterpart))
            {
                var factor = rarity(key);
                sum += weight * counterpart * factor * factor;
            }
        }

        return sum;
    }

    // The tenth mention of a word says little more than the first.
    private void Count(long key, double weight) =>
        weights[key] = weights.TryGetValue(key, out var known) ? known + (0.3 * weight) : weight;
}
