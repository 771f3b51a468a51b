namespace Nianbao.Planning;

/// <summary>How long a plan is, in characters a reader reads.</summary>
internal static class PlanLength
{
    // What the document sets around 责任、时限 and 成效 of each measure, and its number.
    private const int Labels = 14;

    public static int Of(WorkPlan plan) =>
        plan.Title.Length + plan.Opening.Length + (plan.Closing?.Length ?? 0) + Of(plan.Items);

    public static int Of(IEnumerable<WorkPlanItem> items) =>
        items.Sum(item => item.Heading.Length + item.Measures.Sum(Of));

    /// <summary>
    /// The items with fewer measures until they are short enough: from the problem with most measures its last one,
    /// then the last standing duty, as long as each problem keeps two and the standing duties keep theirs.
    /// </summary>
    public static IReadOnlyList<WorkPlanItem> Shorten(List<WorkPlanItem> items, int longest, int fewestStanding)
    {
        while (Of(items) > longest)
        {
            var standing = items[^1].Measures.Count;
            var counts = items.SelectMany(item => item.Measures).SelectMany(measure => measure.ProblemIds)
                .CountBy(id => id).Where(count => count.Value > 2).OrderByDescending(count => count.Value).ToList();
            if (standing > fewestStanding)
            {
                items[^1] = items[^1] with { Measures = [.. items[^1].Measures.Take(standing - 1)] };
            }
            else if (counts.Count > 0)
            {
                RemoveLast(items, counts[0].Key);
            }
            else
            {
                break;
            }
        }

        return items;
    }

    private static int Of(Measure measure) =>
        measure.Heading.Length + measure.Action.Length + measure.Lead.Length + measure.Deadline.Length
        + measure.Outcome.Length + Labels;

    private static void RemoveLast(List<WorkPlanItem> items, string problem)
    {
        var at = items.FindIndex(item => item.Measures.Any(measure => measure.ProblemIds.Contains(problem)));
        var last = items[at].Measures.Last(measure => measure.ProblemIds.Contains(problem));
        items[at] = items[at] with { Measures = [.. items[at].Measures.Where(measure => measure != last)] };
    }
}
