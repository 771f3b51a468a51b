using System.Xml;
using Nianbao.Reading.Layout;
using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Reading.Ofd;

/// <summary>Reads OFD (GB/T 33190-2016), the fixed layout in which offices exchange finished documents: the text on its pages.</summary>
internal static class OfdReader
{
    /// <summary>The document's text; null where the zip is something else.</summary>
    public static string? TryRead(ReadOnlyMemory<byte> content, string name)
    {
        try
        {
            using var zip = ZipPackage.Open(content, name);
            if (zip.Has(OfdPackage.EntryPart))
                return Read(new OfdPackage(zip, name), name);
            return IsCalledOfd(name) && zip.Parts.Count == 0 ? throw new InvalidDataException("An empty package.") : null;
        }
        // What ZipArchive and XmlReader throw on bytes that are no zip or no XML.
        catch (Exception broken) when (broken is InvalidDataException or XmlException or IOException)
        {
            // Whatever else the zip is, the next reader says what is wrong with it.
            if (IsCalledOfd(name) || IsOfd(content.Span))
                throw new ReportFormatException(FileFault.Broken, ReadingTexts.BrokenOfd(name), broken);
            return null;
        }
    }

    private static string Read(OfdPackage package, string name)
    {
        var pages = new PageReading(name);
        var texts = package.Documents()
            .Select(document => LaidOutText.Of(package.Pages(document, pages)))
            .Where(text => text.Length > 0)
            .ToList();
        if (texts.Count == 0 && pages.HasPictures)
            throw new ReportFormatException(FileFault.Scan, ReadingTexts.OnlyPictures(name));
        if (texts.Count > 0 && pages.FirstScan is { } scan)
            throw new ReportFormatException(FileFault.Scan, ReadingTexts.ScannedPage(name, scan));
        return CleanText.From(string.Join('\n', texts));
    }

    private static bool IsCalledOfd(string name) => name.EndsWith(".ofd", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the bytes name the entry part: a zip cut short has lost its directory, not its beginning.</summary>
    private static bool IsOfd(ReadOnlySpan<byte> bytes) => bytes.IndexOf("OFD.xml"u8) >= 0;
}
