using DocumentFormat.OpenXml.Packaging;
using Nianbao.Documents;
using Nianbao.Planning;
using Nianbao.Planning.Approved;
using Nianbao.Reading;
using Nianbao.Reading.Docx;
using Nianbao.Tests.Planning;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Nianbao.Tests.Conversion;

/// <summary>What is left of a commented plan that LibreOffice has opened and saved.</summary>
public class SavedAgainTests
{
    [Fact]
    public async Task Numbers_comments_fonts_properties_and_bookmarks_outlive_opening_and_saving()
    {
        var report = PlanReports.Corpus.First(report => report.Problems.Count > 2);
        var plan = OfflineDrafter.Draft(report, PlanReports.Office(report));
        var before = CommentedPlan.Write(plan, report, 3);
        var after = await Office.SaveAsync(before, "docx:MS Word 2007 XML");
        using var old = WordprocessingDocument.Open(new MemoryStream(before), false);
        using var saved = WordprocessingDocument.Open(new MemoryStream(after), false);

        Assert.NotEqual(before, after);
        Assert.Equal(Lines(before), Lines(after));
        Assert.Equal(DraftIdentityReader.Read(before), DraftIdentityReader.Read(after));
        Assert.NotNull(DraftIdentityReader.Read(after));
        Assert.Equal(Bookmarks(old), Bookmarks(saved));
        Assert.Equal(Comments(old), Comments(saved));
        Assert.Equal(Fonts(old), Fonts(saved));
        Assert.Equal(
            ApprovedPlanReader.Read(FileReader.Read(before, "安排.docx")).Measures.Select(measure => measure.Heading),
            ApprovedPlanReader.Read(FileReader.Read(after, "安排.docx")).Measures.Select(measure => measure.Heading));
    }

    // An empty one more or less is a page's end.
    private static string[] Lines(byte[] document) =>
        FileReader.Read(document, "安排.docx").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static List<(string?, string)> Bookmarks(WordprocessingDocument document) =>
        [.. document.MainDocumentPart!.Document!.Descendants<W.BookmarkStart>()
            .Where(mark => mark.Name!.Value!.StartsWith('M')).Select(mark => (mark.Name!.Value, mark.Parent!.InnerText))];

    private static List<string> Comments(WordprocessingDocument document) =>
        [.. document.MainDocumentPart!.WordprocessingCommentsPart!.Comments!.Elements<W.Comment>()
            .Select(comment => $"{comment.Author}｜{string.Join('\n', comment.Elements<W.Paragraph>().Select(paragraph => paragraph.InnerText))}")];

    /// <summary>For each heading and paragraph the East Asian font of its words; LibreOffice leaves to the style what the style says already.</summary>
    private static List<string> Fonts(WordprocessingDocument document)
    {
        var styles = document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<W.Style>().ToDictionary(style => style.StyleId!.Value!);
        return [.. document.MainDocumentPart.Document!.Body!.Elements<W.Paragraph>().Where(paragraph => paragraph.InnerText.Length > 0)
            .Select(paragraph => paragraph.Elements<W.Run>().First(run => run.GetFirstChild<W.Text>() is not null).RunProperties?.RunFonts?.EastAsia?.Value
                ?? styles[paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value!].StyleRunProperties!.RunFonts!.EastAsia!.Value!)];
    }
}
