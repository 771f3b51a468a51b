namespace Nianbao.Planning;

/// <summary>How long a plan is, in characters a reader reads.</summary>
internal static class PlanLength
{
    // What the document sets around 责任、时限 and 成效 of each measure, and its number.
    private const int Labels = 14;

    // An outcome that begins so says only after its comma what is seen.
    private static readonly string[] OnlyLooks = ["抽", "翻", "查看", "回访", "走访", "公开前", "培训前", "活动后", "复训后", "年末", "下季", "下次", "下一次"];

    public static int Of(WorkPlan plan) =>
        plan.Title.Length + plan.Opening.Length + (plan.Closing?.Length ?? 0) + Of(plan.Items);

    public static int Of(IEnumerable<WorkPlanItem> items) =>
        items.Sum(item => item.Heading.Length + item.Measures.Sum(Of));

    /// <summary>
    /// Leaves measures out until the items are short enough, what is missed least first: standing duties (the last
    /// item) beyond three, what only fills up, standing duties beyond two, a problem's fourth measure and its third,
    /// and the last standing duty but one.
    /// </summary>
    /// <param name="fills">Measures that answer no claim of their own.</param>
    public static void Shorten(List<WorkPlanItem> items, int longest, IReadOnlyCollection<Measure> fills)
    {
        while (Of(items) > longest
            && (TryRemoveStanding(items, 3) || TryRemove(items, 2, fills.Contains) || TryRemoveStanding(items, 2)
                || TryRemove(items, 3, _ => true) || TryRemove(items, 2, _ => true) || TryRemoveStanding(items, 1)))
        {
        }
    }

    /// <summary>Cuts the longest outcomes to the first thing they say until the items are short enough.</summary>
    public static void ShortenOutcomes(List<WorkPlanItem> items, int longest)
    {
        while (Of(items) > longest && TryShortenOutcome(items))
        {
        }
    }

    public static int Of(Measure measure) =>
        measure.Heading.Length + measure.Action.Length + measure.Lead.Length + measure.Support.Sum(unit => unit.Length + 1) + measure.Deadline.Length
        + measure.Outcome.Length + Labels;

    // An outcome says two things; the first alone is left of the longest.
    private static bool TryShortenOutcome(List<WorkPlanItem> items)
    {
        var longest = items.SelectMany(item => item.Measures)
            .Where(measure => measure.Outcome.Contains('，', StringComparison.Ordinal) && !OnlyLooks.Any(look => measure.Outcome.StartsWith(look, StringComparison.Ordinal)))
            .MaxBy(measure => measure.Outcome.Length);
        if (longest is null)
        {
            return false;
        }

        var at = items.FindIndex(item => item.Measures.Contains(longest));
        var shorter = longest with { Outcome = longest.Outcome[..longest.Outcome.IndexOf('，', StringComparison.Ordinal)] };
        items[at] = items[at] with { Measures = [.. items[at].Measures.Select(measure => measure == longest ? shorter : measure)] };
        return true;
    }

    private static bool TryRemoveStanding(List<WorkPlanItem> items, int kept)
    {
        var standing = items[^1].Measures;
        if (standing.Count <= kept)
        {
            return false;
        }

        items[^1] = items[^1] with { Measures = [.. standing.SkipLast(1)] };
        return true;
    }

    // The last such measure of the problem whose item has most, if it has more than it must keep. What other problems
    // lean on stays, and what alone answers a claim.
    private static bool TryRemove(List<WorkPlanItem> items, int kept, Func<Measure, bool> may)
    {
        var answers = items.SelectMany(item => item.Measures).Where(measure => measure.ProblemIds.Count > 0).ToList();
        var counts = answers.CountBy(measure => measure.ProblemIds[0]).ToDictionary();
        var last = answers
            .Where(measure => measure.ProblemIds.Count == 1 && measure.Origin != MeasureOrigin.Report && may(measure) && counts[measure.ProblemIds[0]] > kept
                && measure.Answers.All(answer => answers.Any(other => other != measure && other.Origin != MeasureOrigin.Report && other.Answers.Contains(answer))))
            .OrderBy(measure => counts[measure.ProblemIds[0]])
            .LastOrDefault();
        var at = last is null ? -1 : items.FindIndex(item => item.Measures.Contains(last));
        if (at < 0)
        {
            return false;
        }

        items[at] = items[at] with { Measures = [.. items[at].Measures.Where(measure => measure != last)] };
        return true;
    }
}
