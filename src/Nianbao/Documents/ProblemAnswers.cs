namespace Nianbao.Documents;

/// <summary>A report's problem with the plan's measures that answer it.</summary>
/// <param name="Problem">Null for the measures that answer none: standing duties.</param>
internal sealed record ProblemAnswers(Problem? Problem, IReadOnlyList<NumberedMeasure> Measures)
{
    /// <summary>Every problem in the order of the report, answered or not; the standing duties last, where there are any.</summary>
    public static IReadOnlyList<ProblemAnswers> Of(Report report, WorkPlan plan)
    {
        var byProblem = new Dictionary<string, List<NumberedMeasure>>(StringComparer.Ordinal);
        foreach (var problem in report.Problems)
            byProblem.TryAdd(problem.Id, []);

        var standing = new List<NumberedMeasure>();
        foreach (var measure in NumberedMeasure.Of(plan))
        {
            var known = measure.Measure.ProblemIds.Distinct(StringComparer.Ordinal).Where(byProblem.ContainsKey).ToList();
            foreach (var id in known)
                byProblem[id].Add(measure);
            if (known.Count == 0)
                standing.Add(measure);
        }

        var answers = report.Problems.Select(problem => new ProblemAnswers(problem, byProblem[problem.Id])).ToList();
        if (standing.Count > 0)
            answers.Add(new ProblemAnswers(null, standing));
        return answers;
    }
}

/// <summary>A measure with its place in the plan.</summary>
/// <param name="Number">As a reader cites it: 二（一）.</param>
internal sealed record NumberedMeasure(string Number, Measure Measure)
{
    public string Title => $"{Number}{Measure.Heading}";

    public static IEnumerable<NumberedMeasure> Of(WorkPlan plan) =>
        plan.Items.SelectMany((item, i) => item.Measures.Select((measure, m) =>
            new NumberedMeasure(OutlineNumber.Chinese(i + 1) + OutlineNumber.Second(m + 1), measure)));
}
