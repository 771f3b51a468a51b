using System.Text;

namespace Nianbao.Reading.Docx;

/// <summary>Counts a document's numbered paragraphs as Word does (自动编号), in the order in which they stand.</summary>
internal sealed class ListNumbers(ListDefinitions lists, ParagraphStyles styles)
{
    private readonly Dictionary<object, int?[]> _counters = [];
    private readonly HashSet<(int List, int Level)> _restarted = [];
    private readonly Dictionary<(int List, string Style), int?> _levels = [];

    /// <summary>The marker of the next paragraph; null for one without number.</summary>
    public ListMarker? Next(string? style, ListPlace direct)
    {
        var place = direct.Or(styles.PlaceOf(style));
        if (place.List is not { } list || list <= 0 || lists.Counter(list) is not { } counter)
            return null;

        var level = Math.Clamp(direct.Level ?? LevelByStyle(list, style) ?? place.Level ?? 0, 0, ListDefinitions.Levels - 1);
        if (lists.Level(list, level) is not { } definition)
            return null;

        if (!_counters.TryGetValue(counter, out var counts))
            _counters.Add(counter, counts = new int?[ListDefinitions.Levels]);
        Count(counts, list, level);
        return new ListMarker(definition.Format == "bullet" ? Bullet(definition) : Numbered(definition, counts, list), definition.Suffix);
    }

    private int? LevelByStyle(int list, string? style)
    {
        if (style is null)
            return FindLevelByStyle(list, style);
        if (!_levels.TryGetValue((list, style), out var level))
            _levels.Add((list, style), level = FindLevelByStyle(list, style));
        return level;
    }

    private int? FindLevelByStyle(int list, string? style)
    {
        foreach (var step in styles.Chain(style))
        {
            if (lists.LevelOfStyle(list, step) is { } level)
                return level;
        }

        return null;
    }

    private void Count(int?[] counts, int list, int level)
    {
        // A list that starts anew does so where it first appears, and counts on from there.
        var restarts = lists.StartOverride(list, level) is not null && _restarted.Add((list, level));
        counts[level] = restarts || counts[level] is not { } count ? Start(list, level) : ListLevel.Clamp(count + 1);

        // ECMA-376 part 1, 17.9.10: a level starts again after every higher one, or after the one that lvlRestart names.
        for (var deeper = level + 1; deeper < ListDefinitions.Levels; deeper++)
        {
            var after = lists.Level(list, deeper)?.Restart ?? deeper;
            if (level < after)
                counts[deeper] = null;
        }
    }

    private int Start(int list, int level) =>
        lists.StartOverride(list, level) ?? lists.Level(list, level)?.Start ?? 1;

    private string Numbered(ListLevel definition, int?[] counts, int list)
    {
        var marker = new StringBuilder();
        var text = definition.Text;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '%' || at + 1 == text.Length || text[at + 1] is < '1' or > '9')
            {
                marker.Append(text[at]);
                continue;
            }

            var level = text[++at] - '1';
            var number = counts[level] ?? Start(list, level);
            var format = lists.Level(list, level);
            marker.Append(definition.IsLegal ? NumberFormat.Write(number, "decimal") : NumberFormat.Write(number, format?.Format ?? "decimal", format?.Digits ?? 0));
        }

        return marker.ToString();
    }

    private static string Bullet(ListLevel definition)
    {
        var bullet = string.Concat(definition.Text.Select(c => SymbolFont.Write(c, definition.Font)));
        return bullet.Length > 0 || definition.Text.Length == 0 ? bullet : SymbolFont.AnyBullet;
    }
}
