namespace Nianbao;

/// <summary>Next year's plan (工作安排), drafted for a person to edit.</summary>
public sealed record WorkPlan
{
    /// <summary>The office's canonical name.</summary>
    public required string Office { get; init; }

    /// <summary>The year planned for.</summary>
    public required int Year { get; init; }

    /// <summary>The document's title, without line breaks.</summary>
    public required string Title { get; init; }

    /// <summary>The paragraph before the first item.</summary>
    public required string Opening { get; init; }

    public required IReadOnlyList<WorkPlanItem> Items { get; init; }

    /// <summary>The paragraph after the last item; null where there is none.</summary>
    public string? Closing { get; init; }
}

/// <summary>A first-level item of a plan.</summary>
/// <param name="Heading">Without number and closing punctuation; parallel with the others.</param>
public sealed record WorkPlanItem(string Heading, IReadOnlyList<Measure> Measures);

/// <summary>One thing the office will do (措施).</summary>
public sealed record Measure
{
    /// <summary>M1, M2, … in the order of the plan.</summary>
    public required string Id { get; init; }

    /// <summary>The statement that leads the measure, a few characters, without punctuation at its end.</summary>
    public required string Heading { get; init; }

    /// <summary>What is done, in whole sentences.</summary>
    public required string Action { get; init; }

    /// <summary>Who leads (牵头): a unit the report or the office's profile names, else 【待定】.</summary>
    public required string Lead { get; init; }

    /// <summary>By when (时限), e.g. 2027年3月底前.</summary>
    public required string Deadline { get; init; }

    /// <summary>How one will see that it was done and worked (成效标志).</summary>
    public required string Outcome { get; init; }

    /// <summary>The problems it answers, by <see cref="Problem.Id"/>; none for a standing duty.</summary>
    public IReadOnlyList<string> ProblemIds { get; init; } = [];

    /// <summary>Wording of the report's figures that it rests on (原文), verbatim.</summary>
    public IReadOnlyList<string> Figures { get; init; } = [];
}
