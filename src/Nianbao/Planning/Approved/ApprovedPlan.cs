namespace Nianbao.Planning.Approved;

/// <summary>A plan (工作安排) as a person has edited and approved it: what is still readable of it, nothing else.</summary>
public sealed record ApprovedPlan
{
    /// <summary>The lines of its title, joined; empty where it has none.</summary>
    public required string Title { get; init; }

    /// <summary>The office that title or signature names, by its canonical name; null where neither does.</summary>
    public string? Office { get; init; }

    /// <summary>The year planned for, as the title names it; null where it names none.</summary>
    public int? Year { get; init; }

    public IReadOnlyList<ApprovedMeasure> Measures { get; init; } = [];

    /// <summary>How many measures there are beyond the most that are read.</summary>
    public int LeftOut { get; init; }

    /// <summary>Whether it is a report rather than a plan.</summary>
    public bool IsReport { get; init; }

    /// <summary>How many places are still marked 【待定】.</summary>
    public int Undecided { get; init; }
}

/// <summary>A measure of an approved plan; what the document does not say is empty.</summary>
public sealed record ApprovedMeasure
{
    /// <summary>The heading of the item it stands under, without number.</summary>
    public string Item { get; init; } = "";

    /// <summary>Its own heading, without number.</summary>
    public string Heading { get; init; } = "";

    /// <summary>What is done; paragraphs are parted by '\n'.</summary>
    public string Action { get; init; } = "";

    public ClosingTerms Terms { get; init; } = ClosingTerms.None;

    /// <summary>The problems it answers, in the annex's words.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>Whether the annex lists it as a standing duty.</summary>
    public bool IsStanding { get; init; }
}
