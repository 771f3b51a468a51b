using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Nianbao.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Nianbao.Tests.Documents;

public class WordCommentsTests
{
    [Fact]
    public void A_comment_may_reach_over_paragraphs_and_two_may_overlap()
    {
        var (first, second) = (OfficialParagraph.Body("甲【待定】乙"), OfficialParagraph.Body("丙【待定】丁"));
        var comments = new WordComments();
        comments.On(Runs(first)[1], Runs(second)[0], ["从待定到丙"]);
        comments.On(Runs(second)[0], Runs(second)[1], ["丙和待定", "第二段"]);
        comments.On(Runs(first)[0], Runs(first)[0], []);
        using var document = Open(comments, first, second);

        var anchored = CommentedPlanTests.Anchored(document);
        Assert.Equal(["【待定】乙丙", "丙【待定】"], anchored.Select(comment => comment.Words));
        Assert.Equal(["丙和待定", "第二段"], anchored[1].Lines);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_paragraph_without_words_takes_no_comment()
    {
        var (paragraph, comments) = (OfficialParagraph.Body(""), new WordComments());
        comments.On(paragraph, ["无处可批"]);
        using var document = Open(comments, paragraph);

        Assert.Equal(0, comments.Count);
        Assert.Null(document.MainDocumentPart!.WordprocessingCommentsPart);
    }

    private static List<W.Run> Runs(W.Paragraph paragraph) =>
        [.. paragraph.Elements<W.Run>().Where(run => run.GetFirstChild<W.CommentReference>() is null)];

    private static WordprocessingDocument Open(WordComments comments, params OpenXmlElement[] content) =>
        WordprocessingDocument.Open(new MemoryStream(OfficialPackage.Pack("题目", content, comments)), false);
}
