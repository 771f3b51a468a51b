using System.Runtime.InteropServices;

namespace Nianbao.Checks;

/// <summary>
/// Finds for the figures of a report those of the year before. Only what leaves no doubt is matched: work done, of one
/// category and unit, whose subjects say the same, and for which each year names one value.
/// </summary>
public static class YearComparison
{
    /// <summary>The largest change that is a development and no slip of reading or of the pen: ten thousandfold.</summary>
    private const decimal MostTimes = 10_000;

    /// <summary>The changes by the place of this year's figure in <paramref name="now"/>.</summary>
    public static IReadOnlyDictionary<int, YearChange> Of(IReadOnlyList<Indicator> now, IReadOnlyList<PastFigure> past)
    {
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(past);
        var found = new SortedDictionary<int, YearChange>();
        if (past.Count == 0)
            return found;

        var before = new Dictionary<Key, PastFigure?>();
        foreach (var figure in past)
        {
            if (Key.Of(figure.Category, figure.Unit, figure.Subject) is { } key && figure.Qualifier != Qualifier.AtMost)
                AddOrDoubt(before, key, figure, other => other.Value == figure.Value);
        }

        var current = new Dictionary<Key, Indicator?>();
        var keys = now.Select(KeyOf).ToList();
        for (var i = 0; i < now.Count; i++)
        {
            if (keys[i] is { } key)
                AddOrDoubt(current, key, now[i], other => other.Value == now[i].Value);
        }

        for (var i = 0; i < now.Count; i++)
        {
            if (keys[i] is { } key && current[key] is not null && before.GetValueOrDefault(key) is { } figure
                && IsPlausible(now[i].Value, figure.Value))
                found.Add(i, new YearChange(now[i], figure));
        }
        return found;
    }

    private static Key? KeyOf(Indicator indicator) =>
        indicator.Kind == IndicatorKind.Actual && indicator.ValueMax is null && indicator.Qualifier != Qualifier.AtMost
            ? Key.Of(indicator.Category, indicator.Unit, indicator.Subject)
            : null;

    /// <summary>One value a key; null once a second one is named.</summary>
    private static void AddOrDoubt<T>(Dictionary<Key, T?> figures, Key key, T figure, Func<T, bool> isSame)
        where T : class
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(figures, key, out var exists);
        if (!exists)
            known = figure;
        else if (known is not null && !isSame(known))
            known = null;
    }

    private static bool IsPlausible(decimal now, decimal past) =>
        now >= 0 && past >= 0 && now / MostTimes <= Math.Max(past, 1) && past / MostTimes <= Math.Max(now, 1);

    private readonly record struct Key(IndicatorCategory Category, string Unit, string Subject)
    {
        public static Key? Of(IndicatorCategory category, string unit, string subject) =>
            SubjectKey.Of(subject) is { } key ? new Key(category, unit, key) : null;
    }
}
