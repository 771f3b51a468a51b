using System.Text.Json.Serialization;

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

    /// <summary>How the plan came about; null in plans of earlier versions.</summary>
    public Drafting? Drafting { get; init; }
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

    /// <summary>Who helps (配合): units the report or the office's profile names.</summary>
    public IReadOnlyList<string> Support { get; init; } = [];

    /// <summary>By when (时限), e.g. 2027年3月底前.</summary>
    public required string Deadline { get; init; }

    /// <summary>How one will see that it was done and worked (成效标志).</summary>
    public required string Outcome { get; init; }

    /// <summary>The problems it answers, by <see cref="Problem.Id"/>; none for a standing duty.</summary>
    public IReadOnlyList<string> ProblemIds { get; init; } = [];

    /// <summary>The claims and causes of those problems that it answers, each in the report's own words.</summary>
    public IReadOnlyList<ClaimAnswer> Answers { get; init; } = [];

    /// <summary>Who wrote it.</summary>
    public MeasureOrigin Origin { get; init; }

    /// <summary>Where it was suggested (another office's report or approved plan); shown on the review page only.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>Wording of the report's figures that it rests on (原文), verbatim.</summary>
    public IReadOnlyList<string> Figures { get; init; } = [];
}

/// <summary>A claim or cause of a problem that a measure answers.</summary>
/// <param name="ProblemId">A <see cref="Problem.Id"/>.</param>
/// <param name="Claim">Verbatim from the report, without its closing punctuation.</param>
public sealed record ClaimAnswer(string ProblemId, string Claim);

/// <summary>Who wrote a measure.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MeasureOrigin>))]
public enum MeasureOrigin
{
    /// <summary>内置措施库: the built-in library of measures.</summary>
    Library,

    /// <summary>报告原有安排: the report's own plan.</summary>
    Report,

    /// <summary>模型: a language model.</summary>
    Model,

    /// <summary>参考措施: another office's report or approved plan.</summary>
    Suggestion,
}

/// <summary>How a plan came about, kept with it for those who run the program.</summary>
public sealed record Drafting
{
    /// <summary>The model's deployment; null where none was asked.</summary>
    public string? Model { get; init; }

    /// <summary>Which version of the prompts was used; null where no model was asked.</summary>
    public string? PromptVersion { get; init; }

    public int Calls { get; init; }

    public int InputTokens { get; init; }

    public int OutputTokens { get; init; }

    /// <summary>The model's time, waiting between tries not included.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>In plain Chinese why (part of) the plan is not the model's, as 原因 and the mail say it; empty where all went well.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Why (part of) the plan is not the model's, and what the checks found; plain Chinese, none where all went well.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
