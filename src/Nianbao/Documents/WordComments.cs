using Nianbao.Wording;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Nianbao.Documents;

/// <summary>
/// Word comments (批注) on a document's words, numbered in the order in which they are added. They name the program as
/// their author and no time, so that the bytes depend on nothing but the texts.
/// </summary>
internal sealed class WordComments
{
    private readonly W.Comments _comments = new();

    public int Count { get; private set; }

    /// <summary>The content of the comments' part.</summary>
    public W.Comments Part => _comments;

    /// <summary>Comments on all words of a paragraph.</summary>
    public void On(W.Paragraph paragraph, IReadOnlyList<string> lines)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        if (paragraph.Elements<W.Run>().FirstOrDefault() is { } first)
            On(first, paragraph.Elements<W.Run>().Last(), lines);
    }

    /// <summary>Comments on the words from one run to another, which may stand in a later paragraph; without a line there is no comment.</summary>
    /// <param name="lines">The comment's paragraphs.</param>
    public void On(W.Run first, W.Run last, IReadOnlyList<string> lines)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(last);
        ArgumentNullException.ThrowIfNull(lines);
        if (lines.Count == 0)
            return;
        var id = Count++.ToString();
        first.InsertBeforeSelf(new W.CommentRangeStart { Id = id });
        var end = last.InsertAfterSelf(new W.CommentRangeEnd { Id = id });
        end.InsertAfterSelf(new W.Run(Reference(), new W.CommentReference { Id = id }));
        _comments.AppendChild(Comment(id, lines));
    }

    private static W.Comment Comment(string id, IReadOnlyList<string> lines)
    {
        var comment = new W.Comment { Id = id, Author = DocumentTexts.CommentAuthor, Initials = DocumentTexts.CommentInitials };
        foreach (var line in lines)
        {
            var paragraph = new W.Paragraph(new W.ParagraphProperties
            {
                ParagraphStyleId = new W.ParagraphStyleId { Val = OfficialStyles.CommentText },
            });
            if (!comment.HasChildren)
                paragraph.AppendChild(new W.Run(Reference(), new W.AnnotationReferenceMark()));
            OfficialParagraph.AddText(paragraph, line, OfficialFormat.CommentFont, OfficialFormat.CommentSize);
            comment.AppendChild(paragraph);
        }
        return comment;
    }

    private static W.RunProperties Reference() => new(
    [
        new W.RunStyle { Val = OfficialStyles.CommentReference },
        .. OfficialParagraph.FontAndSize(OfficialFormat.CommentFont, OfficialFormat.CommentSize),
    ]);
}
