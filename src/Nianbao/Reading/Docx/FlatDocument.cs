using System.IO.Compression;
using System.Text;
using System.Xml;
using Nianbao.Wording;

namespace Nianbao.Reading.Docx;

/// <summary>
/// A Word document saved as one XML file (Word 2007 and later, "Word XML 文档"; Microsoft calls the form flat OPC): the parts of a .docx one
/// after the other, each in a <c>pkg:part</c>. Put back into a zip it is read as one.
/// </summary>
internal static class FlatDocument
{
    private const string Namespace = "http://schemas.microsoft.com/office/2006/xmlPackage";

    /// <summary>Names of parts are short; a zip would take no more than 65,535 bytes.</summary>
    private const int MaxNameCharacters = 1024;

    /// <summary>The document's text; null for a file that is no such package.</summary>
    public static string? TryRead(ReadOnlyMemory<byte> content, string name)
    {
        if (!Is(Markup.Head(content.Span)))
            return null;
        try
        {
            return DocxReader.Read(Packed(TextOf(content.Span), name), name);
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException or DecoderFallbackException)
        {
            throw new ReportFormatException(FileFault.Broken, ReadingTexts.BrokenDocx(name), broken);
        }
    }

    private static bool Is(string head)
    {
        var start = head.AsSpan().TrimStart('\uFEFF').TrimStart();
        return start.StartsWith("<", StringComparison.Ordinal) && head.Contains(Namespace, StringComparison.Ordinal);
    }

    private static string TextOf(ReadOnlySpan<byte> bytes) =>
        ByteOrderMark.Of(bytes) is { } mark
            ? mark.Encoding.GetString(bytes[mark.Length..])
            : new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);

    private static byte[] Packed(string xml, string name)
    {
        GuardTags(xml, name);
        using var packed = new MemoryStream();
        using var reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        });
        try
        {
            using var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true);
            WriteParts(zip, reader, name);
        }
        catch (InvalidDataException) when (XmlNesting.IsTooDeep(reader))
        {
            throw new ReportFormatException(FileFault.TooLarge, ReadingTexts.TooComplex(name));
        }

        return packed.ToArray();
    }

    private static void WriteParts(ZipArchive zip, XmlReader reader, string name)
    {
        reader.MoveToContent();
        if (!Is(reader, "package"))
            throw new InvalidDataException("No package.");
        var (isWord, count) = (false, 0);
        var parts = new Children(reader);
        while (parts.Next())
        {
            if (!Is(reader, "part"))
                continue;
            if (++count > FileLimits.MaxParts)
                throw new ReportFormatException(FileFault.TooLarge, ReadingTexts.TooComplex(name));
            isWord |= reader.GetAttribute("contentType", Namespace) is { } type
                && type.Contains("word", StringComparison.OrdinalIgnoreCase) && type.EndsWith(".main+xml", StringComparison.Ordinal);
            WritePart(zip, reader);
        }

        if (!isWord)
            throw new ReportFormatException(FileFault.Unsupported, ReadingTexts.NoDocument(name));
    }

    /// <summary>Packs the part that the reader stands on. Pictures and other bytes (<c>pkg:binaryData</c>) are not read and not packed.</summary>
    private static void WritePart(ZipArchive zip, XmlReader reader)
    {
        var name = reader.GetAttribute("name", Namespace)?.TrimStart('/') ?? "";
        var forms = new Children(reader);
        while (forms.Next())
        {
            if (!Is(reader, "xmlData") || name.Length is 0 or > MaxNameCharacters)
                continue;
            var roots = new Children(reader);
            while (roots.Next())
            {
                using var stream = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
                using var writer = XmlWriter.Create(stream, new XmlWriterSettings { NewLineHandling = NewLineHandling.Entitize });
                Copy(reader, writer);
            }
        }
    }

    /// <summary>Writes the element that the reader stands on; the reader then stands on its end.</summary>
    private static void Copy(XmlReader reader, XmlWriter writer)
    {
        var depth = reader.Depth;
        do
        {
            XmlNesting.GuardSkipped(reader);
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    var isEmpty = reader.IsEmptyElement;
                    writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
                    writer.WriteAttributes(reader, defattr: false);
                    if (isEmpty)
                        writer.WriteEndElement();
                    break;
                case XmlNodeType.EndElement:
                    writer.WriteEndElement();
                    break;
                default:
                    writer.WriteString(reader.Value);
                    break;
            }
        }
        while ((reader.Depth > depth || reader is { NodeType: XmlNodeType.Element, IsEmptyElement: false }) && reader.Read());
    }

    /// <summary>The XML reader keeps a whole tag, and each of its attributes, in memory before it gives anything.</summary>
    private static void GuardTags(string xml, string name)
    {
        for (var at = xml.IndexOf('<', StringComparison.Ordinal); at >= 0;)
        {
            var next = xml.IndexOf('<', at + 1);
            // A tag and the text after it, which of a picture may be long.
            var piece = xml.AsSpan(at..(next < 0 ? xml.Length : next));
            if ((piece.Length > FileLimits.MaxTagBytes && piece.IndexOf('>') is < 0 or > FileLimits.MaxTagBytes)
                || (piece.Length > FileLimits.MaxTagQuotes && piece.Count('"') + piece.Count('\'') > FileLimits.MaxTagQuotes))
                throw new ReportFormatException(FileFault.TooLarge, ReadingTexts.TooComplex(name));
            at = next;
        }
    }

    private static bool Is(XmlReader reader, string name) => reader.LocalName == name && reader.NamespaceURI == Namespace;
}
