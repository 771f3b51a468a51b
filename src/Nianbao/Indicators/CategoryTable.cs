using System.Globalization;
using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Indicators;

/// <summary>The words that tell a figure's category, from categories.lexicon.txt.</summary>
internal static class CategoryTable
{
    private static readonly WordTable<CategoryWord> Words = new(Lexicon.Categories.Groups.SelectMany(Group));

    /// <summary>All category words of a text, the longest at each place, in the order of the text.</summary>
    public static List<CategoryHit> In(ReadOnlySpan<char> text)
    {
        var hits = new List<CategoryHit>(text.Length / 8);
        for (var i = 0; i < text.Length;)
        {
            if (Words.TryMatchAt(text, i, out var word, out var length))
            {
                hits.Add(new CategoryHit(i, word));
                i += length;
            }
            else
            {
                i++;
            }
        }

        return hits;
    }

    /// <summary>A group's words; a number among them is the weight of those that follow.</summary>
    private static IEnumerable<KeyValuePair<string, CategoryWord>> Group(string name)
    {
        var category = Enum.GetValues<IndicatorCategory>().First(value => IndicatorTexts.Of(value) == name);
        var weight = 0;
        foreach (var word in Lexicon.Categories[name])
        {
            if (int.TryParse(word, CultureInfo.InvariantCulture, out var number) && number < 100)
                weight = number;
            else
                yield return KeyValuePair.Create(word, new CategoryWord(category, weight));
        }
    }
}

/// <summary>What a word says about the category, and how strongly (1 to 9; more for what decides in a heading).</summary>
internal sealed record CategoryWord(IndicatorCategory Category, int Weight);

/// <summary>A category word at its place in the text.</summary>
internal readonly record struct CategoryHit(int Start, CategoryWord Word);
