using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Nianbao.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Nianbao.Documents;

/// <summary>Packs an official document's content into a .docx whose bytes depend on nothing but the content.</summary>
internal static class OfficialPackage
{
    private const string MainContentType =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /// <param name="title">The document's title, for its properties.</param>
    /// <param name="content">Paragraphs and tables.</param>
    /// <param name="comments">Comments that were set on the content.</param>
    /// <param name="identity">Which draft the document belongs to, for its custom properties.</param>
    public static byte[] Pack(
        string title, IEnumerable<OpenXmlElement> content, WordComments? comments = null, DraftIdentity? identity = null)
    {
        using var buffer = new MemoryStream();
        using (var document = WordprocessingDocument.Create(buffer, WordprocessingDocumentType.Document))
        {
            // Every relationship has an id of our own: those the library makes up are random.
            var main = document.AddNewPart<MainDocumentPart>(MainContentType, "rId1");
            main.AddNewPart<StyleDefinitionsPart>("rId1").Styles = OfficialStyles.Styles();
            main.AddNewPart<DocumentSettingsPart>("rId2").Settings = OfficialStyles.Settings();
            main.AddNewPart<FontTablePart>("rId3").Fonts = OfficialStyles.FontTable();
            main.AddNewPart<FooterPart>("rId4").Footer = OfficialFooters.Odd();
            main.AddNewPart<FooterPart>("rId5").Footer = OfficialFooters.Even();
            main.Document = new W.Document(new W.Body([.. content, Section("rId4", "rId5")]));
            if (comments is { Count: > 0 })
                main.AddNewPart<WordprocessingCommentsPart>("rId6").Comments = comments.Part;
            AddProperties(document, title, identity);
        }
        return SteadyZip.Of(buffer);
    }

    private static W.SectionProperties Section(string oddFooter, string evenFooter) => new(
        new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = oddFooter },
        new W.FooterReference { Type = W.HeaderFooterValues.Even, Id = evenFooter },
        new W.PageSize { Width = (uint)OfficialFormat.PageWidth, Height = (uint)OfficialFormat.PageHeight },
        new W.PageMargin
        {
            Top = OfficialFormat.Top,
            Bottom = OfficialFormat.Bottom,
            Left = (uint)OfficialFormat.Left,
            Right = (uint)OfficialFormat.Right,
            Header = 851,
            Footer = (uint)OfficialFormat.FooterDistance,
            Gutter = 0,
        },
        new W.DocGrid { Type = W.DocGridValues.Lines, LinePitch = OfficialFormat.LinePitch });

    /// <summary>Title, language and the office as the author; no person and no time.</summary>
    private static void AddProperties(WordprocessingDocument document, string title, DraftIdentity? identity)
    {
        if (identity is not null)
        {
            Save(document.AddNewPart<CustomFilePropertiesPart>("rId3"), identity.ToXml());
        }
        var author = identity is null ? null : PrintableText.Line(identity.Office, DraftIdentity.LongestOffice);
        Save(document.AddNewPart<CoreFilePropertiesPart>("rId2"), CoreProperties.Of(title, author));
    }

    private static void Save(OpenXmlPart part, XElement content)
    {
        using var stream = part.GetStream(FileMode.Create);
        content.Save(stream);
    }
}
