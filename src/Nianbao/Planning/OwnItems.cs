using Nianbao.Wording;

namespace Nianbao.Planning;

/// <summary>What of the report's own plan stands in the draft by itself.</summary>
internal static class OwnItems
{
    private const int MostItems = 6;
    private const int MostContinued = 3;
    private const int MostClauses = 2;

    private static readonly string[] Months = ["3", "6", "9", "11"];
    private static readonly string[] AnyLead = ["综合", "法治"];

    /// <summary>The report's own items as the basis of the plan, where it states no problem.</summary>
    public static IEnumerable<WorkPlanItem> Draft(OwnPlan own, MeasureWriter writer, int year, int style)
    {
        var measures = own.Headings
            .Where(item => item.Heading is not null)
            .Take(MostItems)
            .Select((item, index) => new Measure
            {
                Id = "",
                Heading = item.Heading!,
                Action = writer.WithOfficeWords(PlanTexts.OwnItem(Quoted(item.Clauses.Count > 0 ? item.Clauses.Take(MostClauses) : [item.Heading!]))),
                Lead = UnitDirectory.Open,
                Deadline = PlanTexts.Deadline(year, Months[index % Months.Length]),
                Outcome = PlanTexts.OwnItemOutcome,
            })
            .ToList();
        if (measures.Count > 0)
        {
            yield return new WorkPlanItem(PlanTexts.OwnPlanHeading(style), measures);
        }
    }

    /// <summary>One measure for those of the report's own items that no problem called for; null where there are none.</summary>
    public static Measure? Continued(OwnPlan own, MeasureWriter writer, int year)
    {
        var rest = own.Headings.Where(item => item.Heading is not null && !item.Clauses.Any(own.IsTaken))
            .Select(item => item.Heading!).Take(MostContinued).ToList();
        return rest.Count == 0
            ? null
            : new Measure
            {
                Id = "",
                Heading = PlanTexts.ContinuedHeading,
                Action = PlanTexts.Continued(Quoted(rest)),
                Lead = writer.Lead(AnyLead),
                Deadline = PlanTexts.Deadline(year, "11"),
                Outcome = PlanTexts.ContinuedOutcome,
            };
    }

    private static string Quoted(IEnumerable<string> clauses) =>
        string.Concat(clauses.Select(clause => "“" + clause + "”"));
}
