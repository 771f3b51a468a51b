using DocumentFormat.OpenXml;
using Nianbao.Planning;
using Nianbao.Text;

namespace Nianbao.Documents;

/// <summary>Writes the section to paste into the report (章节粘贴稿) as a short Word document.</summary>
public static class SectionDocument
{
    /// <summary>The document's bytes; the same plan, report and draft give the same bytes.</summary>
    /// <param name="draft">稿次, from 1.</param>
    public static byte[] Write(WorkPlan plan, Report report, int draft)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(report);
        var paragraphs = PlanSection.Write(plan, report);
        var content = paragraphs.Select(paragraph => (OpenXmlElement)(paragraph.IsHeading
            ? OfficialParagraph.FirstLevel(paragraph.Text)
            : OfficialParagraph.Body(paragraph.Text)));
        return OfficialPackage.Pack(
            PrintableText.Line(plan.Title, 255), content, identity: PlanDocument.Identity(plan, report, draft));
    }
}
