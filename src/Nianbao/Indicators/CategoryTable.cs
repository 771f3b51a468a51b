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

    private static readonly KeyValuePair<string, CategoryWord>[] Words =
        [.. Lexicon.Categories.Groups.Where(name => name != Team).SelectMany(Group).DistinctBy(word => word.Key, StringComparer.Ordinal)];

    private static readonly CategoryWord[] Meanings = Array.ConvertAll(Words, word => word.Value);

    private static readonly WordNoter Noter = new(Lexicon.Noted, Array.ConvertAll(Words, word => word.Key));

    private static readonly WordSet Teams = Lexicon.Categories.Set(Team);

    /// <summary>
    /// Notes the words of all lists in a line, and adds its category words, the longest at each place, in the order of the text.
    /// </summary>
    /// <param name="start">Where the line begins in the text.</param>
    /// <param name="words">Room to work in.</param>
    public static void Note(ReadOnlySpan<char> line, Span<WordMarks> marks, int start, PooledList<NotedWord> words, PooledList<CategoryHit> hits)
    {
        words.Clear();
        Noter.Note(line, marks, words);
        var (titles, bracket) = (0, NextBracket(line, 0));
        foreach (var (at, number) in words.Items)
        {
            for (; bracket <= at; bracket = NextBracket(line, bracket + 1))
                titles = line[bracket] == '《' ? bracket + LongestTitle : 0;
            var meaning = Meanings[number];
            hits.Add(new CategoryHit(start + at, meaning.Category, at < titles ? Math.Min(meaning.Weight, TitleWeight) : meaning.Weight));
        }
    }
    /// <summary>The next place where a title begins or ends; the line's length if there is none.</summary>
    private static int NextBracket(ReadOnlySpan<char> line, int from)
    {
        var skip = line[from..].IndexOfAny('《', '》');
        return skip < 0 ? line.Length : from + skip;
    }

    /// <summary>Whether a figure counts people who are a team (聘请人民调解员20名, 76名网格调解员); not people who are trained.</summary>
    public static bool IsTeam(ReadOnlySpan<char> subject, NotedText after) =>
        !subject.Contains('训')
        && (Teams.Before(subject, subject.TrimEnd('”').Length) > 0
            || Teams.FirstIn(after[..Math.Min(after.Length, LongestTeam)]) >= 0 && !after.Chars.Contains("参加", StringComparison.Ordinal));

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
