using Nianbao.Wording;

namespace Nianbao.Planning;

/// <summary>What last year's approved plan promised and the report shows no trace of (未完成承诺), taken into the new plan.</summary>
internal static class Unfinished
{
    private const int Longest = 20;
    private const int Most = 4;

    /// <summary>One measure that names them; null where none may be named.</summary>
    /// <param name="commitments">Each as heading and action, the heading before a colon.</param>
    public static Measure? Measure(IReadOnlyList<string> commitments, int year)
    {
        var named = commitments.Select(words => words.Split('：')[0]).Where(words => PlainWords.MayBeQuoted(words, 3, Longest)).Distinct().Take(Most).ToList();
        return named.Count == 0
            ? null
            : new Measure
            {
                Id = "",
                Heading = PlanTexts.UnfinishedMeasure,
                Action = PlanTexts.UnfinishedAction(named),
                Lead = PlanTexts.Undecided,
                Deadline = PlanTexts.Deadline(year, "半年"),
                Outcome = PlanTexts.UnfinishedOutcome,
            };
    }
}
