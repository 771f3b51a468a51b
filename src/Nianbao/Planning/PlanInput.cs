namespace Nianbao.Planning;

/// <summary>What a plan is drafted from.</summary>
/// <param name="Suggestions">Measures of other reports and approved plans for similar problems, the most similar first.</param>
/// <param name="Unfinished">Measures of last year's approved plan that were not done (未完成承诺).</param>
/// <param name="Remarks">What the reviewer wants changed (审核意见); null where there is none.</param>
public sealed record PlanInput(
    Report Report, OfficeProfile Office, IReadOnlyList<Suggestion> Suggestions, IReadOnlyList<string> Unfinished, string? Remarks)
{
    public static PlanInput Of(Report report, OfficeProfile office) => new(report, office, [], [], null);
}

/// <summary>A measure that another report or approved plan has for a similar problem (参考措施).</summary>
/// <param name="ProblemId">The problem of this report that it may answer.</param>
/// <param name="Text">The measure, in its source's words.</param>
/// <param name="Source">Which document it stands in, for the review page.</param>
/// <param name="Likeness">From 0 to 1, of the two problems.</param>
public sealed record Suggestion(string ProblemId, string Text, string Source, double Likeness);
