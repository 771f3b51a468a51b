namespace Nianbao.Planning.Suggestions;

/// <summary>Finds for each problem of a report what other offices did about a similar one.</summary>
public static class SuggestionFinder
{
    /// <summary>More than this a reader does not weigh against each other.</summary>
    public const int MostPerProblem = 3;

    // Found by judging what was shown for real reports: below, measures of other matters come up. Problems of one theme of
    // the library need little in common besides.
    private const double LeastSameTheme = 0.01;
    private const double LeastOtherTheme = 0.15;
    private const double LeastOfMeasure = 0.06;
    private const double LeastOfClauses = 0.02;
    private const double LeastTogether = 0.035;
    private const double Close = 0.12;
    private const double ThemeShare = 0.15;

    // Two measures more alike than this are the same.
    private const double SameMeasure = 0.7;

    /// <summary>The suggestions in the order of the problems, the most similar first; the order of what is stored does not matter.</summary>
    /// <param name="stored">What is known; measures of the report's own office are passed over.</param>
    public static IReadOnlyList<Suggestion> Find(Report report, OfficeProfile office, IReadOnlyList<StoredMeasure> stored)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(office);
        ArgumentNullException.ThrowIfNull(stored);
        var others = stored.Where(pair => !IsOwn(pair.Office, report, office)).ToList();
        var problems = report.Problems.Select(problem => (problem.Id, Stated: new StatedProblem(PlanPairs.Line(report, problem)))).ToList();
        var themes = others.Select(pair => pair.Problem).Distinct().ToDictionary(text => text, text => new StatedProblem(text).Theme);
        var likeness = new ProblemLikeness(themes.Keys.Concat(problems.Select(problem => problem.Stated.Text)));
        var foreign = new ForeignWords(report, office, others.Select(pair => pair.Office).Distinct());
        return
        [
            .. problems.SelectMany(problem =>
                Best(problem.Id, problem.Stated, Ranked(problem.Stated, others, themes, likeness), likeness, foreign)),
        ];
    }

    private static bool IsOwn(string name, Report report, OfficeProfile office) =>
        name == office.Name || name == report.Office || office.Aliases.Contains(name);

    private static IEnumerable<(StoredMeasure Pair, double Likeness, bool Same)> Ranked(
        StatedProblem problem, List<StoredMeasure> others, Dictionary<string, Theme> themes, ProblemLikeness likeness) => others
        .Select(pair => (Pair: pair, Likeness: likeness.Of(problem.Text, pair.Problem), Same: problem.IsOf(themes[pair.Problem])))
        .Where(found => found.Likeness >= (found.Same ? LeastSameTheme : LeastOtherTheme))
        .OrderByDescending(found => found.Likeness + (found.Same ? ThemeShare : 0) + About(problem, found.Pair.Measure, likeness))
        .ThenBy(found => found.Pair.Measure, StringComparer.Ordinal)
        .ThenBy(found => found.Pair.Source, StringComparer.Ordinal);

    private static double About(StatedProblem problem, string measure, ProblemLikeness likeness) =>
        likeness.Of(problem.Text, measure) + (0.2 * problem.Speaks(measure));

    private static List<Suggestion> Best(
        string id, StatedProblem problem, IEnumerable<(StoredMeasure Pair, double Likeness, bool Same)> ranked, ProblemLikeness likeness, ForeignWords foreign)
    {
        var best = new List<Suggestion>();
        foreach (var (pair, alike, same) in ranked)
        {
            if (best.Count == MostPerProblem)
            {
                break;
            }

            // Also what is left of a measure without the other office's words must be about the problem.
            if (alike + likeness.Of(problem.Text, pair.Measure) >= LeastTogether
                && About(problem, pair.Measure, likeness) >= LeastOfMeasure && PlainMeasure.Of(pair.Measure, foreign) is { } text
                && ((same && alike >= Close) || About(problem, text, likeness) >= LeastOfClauses)
                && best.All(known => likeness.Of(known.Text, text) < SameMeasure))
            {
                best.Add(new Suggestion(id, text, pair.Source, Math.Round(alike, 3)));
            }
        }

        return best;
    }
}
