using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Checks;

/// <summary>
/// <c>missing-section</c>: one of the parts that a report has to have is absent
/// (主要举措和成效, 存在的不足和原因, 第一责任人职责, 下一年度安排).
/// </summary>
internal static class MissingSection
{
    public const string Code = "missing-section";

    private const string FirstResponsible = "第一责任人";

    private static readonly TextSpan Nowhere = new(0, 0);

    public static IEnumerable<Finding> Check(Report report)
    {
        if (!Has(report, SectionKind.Achievements))
            yield return new Finding(Code, Severity.Error, CheckTexts.NoAchievements, Nowhere);

        // What a report says under another part's heading is there, only not where it is looked for.
        if (!Has(report, SectionKind.Problems))
            yield return report.Problems.Count == 0
                ? new Finding(Code, Severity.Error, CheckTexts.NoProblems, Nowhere)
                : new Finding(Code, Severity.Warning, CheckTexts.ProblemsElsewhere, report.Problems[0].Span);

        if (!Has(report, SectionKind.Plan))
            yield return report.PlanItems.Count == 0
                ? new Finding(Code, Severity.Error, CheckTexts.NoPlan, Nowhere)
                : new Finding(Code, Severity.Note, CheckTexts.PlanElsewhere, report.PlanItems[0].Heading);

        if (!Has(report, SectionKind.Responsibility))
            yield return report.Text.IndexOf(FirstResponsible, StringComparison.Ordinal) is >= 0 and var at
                ? new Finding(Code, Severity.Note, CheckTexts.ResponsibilityElsewhere, new TextSpan(at, FirstResponsible.Length))
                : new Finding(Code, Severity.Warning, CheckTexts.NoResponsibility, Nowhere);
    }

    private static bool Has(Report report, SectionKind kind) => report.Sections.Any(section => section.Kind == kind);
}
