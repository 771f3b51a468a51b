using Nianbao.Checks;
using Nianbao.Text;
using Nianbao.Wording;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Nianbao.Documents;

/// <summary>
/// Writes the checked report (核对稿): the uploaded report's text, as it was read, as a Word document with a comment on
/// every finding and one on the title that counts them.
/// </summary>
public static class CheckedDocument
{
    /// <summary>More comments than a person looks through; the gravest are kept.</summary>
    public const int MaxComments = 500;

    private const int LongestMessage = 1000;

    /// <summary>The document's bytes; the same report and findings give the same bytes.</summary>
    public static byte[] Write(Report report, IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(findings);
        // Word shows comments as they stand in the text.
        var shown = FindingOrder.Of(findings).Take(MaxComments).OrderBy(finding => finding.Span.Start).ToList();
        var runs = new SpanRuns(report.Text, shown.Select(finding => finding.Span));
        var content = new CheckedContent(report, runs).Write();
        var comments = new WordComments();
        var title = (W.Paragraph)content[0];
        if (!title.Elements<W.Run>().Any())
            title.AppendChild(new W.Run(OfficialParagraph.Properties(OfficialFormat.TitleFont, OfficialFormat.TitleSize)));
        comments.On(title, [CheckedTexts.Summary(findings, shown.Count)]);
        for (var i = 0; i < shown.Count; i++)
            Comment(comments, shown[i], shown[i].Span is { Start: 0, Length: 0 } ? null : runs.Of(i), title);
        return OfficialPackage.Pack(
            PrintableText.Line(CheckedTexts.DocumentTitle(report.Office, report.Year), 255), content, comments);
    }

    /// <summary>A finding on the whole report, or one without a place, is said of the title.</summary>
    private static void Comment(WordComments comments, Finding finding, (W.Run First, W.Run Last)? place, W.Paragraph title)
    {
        string[] lines =
        [
            PrintableText.Line(CheckedTexts.Mark(finding), LongestMessage), PrintableText.Line(finding.Message, LongestMessage),
            CheckedTexts.Advice(finding.Severity),
        ];
        if (place is { } words)
            comments.On(words.First, words.Last, lines);
        else
            comments.On(title, lines);
    }
}
