namespace Nianbao.Planning.Modelling;

/// <summary>All that a model is told of a report, numbered, clean and without personal data.</summary>
internal sealed record PromptMaterial
{
    public required string Office { get; init; }

    public required int Year { get; init; }

    /// <summary>The year reported on; null where the report does not say.</summary>
    public int? Reported { get; init; }

    public required IReadOnlyList<NumberedProblem> Problems { get; init; }

    /// <summary>The report's own wording of figures that measures may rest on, F1 first.</summary>
    public IReadOnlyList<string> Figures { get; init; } = [];

    /// <summary>The report's own plan (原安排).</summary>
    public IReadOnlyList<string> OwnItems { get; init; } = [];

    /// <summary>Units that may be named.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>Documents that may be cited, in 《》.</summary>
    public IReadOnlyList<string> Documents { get; init; } = [];

    /// <summary>The library's measures (参考).</summary>
    public IReadOnlyList<ProblemText> References { get; init; } = [];

    /// <summary>Measures of other offices (他处).</summary>
    public IReadOnlyList<ProblemText> Suggestions { get; init; } = [];

    public IReadOnlyList<string> Unfinished { get; init; } = [];

    public string? Remarks { get; init; }

    public IEnumerable<NumberedClaim> Claims => Problems.SelectMany(problem => problem.Claims);

    public string? FigureOf(string id) =>
        id.Length > 1 && id[0] == 'F' && int.TryParse(id.AsSpan(1), out var number) && number > 0 && number <= Figures.Count
            ? Figures[number - 1]
            : null;
}

/// <summary>A problem taken apart.</summary>
/// <param name="Title">What names it; empty where that is no plain statement.</param>
/// <param name="TitleQuote">The title verbatim from the report.</param>
internal sealed record NumberedProblem(string Id, string Title, string TitleQuote, IReadOnlyList<NumberedClaim> Claims);

/// <summary>A claim or cause that wants its answer.</summary>
/// <param name="Id">C1, C2, … through all problems.</param>
/// <param name="Quote">Verbatim from the report.</param>
internal sealed record NumberedClaim(string Id, string ProblemId, string Text, string Quote);

/// <summary>A measure that may help with a problem.</summary>
internal sealed record ProblemText(string ProblemId, string Text);
