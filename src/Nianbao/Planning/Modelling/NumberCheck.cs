using System.Buffers;
using Nianbao.Wording;

namespace Nianbao.Planning.Modelling;

/// <summary>Every number of an answer is one of the material's or marked 【待定】; every year is the plan's.</summary>
internal static class NumberCheck
{
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，。；！？");

    public static IEnumerable<string> Faults(string text, GuardSources sources)
    {
        var words = Blanked(text);
        foreach (var number in StatedNumbers.In(words))
        {
            if (IsKnown(words, number, sources) || IsMarked(text, number.End))
            {
                continue;
            }

            var quote = text[number.At..Math.Min(text.Length, number.End + number.Unit.Length)];
            yield return IsYear(number) ? GuardTexts.OtherYear(quote, sources.Material.Year) : GuardTexts.UnknownNumber(quote);
        }
    }

    private static bool IsKnown(string text, StatedNumber number, GuardSources sources) =>
        sources.Has(number)
        || (IsYear(number) && (number.Value == sources.Material.Year || number.Value == sources.Material.Reported))
        || (number.Unit == "月" && number.Value is >= 1 and <= 12)
        || (number.Unit == "日" && number.Value is >= 1 and <= 31 && number.At > 0 && text[number.At - 1] == '月')
        || (number.Unit == "季" && number.Value is >= 1 and <= 4);

    private static bool IsYear(StatedNumber number) => number is { Unit: "年", Value: >= 1900 and < 2100 };

    private static bool IsMarked(string text, int end)
    {
        var length = text.AsSpan(end).IndexOfAny(ClauseEnds);
        return text.AsSpan(end, length < 0 ? text.Length - end : length).Contains(PlanTexts.Undecided, StringComparison.Ordinal);
    }

    // The numbers in 三项制度 or 三重一大 count nothing; titles have a check of their own.
    private static string Blanked(string text)
    {
        var words = CitableTitles.In(text).Aggregate(text, (rest, title) => rest.Replace(title.Quote, new string('—', title.Quote.Length), StringComparison.Ordinal));
        return GuardWords.Of("结构").Aggregate(words, (rest, word) => rest.Replace(word, new string('—', word.Length), StringComparison.Ordinal));
    }
}
