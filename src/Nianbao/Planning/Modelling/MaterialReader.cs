using Nianbao.Text;

namespace Nianbao.Planning.Modelling;

/// <summary>Reads out of what a plan is drafted from what a model may be told.</summary>
internal static class MaterialReader
{
    private const int LongestMeasure = 70;
    private const int LongestOwnItem = 60;
    private const int LongestCommitment = 60;
    private const int LongestRemarks = 300;
    private const int MostUnfinished = 8;
    private const int MostFigures = 10;
    private const int MostOfAProblem = 2;

    /// <param name="offline">The offline drafter's plan for the same input: its measures are the reference.</param>
    public static PromptMaterial Read(PlanInput input, WorkPlan offline)
    {
        var report = input.Report;
        var problems = ClaimNumbering.Of(report);
        var known = problems.Select(problem => problem.Id).ToHashSet();
        return new PromptMaterial
        {
            Office = SafeWords.Of(input.Office.Name, 20),
            Year = offline.Year,
            Reported = report.Year,
            Problems = problems,
            Figures = Figures(report),
            OwnItems = [.. OwnItems(report, offline.Year)],
            Units = UnitDirectory.Of(report, input.Office).Names,
            Documents = CitableTitles.Of(report, offline.Year),
            References =
            [
                .. offline.Items.SelectMany(item => item.Measures)
                    .Where(measure => measure.ProblemIds.Count > 0 && known.Contains(measure.ProblemIds[0]))
                    .Select(measure => new ProblemText(measure.ProblemIds[0], SafeWords.Of(measure.Action, LongestMeasure)))
                    .Where(reference => reference.Text.Length > 0),
            ],
            Suggestions =
            [
                .. input.Suggestions.Where(suggestion => known.Contains(suggestion.ProblemId))
                    .GroupBy(suggestion => suggestion.ProblemId)
                    .SelectMany(group => group.Take(MostOfAProblem))
                    .Select(suggestion => new ProblemText(suggestion.ProblemId, SafeWords.Of(suggestion.Text, LongestMeasure)))
                    .Where(suggestion => suggestion.Text.Length > 0),
            ],
            Unfinished =
            [
                .. input.Unfinished.Take(MostUnfinished).Select(text => SafeWords.Of(text, LongestCommitment))
                    .Where(text => text.Length > 0),
            ],
            Remarks = input.Remarks is { } remarks && Masked(remarks) is { Length: > 0 } clean ? clean : null,
        };
    }

    // The reviewer may say what is wanted; the checks hold against him too.
    private static string Masked(string remarks)
    {
        var clean = PersonalMask.Apply(PlainWords.Normalize(CleanText.From(remarks)));
        return clean.Length <= LongestRemarks ? clean : clean[..LongestRemarks];
    }

    private static List<string> Figures(Report report)
    {
        var finder = new FigureFinder(report);
        return
        [
            .. report.Problems.SelectMany(problem => ProblemAnalysis.Of(report, problem).Theme.Measures)
                .Select(finder.For).OfType<string>().Distinct()
                .Where(quote => !SafeWords.IsInstruction(quote) && PersonalMask.Apply(quote) == quote)
                .Take(MostFigures),
        ];
    }

    private static IEnumerable<string> OwnItems(Report report, int year) =>
        new OwnPlan(report, year).Sentences.GroupBy(sentence => sentence.Place)
            .Select(item => SafeWords.Of(
                string.Join('；', item.First().Item.Take(1).Concat(item.Select(sentence => sentence.Text)).Where(words => !SafeWords.IsInstruction(words))),
                LongestOwnItem))
            .Where(words => words.Length > 0);
}
