using System.Globalization;

namespace Nianbao.Planning;

/// <summary>Gives a plan's measures their <see cref="Measure.Id"/>.</summary>
internal static class MeasureIds
{
    /// <summary>The plan with its measures as M1, M2, … in their order.</summary>
    public static WorkPlan Numbered(this WorkPlan plan)
    {
        var number = 0;
        return plan with
        {
            Items =
            [
                .. plan.Items.Select(item => item with
                {
                    Measures = [.. item.Measures.Select(measure => measure with { Id = "M" + (++number).ToString(CultureInfo.InvariantCulture) })],
                }),
            ],
        };
    }
}
