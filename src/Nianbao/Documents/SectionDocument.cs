using DocumentFormat.OpenXml;
using Nianbao.Planning;
using Nianbao.Text;

namespace Nianbao.Documents;

/// <summary>Writes the section to paste into the report (章节粘贴稿) as a short Word document.</summary>
public static class SectionDocument
{
    /// <summary>The document's bytes; the same plan and report give the same bytes.</summary>
    public static byte[] Write(WorkPlan plan, Report report)
    {
        var paragraphs = PlanSection.Write(plan, report);
        return OfficialPackage.Pack(PrintableText.Line(plan.Title, 255), paragraphs.Select(paragraph =>
            (OpenXmlElement)(paragraph.IsHeading ? OfficialParagraph.FirstLevel(paragraph.Text) : OfficialParagraph.Body(paragraph.Text))));
    }
}
