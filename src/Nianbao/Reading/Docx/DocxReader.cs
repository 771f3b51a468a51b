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
            var document = package.ReadPart(main, reader => DocumentText.Read(reader, styles, new ListNumbers(lists, styles), name))
                ?? throw new InvalidDataException("No main document part.");
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
}
