using System.Xml;
using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Reading.Docx;

/// <summary>Reads a Word document (.docx, .docm): what a reader sees in the body. Macros are never looked at.</summary>
internal static class DocxReader
{
    public static string Read(ReadOnlyMemory<byte> content, string name)
    {
        try
        {
            using var package = DocxPackage.Open(content, name);
            var main = package.MainPart ?? throw package.NotWord();
            var styles = package.ReadPart(package.Related(main, "styles"), ParagraphStyles.Read) ?? ParagraphStyles.None;
            var lists = package.ReadPart(package.Related(main, "numbering"), ListDefinitions.Read) ?? ListDefinitions.None;
            var setting = new DocumentSetting(styles, lists, name);
            setting = setting with
            {
                Footnotes = package.ReadPart(package.Related(main, "footnotes"), reader => DocumentText.ReadNotes(reader, setting)) ?? setting.Footnotes,
                Endnotes = package.ReadPart(package.Related(main, "endnotes"), reader => DocumentText.ReadNotes(reader, setting)) ?? setting.Endnotes,
            };
            var document = Read(package, main, setting);
            if (document.LeavesContentsOpen)
                document = Read(package, main, setting with { ReadsContents = true });
            return document.Text.Length == 0 && document.HasPictures
                ? throw new ReportFormatException(FileFault.Scan, ReadingTexts.OnlyPictures(name))
                : CleanText.From(document.Text);
        }
        // What ZipArchive and XmlReader throw on bytes that are no zip or no XML.
        catch (Exception broken) when (broken is InvalidDataException or XmlException or IOException)
        {
            throw new ReportFormatException(FileFault.Broken, ReadingTexts.BrokenDocx(name), broken);
        }
    }

    private static DocumentText Read(DocxPackage package, string main, DocumentSetting setting) =>
        package.ReadPart(main, reader => DocumentText.Read(reader, setting)) ?? throw new InvalidDataException("No main document part.");
}
