namespace Nianbao.Planning.Approved;

/// <summary>Brings annex and body together: which problem a measure answers, and terms that the body no longer has.</summary>
internal static class AnnexMatch
{
    // An added row with fewer characters names a measure without saying what is done.
    private const int ShortestAdded = 8;

    /// <param name="places">Item and measure of each, counted from 1.</param>
    public static IEnumerable<ApprovedMeasure> Join(
        IReadOnlyList<ApprovedMeasure> measures, IReadOnlyList<(int Item, int Measure)> places, IReadOnlyList<AnnexRow> rows)
    {
        var owners = rows.Select(row => ByHeading(measures, row)).ToArray();
        var named = owners.ToHashSet();
        for (var at = 0; at < rows.Count; at++)
        {
            // The heading was reworded: then the number still tells, unless that measure has a row of its own name.
            if (owners[at] < 0 && rows[at].Place is { } place
                && Enumerable.Range(0, places.Count).FirstOrDefault(found => places[found] == place, -1) is >= 0 and var owner && !named.Contains(owner))
            {
                owners[at] = owner;
            }
        }

        for (var at = 0; at < measures.Count; at++)
        {
            var own = rows.Where((_, row) => owners[row] == at).ToList();
            yield return measures[at] with
            {
                Problems = [.. own.Select(row => row.Problem).Where(problem => problem.Length > 0).Distinct()],
                IsStanding = own.Count > 0 && own.TrueForAll(row => row.Problem.Length == 0),
                Terms = own.Aggregate(measures[at].Terms, (terms, row) => terms.Or(row.Terms)),
            };
        }

        // A row that cites a number is of a measure that was taken out; one that a person typed in is a measure of its own.
        foreach (var row in rows.Where((row, at) => owners[at] < 0 && (row.Place is null || measures.Count == 0)))
        {
            if (row.Measure.Count(PlainWords.IsHan) >= ShortestAdded)
            {
                yield return new ApprovedMeasure
                {
                    Heading = row.Measure,
                    Action = row.Measure,
                    Terms = row.Terms,
                    Problems = row.Problem.Length > 0 ? [row.Problem] : [],
                };
            }
        }
    }

    private static int ByHeading(IReadOnlyList<ApprovedMeasure> measures, AnnexRow row)
    {
        var name = Bare(row.Measure);
        var matches = Enumerable.Range(0, measures.Count).Where(at => Bare(measures[at].Heading) == name).ToList();
        return matches.Count == 1 ? matches[0] : -1;
    }

    private static string Bare(string heading) => string.Concat(heading.Where(PlainWords.IsHan));
}
