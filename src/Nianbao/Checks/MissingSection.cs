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

    private static readonly WordList CauseWords = new("原因", "由于", "因为", "源于", "归因", "究其", "制约", "受限于", "缘于", "根源", "导致", "主要是");

    private static readonly TextSpan Nowhere = new(0, 0);

    public static void Check(CheckedReport read, FindingList found)
    {
        var report = read.Report;
        if (!Has(read, SectionKind.Achievements))
            found.Add(new Finding(Code, Severity.Error, CheckTexts.NoAchievements, Nowhere));

        // What a report says under another part's heading is there, only not where it is looked for.
        if (!Has(read, SectionKind.Problems))
            found.Add(report.Problems.Count == 0
                ? new Finding(Code, Severity.Error, CheckTexts.NoProblems, Nowhere)
                : new Finding(Code, Severity.Warning, CheckTexts.ProblemsElsewhere, report.Problems[0].Span));
        else if (report.Problems.Count > 0 && !GivesCauses(read))
            found.Add(CausesMissing(read));

        if (!Has(read, SectionKind.Plan))
            found.Add(report.PlanItems.Count == 0
                ? new Finding(Code, Severity.Error, CheckTexts.NoPlan, Nowhere)
                : new Finding(Code, Severity.Note, CheckTexts.PlanElsewhere, report.PlanItems[0].Heading));

        if (!Has(read, SectionKind.Responsibility))
            found.Add(report.Text.IndexOf(FirstResponsible, StringComparison.Ordinal) is >= 0 and var at
                ? new Finding(Code, Severity.Note, CheckTexts.ResponsibilityElsewhere, new TextSpan(at, FirstResponsible.Length))
                : new Finding(Code, Severity.Warning, CheckTexts.NoResponsibility, Nowhere));
    }

    // The required part is 存在的不足和原因: a heading that promises causes is a promise broken.
    private static Finding CausesMissing(CheckedReport read)
    {
        var heading = ProblemsHeading(read);
        return heading.Of(read.Text).Contains(Cause, StringComparison.Ordinal)
            ? new Finding(Code, Severity.Warning, CheckTexts.CausesPromised, heading)
            : new Finding(Code, Severity.Note, CheckTexts.NoCauses, heading);
    }

    private static bool GivesCauses(CheckedReport read)
    {
        foreach (var problem in read.Report.Problems)
        {
            if (problem.Cause is not null)
                return true;
        }

        var heading = ProblemsHeading(read);
        foreach (var section in read.Sections)
        {
            if (section.Heading.Start != heading.Start && section.Heading.Of(read.Text).Contains(Cause, StringComparison.Ordinal))
                return true;
            if (section.Kind is SectionKind.Problems or SectionKind.Other && CauseWords.IsIn(TextSpan.FromBounds(section.Heading.End, section.Span.End).Of(read.Text)))
                return true;
        }

        return false;
    }

    private static TextSpan ProblemsHeading(CheckedReport read)
    {
        foreach (var section in read.Parts(SectionKind.Problems))
            return section.Heading;
        return Nowhere;
    }

    private static bool Has(CheckedReport read, SectionKind kind)
    {
        foreach (var section in read.Sections)
        {
            if (section.Kind == kind)
                return true;
        }

        return false;
    }
}
