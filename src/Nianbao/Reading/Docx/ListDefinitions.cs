using System.Xml;

namespace Nianbao.Reading.Docx;

/// <summary>A document's lists (<c>numbering.xml</c>): abstract definitions, and the lists that use them with changes of their own.</summary>
internal sealed class ListDefinitions
{
    public const int Levels = 9;

    private readonly Dictionary<string, Definition> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Definition> _byStyle = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List> _lists = [];

    public static ListDefinitions None { get; } = new();

    /// <summary>What a level of a list changes: where it starts, or everything.</summary>
    private readonly record struct Change(int? Start, ListLevel? Level);

    /// <summary>An abstract definition; the lists that share one share its counters.</summary>
    private sealed class Definition
    {
        public ListLevel?[] Levels { get; } = new ListLevel?[ListDefinitions.Levels];

        /// <summary>The numbering style whose levels stand for the missing own ones.</summary>
        public string? StyleLink { get; set; }
    }

    private sealed record List(string Definition, Dictionary<int, Change> Changes);

    public static ListDefinitions Read(XmlReader reader)
    {
        var lists = new ListDefinitions();
        var children = new Children(reader);
        while (children.Next())
        {
            if (WordXml.Is(reader, "abstractNum") && lists._definitions.Count < FileLimits.MaxLists)
                lists.ReadDefinition(reader);
            else if (WordXml.Is(reader, "num") && lists._lists.Count < FileLimits.MaxLists)
                lists.ReadList(reader);
        }

        return lists;
    }

    /// <summary>What the list counts by: the same object for lists that count on together. Null for a list that does not exist.</summary>
    public object? Counter(int list) => Find(list);

    /// <summary>How a level of a list is numbered; null where the list or level does not exist.</summary>
    public ListLevel? Level(int list, int level) =>
        Find(list) is not { } definition ? null
        : ChangeOf(list, level).Level ?? definition.Levels[level];

    /// <summary>Where a list starts a level again on its own account.</summary>
    public int? StartOverride(int list, int level) => ChangeOf(list, level).Start;

    /// <summary>The level of a list that a paragraph style stands for; null where it stands for none.</summary>
    public int? LevelOfStyle(int list, string style)
    {
        for (var level = 0; level < Levels; level++)
        {
            if (Level(list, level)?.Style == style)
                return level;
        }

        return null;
    }

    private Change ChangeOf(int list, int level) =>
        _lists.TryGetValue(list, out var found) ? found.Changes.GetValueOrDefault(level) : default;

    private Definition? Find(int list)
    {
        if (!_lists.TryGetValue(list, out var found) || !_definitions.TryGetValue(found.Definition, out var definition))
            return null;
        return definition.StyleLink is { } link && _byStyle.TryGetValue(link, out var linked) ? linked : definition;
    }

    private void ReadDefinition(XmlReader reader)
    {
        var definition = new Definition();
        var id = WordXml.Attribute(reader, "abstractNumId") ?? "";
        var children = new Children(reader);
        while (children.Next())
        {
            if (WordXml.Is(reader, "lvl") && LevelIndex(reader) is { } level)
                definition.Levels[level] = ListLevel.Read(reader);
            else if (WordXml.Is(reader, "numStyleLink"))
                definition.StyleLink = WordXml.Value(reader);
            else if (WordXml.Is(reader, "styleLink") && WordXml.Value(reader) is { } style)
                _byStyle.TryAdd(style, definition);
        }

        _definitions.TryAdd(id, definition);
    }

    private void ReadList(XmlReader reader)
    {
        var id = WordXml.Number(reader, "numId");
        string? definition = null;
        var changes = new Dictionary<int, Change>();
        var children = new Children(reader);
        while (children.Next())
        {
            if (WordXml.Is(reader, "abstractNumId"))
                definition = WordXml.Value(reader);
            else if (WordXml.Is(reader, "lvlOverride") && LevelIndex(reader) is { } level)
                changes[level] = ReadChange(reader);
        }

        if (id is { } number && definition is not null)
            _lists.TryAdd(number, new List(definition, changes));
    }

    private static Change ReadChange(XmlReader reader)
    {
        var change = default(Change);
        var children = new Children(reader);
        while (children.Next())
        {
            if (WordXml.Is(reader, "startOverride"))
                change = change with { Start = ListLevel.Clamp(WordXml.Number(reader) ?? 1) };
            else if (WordXml.Is(reader, "lvl"))
                change = change with { Level = ListLevel.Read(reader) };
        }

        return change;
    }

    private static int? LevelIndex(XmlReader reader) =>
        WordXml.Number(reader, "ilvl") is { } level and >= 0 and < Levels ? level : null;
}
