using Nianbao.Structure;

namespace Nianbao.Planning.Approved;

/// <summary>Reads items and measures out of a plan's lines, however their numbers were retyped: what matters is which kinds of number there are, not which number.</summary>
internal static class PlanBody
{
    private enum Level
    {
        Body,
        Item,
        Measure,
    }

    /// <param name="lines">From the opening to where the plan's own words end.</param>
    public static List<BodyItem> Read(IReadOnlyList<PlanLine> lines)
    {
        var levels = Levels(lines);
        var items = new List<BodyItem>();
        for (var at = 0; at < lines.Count; at++)
        {
            switch (levels[at])
            {
                case Level.Item:
                    items.Add(new BodyItem(lines[at].Words));
                    break;
                case Level.Measure:
                    items[^1].Measures.Add([lines[at].Words]);
                    break;
                case Level.Body when items.Count > 0:
                    items[^1].Last.Add(lines[at].Words);
                    break;
            }
        }

        return items;
    }

    private static Level[] Levels(IReadOnlyList<PlanLine> lines)
    {
        var levels = new Level[lines.Count];
        var first = Enumerable.Range(0, lines.Count).FirstOrDefault(at => lines[at].Family is not null, -1);
        if (first < 0)
        {
            MarkLoose(lines, levels);
            return levels;
        }

        // Items that lost their numbers stand before numbered measures.
        var itemFamily = first > 0 && lines[first - 1].IsLoose ? null : lines[first].Family;
        MarkerFamily? measureFamily = null;
        for (var at = 0; at < lines.Count; at++)
        {
            if (lines[at].Family is { } family)
            {
                levels[at] = family == itemFamily ? Level.Item : (measureFamily ??= family) == family ? Level.Measure : Level.Body;
            }
            else if (lines[at].IsLoose && at + 1 < lines.Count && lines[at + 1].Family is { } next && next != itemFamily)
            {
                levels[at] = Level.Item;
            }

            measureFamily = levels[at] == Level.Item ? null : measureFamily;
        }

        // A part without numbers within may have headings all the same.
        for (var (at, from) = (1, 0); at <= lines.Count; at++)
        {
            if (at < lines.Count && levels[at] != Level.Item)
            {
                continue;
            }

            if (levels[from] == Level.Item && !levels.AsSpan(from, at - from).Contains(Level.Measure))
            {
                MarkMeasures(lines, levels, from + 1, at);
            }

            from = at;
        }

        return levels;
    }

    // No number anywhere: of two short lines that follow each other the first is an item.
    private static void MarkLoose(IReadOnlyList<PlanLine> lines, Level[] levels)
    {
        for (var at = 0; at + 1 < lines.Count; at++)
        {
            if (lines[at].IsLoose)
            {
                var begins = lines[at + 1].IsLoose || !levels.AsSpan(0, at).Contains(Level.Item);
                levels[at] = begins ? Level.Item : Level.Measure;
            }
        }
    }

    private static void MarkMeasures(IReadOnlyList<PlanLine> lines, Level[] levels, int from, int to)
    {
        for (var at = from; at + 1 < to; at++)
        {
            levels[at] = lines[at].IsLoose && !lines[at + 1].IsLoose ? Level.Measure : Level.Body;
        }
    }
}

/// <summary>An item of a plan as its lines stand.</summary>
/// <param name="heading">Without number; a run-in text may follow it.</param>
internal sealed class BodyItem(string heading)
{
    public string Heading { get; } = heading;

    /// <summary>What stands before the first measure.</summary>
    public List<string> Lead { get; } = [];

    /// <summary>The lines of each measure, its heading first.</summary>
    public List<List<string>> Measures { get; } = [];

    /// <summary>Where the next line of text belongs.</summary>
    public List<string> Last => Measures.Count > 0 ? Measures[^1] : Lead;
}
