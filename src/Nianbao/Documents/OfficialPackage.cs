using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Nianbao.Documents;

/// <summary>Packs an official document's content into a .docx whose bytes depend on nothing but the content.</summary>
internal static class OfficialPackage
{
    private const string MainContentType =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /// <summary>The earliest time a zip can hold.</summary>
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="title">The document's title, for its properties.</param>
    /// <param name="content">Paragraphs and tables.</param>
    /// <param name="comments">Comments that were set on the content.</param>
    public static byte[] Pack(string title, IEnumerable<OpenXmlElement> content, WordComments? comments = null)
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
            AddProperties(document, title);
        }
        return WithConstantTimes(buffer);
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

    /// <summary>Title and language; no author, no editor, no time.</summary>
    private static void AddProperties(WordprocessingDocument document, string title)
    {
        XNamespace core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        XNamespace dublin = "http://purl.org/dc/elements/1.1/";
        var properties = new XElement(core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", core),
            new XAttribute(XNamespace.Xmlns + "dc", dublin),
            new XElement(dublin + "title", title),
            new XElement(dublin + "language", "zh-CN"));
        using var stream = document.AddNewPart<CoreFilePropertiesPart>("rId2").GetStream(FileMode.Create);
        properties.Save(stream);
    }

    private static byte[] WithConstantTimes(MemoryStream package)
    {
        package.Position = 0;
        using var result = new MemoryStream();
        using (var source = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true))
        using (var target = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            // "[Content_Types].xml" sorts first, where some readers expect it.
            foreach (var entry in source.Entries.OrderByDescending(entry => entry.FullName[0] == '[')
                .ThenBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = EntryTime;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }
        return result.ToArray();
    }
}
