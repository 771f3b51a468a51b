using DocumentFormat.OpenXml;
using Nianbao.Text;
using Nianbao.Wording;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Nianbao.Documents;

/// <summary>What stands in a plan's document: title, items with their measures, signature and annex.</summary>
internal static class PlanContent
{
    /// <param name="report">The report whose problems the annex sets against the plan's measures.</param>
    /// <param name="onMeasure">Given the heading of each measure once it is complete.</param>
    public static List<OpenXmlElement> Of(WorkPlan plan, Report report, Action<W.Paragraph, Measure>? onMeasure = null)
    {
        var annex = PlanAnnex.Table(plan, report, marks: onMeasure is not null);
        var content = new List<OpenXmlElement> { OfficialParagraph.Title(plan.Title), OfficialParagraph.Empty() };
        content.AddRange(Paragraphs(plan.Opening));
        content.AddRange(Items(plan, onMeasure));
        content.AddRange(Paragraphs(plan.Closing ?? ""));
        var last = content.Count - 1;
        if (annex is not null)
            content.AddRange([OfficialParagraph.Empty(), OfficialParagraph.Body(DocumentTexts.AnnexNote)]);
        content.AddRange(Signature(plan.Office));
        KeepTogether(content, last);
        if (annex is not null)
            content.AddRange(PlanAnnex.Page(annex));
        return content;
    }

    /// <summary>No page may hold the signature alone: the paragraph before it comes along.</summary>
    private static void KeepTogether(List<OpenXmlElement> content, int from)
    {
        for (var at = from; at < content.Count - 1; at++)
        {
            if (content[at] is W.Paragraph { ParagraphProperties: { } properties })
                properties.KeepNext = new W.KeepNext();
        }
    }

    private static IEnumerable<OpenXmlElement> Items(WorkPlan plan, Action<W.Paragraph, Measure>? onMeasure)
    {
        var bookmarks = new Bookmarks();
        for (var i = 0; i < plan.Items.Count; i++)
        {
            var item = plan.Items[i];
            yield return OfficialParagraph.FirstLevel(OutlineNumber.First(i + 1) + item.Heading);
            for (var m = 0; m < item.Measures.Count; m++)
            {
                var measure = item.Measures[m];
                var heading = OfficialParagraph.SecondLevel(OutlineNumber.Second(m + 1) + measure.Heading);
                bookmarks.Mark(heading, measure.Id);
                onMeasure?.Invoke(heading, measure);
                yield return heading;
                foreach (var paragraph in Action(measure))
                    yield return paragraph;
            }
        }
    }

    /// <summary>The action with the bracket of who, when and how seen at its end.</summary>
    private static List<W.Paragraph> Action(Measure measure)
    {
        var paragraphs = Paragraphs(measure.Action).ToList();
        if (paragraphs.Count == 0)
            paragraphs.Add(OfficialParagraph.Body(""));
        var terms = DocumentTexts.Terms(Part(measure.Lead), measure.Support, Part(measure.Deadline), Part(measure.Outcome));
        OfficialParagraph.AddText(
            paragraphs[^1], terms, OfficialFormat.SecondLevelFont, OfficialFormat.BodySize);
        return paragraphs;
    }

    /// <summary>A part of the bracket: what a plan leaves empty is to be decided, and a sentence's end does not belong inside.</summary>
    private static string Part(string text) =>
        text.Trim().TrimEnd('。', '；', '.', ';', '，') is { Length: > 0 } part ? part : DocumentTexts.Open;

    private static IEnumerable<W.Paragraph> Paragraphs(string text) => text
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(OfficialParagraph.Body);

    /// <summary>
    /// Office and date. GB/T 9704-2012, 7.3.5.1: 成文日期一般右空四字编排 … 在成文日期之上、以成文日期为准居中编排发文机关署名.
    /// The empty lines leave room for the seal.
    /// </summary>
    private static W.Paragraph[] Signature(string office)
    {
        var name = PrintableText.Line(DocumentTexts.Signature(office), OfficialFormat.Characters);
        var overhang = (DocumentTexts.Date.Length - name.Length) * 50;
        var date = 400;
        // A name much longer than the date would stand beyond the margin: it takes two characters' distance and the date its middle.
        if (date + overhang < 200)
            date = 200 - overhang;
        return
        [
            OfficialParagraph.Empty(),
            OfficialParagraph.Empty(),
            OfficialParagraph.Signature(name, date + overhang),
            OfficialParagraph.Signature(DocumentTexts.Date, date),
        ];
    }
}
