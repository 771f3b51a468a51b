using Nianbao.Text;

namespace Nianbao.Documents;

/// <summary>Writes a plan as a Word document (.docx) after GB/T 9704-2012: the clean copy (清洁稿), fit to be sent up.</summary>
public static class PlanDocument
{
    /// <summary>The document's bytes; the same plan, report and draft give the same bytes.</summary>
    /// <param name="report">The report whose problems the annex sets against the plan's measures.</param>
    /// <param name="draft">稿次, from 1.</param>
    public static byte[] Write(WorkPlan plan, Report report, int draft)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(report);
        return OfficialPackage.Pack(
            PrintableText.Line(plan.Title, 255), PlanContent.Of(plan, report), identity: Identity(plan, report, draft));
    }

    /// <summary>A report that names no year is that of the year before the plan's.</summary>
    internal static DraftIdentity Identity(WorkPlan plan, Report report, int draft) =>
        new(plan.Office, report.Year ?? plan.Year - 1, plan.Year, draft);
}
