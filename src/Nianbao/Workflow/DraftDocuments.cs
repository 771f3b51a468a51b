using System.Text;
using Nianbao.Checks;
using Nianbao.Documents;

namespace Nianbao.Workflow;

/// <summary>Writes what a person gets to see of a draft. Safe to run twice: the plan's own documents are never overwritten.</summary>
public sealed class DraftDocuments(IBlobStore blobs, YearBefore yearBefore)
{
    public async Task WriteAsync(string office, int year, int draft, Report report, WorkPlan plan, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(plan);
        var findings = ReportChecks.Run(report);
        var past = await yearBefore.OfAsync(office, year, cancellation);
        await PlanAsync(DraftFiles.Document(office, year, draft), PlanDocument.Write(plan, report, draft), cancellation);
        await PlanAsync(DraftFiles.Commented(office, year, draft), CommentedPlan.Write(plan, report, draft), cancellation);
        await PlanAsync(DraftFiles.Section(office, year, draft), SectionDocument.Write(plan, report, draft), cancellation);
        await ReviewAsync(
            DraftFiles.Review(office, year, draft), Encoding.UTF8.GetBytes(ReviewPage.Write(report, findings, plan, past)),
            ContentTypes.Html, cancellation);
        await ReviewAsync(
            DraftFiles.Checked(office, year, draft), CheckedDocument.Write(report, findings), ContentTypes.Docx, cancellation);
        await ReviewAsync(
            DraftFiles.Workbook(office, year, draft), IndicatorWorkbook.Write(report, findings), ContentTypes.Xlsx, cancellation);
        await ReviewAsync(DraftFiles.Csv(office, year, draft), IndicatorCsv.Write(report), ContentTypes.Csv, cancellation);
    }

    private Task<bool> PlanAsync(string name, byte[] content, CancellationToken cancellation) =>
        blobs.WriteAsync(Containers.Plans, name, content, ContentTypes.Docx, overwrite: false, cancellation);

    private Task<bool> ReviewAsync(string name, byte[] content, string type, CancellationToken cancellation) =>
        blobs.WriteAsync(Containers.Reviews, name, content, type, overwrite: true, cancellation);
}
