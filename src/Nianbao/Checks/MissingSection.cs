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

    private const string Cause = "原因";

    private static readonly string[] CauseWords = ["原因", "由于", "因为", "源于", "归因", "究其", "制约", "受限于", "缘于", "根源", "导致"];

    private static readonly TextSpan Nowhere = new(0, 0);

    public static IEnumerable<Finding> Check(CheckedReport read)
    {
        var report = read.Report;
        if (!Has(report, SectionKind.Achievements))
            yield return new Finding(Code, Severity.Error, CheckTexts.NoAchievements, Nowhere);

        // What a report says under another part's heading is there, only not where it is looked for.
        if (!Has(report, SectionKind.Problems))
            yield return report.Problems.Count == 0
                ? new Finding(Code, Severity.Error, CheckTexts.NoProblems, Nowhere)
                : new Finding(Code, Severity.Warning, CheckTexts.ProblemsElsewhere, report.Problems[0].Span);
        else if (report.Problems.Count > 0 && !GivesCauses(read))
            yield return CausesMissing(read);

        if (!Has(report, SectionKind.Plan))
            yield return report.PlanItems.Count == 0
                ? new Finding(Code, Severity.Error, CheckTexts.NoPlan, Nowhere)
                : new Finding(Code, Severity.Note, CheckTexts.PlanElsewhere, report.PlanItems[0].Heading);

        if (!Has(report, SectionKind.Responsibility))
            yield return report.Text.IndexOf(FirstResponsible, StringComparison.Ordinal) is >= 0 and var at
                ? new Finding(Code, Severity.Note, CheckTexts.ResponsibilityElsewhere, new TextSpan(at, FirstResponsible.Length))
                : new Finding(Code, Severity.Warning, CheckTexts.NoResponsibility, Nowhere);
    }

    // The required part is 存在的不足和原因: a heading that promises causes is a promise broken.
    private static Finding CausesMissing(CheckedReport read)
    {
        var heading = read.Parts(SectionKind.Problems).First().Heading;
        return heading.Of(read.Text).Contains(Cause, StringComparison.Ordinal)
            ? new Finding(Code, Severity.Warning, CheckTexts.CausesPromised, heading)
            : new Finding(Code, Severity.Note, CheckTexts.NoCauses, heading);
    }

    private static bool GivesCauses(CheckedReport read) =>
        read.Report.Problems.Any(problem => problem.Cause is not null)
        || read.Report.Sections.Any(section =>
            section.Kind is SectionKind.Problems or SectionKind.Other
            && Words.HasAny(read.Text.AsSpan(section.Heading.End, section.Span.End - section.Heading.End), CauseWords))
        || read.Report.Sections.Any(section =>
            section.Heading.Start != read.Parts(SectionKind.Problems).First().Heading.Start && section.Heading.Of(read.Text).Contains(Cause, StringComparison.Ordinal));

    private static bool Has(Report report, SectionKind kind) => report.Sections.Any(section => section.Kind == kind);
}
