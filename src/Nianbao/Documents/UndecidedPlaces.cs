using Nianbao.Planning;
using Nianbao.Wording;

namespace Nianbao.Documents;

/// <summary>Where in a plan something must still be decided (【待定】).</summary>
/// <param name="Where">A measure with its number, or a part of the document.</param>
/// <param name="What">What is open there, e.g. 牵头单位; one entry a mark.</param>
internal sealed record UndecidedPlaces(string Where, IReadOnlyList<string> What)
{
    /// <summary>In the order of the document. The closing is left out: it speaks of the marks.</summary>
    public static IReadOnlyList<UndecidedPlaces> Of(WorkPlan plan)
    {
        UndecidedPlaces[] places =
        [
            new(PlanMailTexts.OpeningPart, [.. Marks(plan.Opening, PlanMailTexts.Wording)]),
            .. NumberedMeasure.Of(plan).Select(measure => new UndecidedPlaces(measure.Title, [.. Of(measure.Measure)])),
            new(PlanMailTexts.SignaturePart, [PlanMailTexts.SignatureDate]),
        ];
        return [.. places.Where(place => place.What.Count > 0)];
    }

    private static IEnumerable<string> Of(Measure measure) =>
    [
        .. Marks(measure.Heading, PlanMailTexts.Wording),
        .. Marks(measure.Action, PlanMailTexts.Action),
        .. Filled(measure.Lead, PlanMailTexts.Lead),
        .. measure.Support.SelectMany(unit => Marks(unit, PlanMailTexts.Support)),
        .. Filled(measure.Deadline, PlanMailTexts.Deadline),
        .. Filled(measure.Outcome, PlanMailTexts.Outcome),
    ];

    /// <summary>What a plan leaves empty, the document marks.</summary>
    private static IEnumerable<string> Filled(string text, string what) =>
        string.IsNullOrWhiteSpace(text) ? [what] : Marks(text, what);

    private static IEnumerable<string> Marks(string text, string what) =>
        Enumerable.Repeat(what, PlainWords.Count(text, DocumentTexts.OpenMark));
}
