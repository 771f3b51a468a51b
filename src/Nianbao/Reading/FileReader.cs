using Nianbao.Reading.Docx;
using Nianbao.Reading.Ofd;
using Nianbao.Reading.Pdf;
using Nianbao.Reading.Web;
using Nianbao.Wording;

namespace Nianbao.Reading;

/// <summary>Turns an uploaded file's bytes into text. What the bytes are decides, not what the file is called.</summary>
public static class FileReader
{
    /// <summary>The file's text, lines ended by '\n', without byte-order mark.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="name">Its name, with its ending; used in messages.</param>
    /// <exception cref="ReportFormatException">The file is empty, broken, too large, encrypted or of a kind that cannot be read.</exception>
    public static string Read(ReadOnlyMemory<byte> content, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (content.IsEmpty)
            throw new ReportFormatException(FileFault.Empty, ReadingTexts.Empty(name));
        CheckSize(content.Length, name);
        if (ReadingTexts.FileName(name).StartsWith("~$", StringComparison.Ordinal))
            throw new ReportFormatException(FileFault.Unsupported, ReadingTexts.LockFile(name));

        var text = FileSignature.Recognise(content.Span) switch
        {
            FileKind.Zip => OfdReader.TryRead(content, name) ?? DocxReader.Read(content, name),
            FileKind.Ole => throw Ole(content.Span, name),
            FileKind.Pdf => PdfReader.Read(content, name),
            FileKind.Rtf => throw new ReportFormatException(FileFault.Unsupported, ReadingTexts.Rtf(name)),
            FileKind.Picture => throw new ReportFormatException(FileFault.Unsupported, ReadingTexts.Picture(name)),
            FileKind.Archive => throw new ReportFormatException(FileFault.Unsupported, ReadingTexts.Archive(name)),
            FileKind.Media => throw new ReportFormatException(FileFault.Unsupported, ReadingTexts.NoDocument(name)),
            _ => FlatDocument.TryRead(content, name) ?? WebReader.TryRead(content, name) ?? Plain(content.Span, name),
        };

        if (string.IsNullOrWhiteSpace(text))
            throw new ReportFormatException(FileFault.Empty, ReadingTexts.Empty(name));
        if (text.Length > FileLimits.MaxTextCharacters)
            throw new ReportFormatException(FileFault.TooLarge, ReadingTexts.TextTooLong(name));
        return text;
    }

    /// <summary>Refuses a file by its size alone, before it is loaded.</summary>
    /// <exception cref="ReportFormatException">It has more than <see cref="FileLimits.MaxUploadBytes"/>.</exception>
    public static void CheckSize(long bytes, string name)
    {
        if (bytes > FileLimits.MaxUploadBytes)
            throw new ReportFormatException(FileFault.TooLarge, ReadingTexts.UploadTooLarge(name, bytes));
    }

    private static string Plain(ReadOnlySpan<byte> bytes, string name)
    {
        var text = PlainTextReader.Read(bytes, name);
        return text.Length <= FileLimits.MaxTextCharacters && Markdown.Is(text, name) ? Markdown.Read(text) : text;
    }

    private static ReportFormatException Ole(ReadOnlySpan<byte> bytes, string name)
    {
        if (OleFile.IsEncrypted(bytes))
            return new ReportFormatException(FileFault.Encrypted, ReadingTexts.Encrypted(name));
        return new ReportFormatException(
            FileFault.Unsupported,
            OleFile.IsDocument(bytes) ? ReadingTexts.OldWord(name) : ReadingTexts.NoDocument(name));
    }
}
