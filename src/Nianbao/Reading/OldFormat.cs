using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using Nianbao.Wording;

namespace Nianbao.Reading;

/// <summary>Recognises documents that are read by way of another program, by their content.</summary>
public static class OldFormat
{
    /// <summary>How far in the root element of an XML document is looked for.</summary>
    private const int HeadBytes = 4096;

    private const string OpenDocumentText = "application/vnd.oasis.opendocument.text";

    /// <summary>The format's usual ending: .doc (also for .wps), .rtf, .odt or .xml; null for what is none of them.</summary>
    /// <exception cref="ReportFormatException">It is one, but under a password or too large.</exception>
    public static string? EndingOf(ReadOnlyMemory<byte> content, string name) => FileSignature.Recognise(content.Span) switch
    {
        FileKind.Ole when OleFile.IsDocument(content.Span) && !OleFile.IsEncrypted(content.Span) => ".doc",
        FileKind.Rtf => ".rtf",
        FileKind.Zip when IsOpenDocument(content, name) => ".odt",
        FileKind.Unknown when IsWordXml(content.Span) => ".xml",
        _ => null,
    };

    /// <summary>Whether another program's result is a document at all, and not its error in words.</summary>
    public static bool IsPackage(ReadOnlyMemory<byte> content) => FileSignature.Recognise(content.Span) == FileKind.Zip;

    // Word 2003 saved XML in one file, whose root is w:wordDocument.
    private static bool IsWordXml(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, HeadBytes)]).TrimStart('\uFEFF').TrimStart();
        return head.StartsWith("<?xml", StringComparison.Ordinal) && head.Contains("wordDocument", StringComparison.Ordinal);
    }

    private static bool IsOpenDocument(ReadOnlyMemory<byte> content, string name)
    {
        try
        {
            var bytes = MemoryMarshal.TryGetArray(content, out var array) ? array : new ArraySegment<byte>(content.ToArray());
            using var zip = new ZipArchive(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false));
            if (Head(zip, "mimetype") is not { } kind || !kind.StartsWith(OpenDocumentText, StringComparison.Ordinal)) return false;
            if (Head(zip, "META-INF/manifest.xml") is { } manifest && manifest.Contains("encryption-data", StringComparison.Ordinal))
                throw new ReportFormatException(FileFault.Encrypted, ReadingTexts.Encrypted(name));
            if (zip.GetEntry("content.xml") is { Length: > FileLimits.MaxPartBytes })
                throw new ReportFormatException(FileFault.TooLarge, ReadingTexts.UnpacksTooLarge(name));
            return true;
        }
        // No zip after all; the reader that it then comes to says so.
        catch (Exception broken) when (broken is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return false;
        }
    }

    private static string? Head(ZipArchive zip, string part)
    {
        if (zip.GetEntry(part) is not { } entry) return null;
        using var stream = entry.Open();
        var head = new byte[HeadBytes];
        return Encoding.UTF8.GetString(head, 0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false));
    }
}
