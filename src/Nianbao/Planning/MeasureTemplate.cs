namespace Nianbao.Planning;

/// <summary>A measure of the library (措施), before an office's words are put into it.</summary>
internal sealed record MeasureTemplate
{
    /// <summary>Name of the theme and its place there; known by it when wordings are chosen.</summary>
    public required string Key { get; init; }

    public required string Heading { get; init; }

    /// <summary>Words of a claim that this measure answers.</summary>
    public required IReadOnlyList<string> Terms { get; init; }

    /// <summary>Those of <see cref="Terms"/> that are words of its whole theme, and so hardly tell it from the theme's others.</summary>
    public IReadOnlyList<string> ThemeTerms { get; init; } = [];

    /// <summary>Those of <see cref="Terms"/> that are its own.</summary>
    public IReadOnlyList<string> OwnTerms { get; init; } = [];

    /// <summary>Kinds of unit that may lead it, best first.</summary>
    public required IReadOnlyList<string> Leads { get; init; }

    /// <summary>Months by whose end it may be done, or 季, 半年.</summary>
    public required IReadOnlyList<string> Deadlines { get; init; }

    public required IReadOnlyList<FigureRule> Figures { get; init; }

    public required IReadOnlyList<string> Actions { get; init; }

    public required IReadOnlyList<string> Outcomes { get; init; }

    /// <summary>The first year in which it may be planned; 0 for always.</summary>
    public required int FromYear { get; init; }

    /// <summary>What it presumes (工地): the report must have one of these words; none for a measure that fits anywhere.</summary>
    public IReadOnlyList<string> Presumes { get; init; } = [];
}

/// <summary>Which figures of a report a measure may rest on.</summary>
/// <param name="Words">The figure's own clause has at least one of them; the first that one has decides.</param>
internal sealed record FigureRule(IndicatorCategory Category, IReadOnlyList<string> Words);

/// <summary>Problems of one kind and the measures that answer them (主题).</summary>
/// <param name="Headings">One in each heading style.</param>
/// <param name="Needs">Words of which a problem must have one to be of the theme, however many of <paramref name="Terms"/> it has; none for most themes.</param>
internal sealed record Theme(
    string Name, IReadOnlyList<string> Headings, IReadOnlyList<string> Terms, IReadOnlyList<MeasureTemplate> Measures, IReadOnlyList<string> Needs)
{
    /// <summary>Whether a problem with this text may be of the theme.</summary>
    public bool Fits(string problem) => Needs.Count == 0 || Needs.Any(word => problem.Contains(word, StringComparison.Ordinal));
}

/// <summary>Themes that come under one heading of a plan (组).</summary>
internal sealed record ThemeGroup(string Name, IReadOnlyList<string> Headings, IReadOnlyList<Theme> Themes);
