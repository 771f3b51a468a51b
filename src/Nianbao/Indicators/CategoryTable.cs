using System.Globalization;
using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Indicators;

/// <summary>The words that tell a figure's category, from categories.lexicon.txt.</summary>
internal static class CategoryTable
{
    /// <summary>What a word within 《》 may weigh: a document's title says less than the words about it.</summary>
    private const int TitleWeight = 3;

    /// <summary>A team's name after a figure ends within this (76名网格调解员).</summary>
    private const int LongestTeam = 8;

    private const int LongestTitle = 60;

    private const string Team = "counted team";

    private static readonly WordTable<CategoryWord> Words =
        new(Lexicon.Categories.Groups.Where(name => name != Team).SelectMany(Group));

    private static readonly WordSet Teams = Lexicon.Categories.Set(Team);

    /// <summary>All category words of a text, the longest at each place, in the order of the text.</summary>
    public static List<CategoryHit> In(ReadOnlySpan<char> text)
    {
        var hits = new List<CategoryHit>(text.Length / 8);
        var titles = 0;
        for (var i = 0; i < text.Length;)
        {
            if (text[i] is '《' or '》' or '\n')
                titles = text[i] == '《' ? i + LongestTitle : 0;
            if (Words.TryMatchAt(text, i, out var word, out var length))
            {
                hits.Add(new CategoryHit(i, word.Category, i < titles ? Math.Min(word.Weight, TitleWeight) : word.Weight));
                i += length;
            }
            else
            {
                i++;
            }
        }

        return hits;
    }

    /// <summary>Whether a figure counts people who are a team (聘请人民调解员20名, 76名网格调解员); not people who are trained.</summary>
    public static bool IsTeam(ReadOnlySpan<char> subject, ReadOnlySpan<char> after) =>
        !subject.Contains('训')
        && (Teams.Before(subject, subject.TrimEnd('”').Length) > 0
            || Teams.FirstIn(after[..Math.Min(after.Length, LongestTeam)]) >= 0 && !after.Contains("参加", StringComparison.Ordinal));

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
internal readonly record struct CategoryHit(int Start, IndicatorCategory Category, int Weight);
