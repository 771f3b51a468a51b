using System.Text;
using Nianbao.Checks;
using Nianbao.Documents;

namespace Nianbao.Workflow;

/// <summary>What a person gets to see of a draft.</summary>
public static class DraftDocuments
{
    /// <summary>The draft's files. The same input gives the same files: writing them again does no harm.</summary>
    /// <param name="past">The office's figures of the year before.</param>
    public static IReadOnlyList<DraftFile> Of(
        string office, int year, int draft, Report report, WorkPlan plan, IReadOnlyList<Finding> findings,
        IReadOnlyList<PastFigure> past)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(plan);
        return
        [
            Plan(DraftFiles.Document(office, year, draft), PlanDocument.Write(plan, report, draft)),
            Plan(DraftFiles.Commented(office, year, draft), CommentedPlan.Write(plan, report, draft)),
            Plan(DraftFiles.Section(office, year, draft), SectionDocument.Write(plan, report, draft)),
            Review(
                DraftFiles.Review(office, year, draft), ContentTypes.Html,
                Encoding.UTF8.GetBytes(ReviewPage.Write(report, findings, plan, past))),
            Review(DraftFiles.Checked(office, year, draft), ContentTypes.Docx, CheckedDocument.Write(report, findings)),
            Review(DraftFiles.Workbook(office, year, draft), ContentTypes.Xlsx, IndicatorWorkbook.Write(report, findings)),
            Review(DraftFiles.Csv(office, year, draft), ContentTypes.Csv, IndicatorCsv.Write(report)),
        ];
    }

    private static DraftFile Plan(string name, byte[] content) =>
        new(Containers.Plans, name, ContentTypes.Docx, content, Overwrite: false);

    private static DraftFile Review(string name, string type, byte[] content) =>
        new(Containers.Reviews, name, type, content, Overwrite: true);
}
