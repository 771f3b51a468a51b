namespace Nianbao.Planning.Modelling;

/// <summary>What the checks leave of an answer.</summary>
/// <param name="Opening">Null where it may not be used.</param>
/// <param name="Accepted">The measures that may be used, those of an earlier answer first.</param>
/// <param name="Faults">In plain Chinese what is wrong with the rest.</param>
/// <param name="Open">The claims that no accepted measure answers, and those of problems with too few measures.</param>
internal sealed record Verdict(
    string? Opening, IReadOnlyList<AcceptedMeasure> Accepted, IReadOnlyList<string> Faults, IReadOnlyList<NumberedClaim> Open)
{
    public bool IsWhole => Open.Count == 0 && Opening is not null;
}

/// <summary>A measure of the model that passed every check.</summary>
/// <param name="ItemHeading">Null where the item's heading may not be used.</param>
/// <param name="Claims">Those that it names and speaks of.</param>
internal sealed record AcceptedMeasure(string? ItemHeading, ModelMeasure Measure, IReadOnlyList<NumberedClaim> Claims);
