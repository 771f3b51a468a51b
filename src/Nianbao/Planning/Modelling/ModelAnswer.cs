namespace Nianbao.Planning.Modelling;

/// <summary>A model's answer as the schema demands it, not yet checked.</summary>
internal sealed record ModelAnswer(string Opening, IReadOnlyList<ModelItem> Items);

internal sealed record ModelItem(string Heading, IReadOnlyList<ModelMeasure> Measures);

/// <param name="When">3月 (by its end), 季 or 半年.</param>
/// <param name="Answers">Claims, by <see cref="NumberedClaim.Id"/>.</param>
/// <param name="Figures">F1, F2, …</param>
internal sealed record ModelMeasure(
    string Heading,
    string Action,
    string Lead,
    IReadOnlyList<string> Support,
    string When,
    string Outcome,
    IReadOnlyList<string> Answers,
    IReadOnlyList<string> Figures)
{
    /// <summary>What a reader reads of it.</summary>
    public string Text => $"{Heading}。{Action}{Outcome}。";
}
