using System.Runtime.InteropServices;
using MimeKit;
using Nianbao.Wording;

namespace Nianbao.Reading.Web;

/// <summary>Reads a page with its pictures in one file (.mht, RFC 2557), as browsers and Word write it.</summary>
internal static class WebArchive
{
    public static string Read(ReadOnlyMemory<byte> content, string name)
    {
        ArchiveBounds.Check(content.Span, name);
        using var stream = MemoryMarshal.TryGetArray(content, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(content.ToArray(), writable: false);
        var options = ParserOptions.Default.Clone();
        options.MaxMimeDepth = FileLimits.MaxArchiveDepth;
        using var message = MimeMessage.Load(options, stream, persistent: true);
        if (message.Body is Multipart multipart and not MultipartRelated && !multipart.ContentType.IsMimeType("multipart", "alternative"))
            throw new ReportFormatException(FileFault.Unsupported, ReadingTexts.Mail(name));

        // The root is the page; where the page is a frameset, or was cut off, the article is in another part.
        var budget = new PageBudget(name);
        PageArticle? best = null;
        foreach (var part in Pages(message.Body, FileLimits.MaxArchiveDepth).Take(FileLimits.MaxFrames))
        {
            var page = PageReader.Read(Decode(part, name), budget);
            if (page.Text.Length > 0 && (best is null || page.Weight > best.Weight))
                best = page;
        }

        return best?.Text ?? throw new ReportFormatException(FileFault.Empty, ReadingTexts.EmptyPage(name));
    }

    private static IEnumerable<MimePart> Pages(MimeEntity? entity, int depth)
    {
        if (depth == 0)
            return [];
        return entity switch
        {
            MultipartRelated related => Pages(related.Root, depth - 1)
                .Concat(related.Where(part => part != related.Root).SelectMany(part => Pages(part, depth - 1))),
            Multipart multipart => multipart.SelectMany(part => Pages(part, depth - 1)),
            MimePart part when part.ContentType.IsMimeType("text", "html") || part.ContentType.IsMimeType("application", "xhtml+xml") => [part],
            _ => [],
        };
    }

    private static string Decode(MimePart part, string name)
    {
        using var bytes = new MemoryStream();
        part.Content?.DecodeTo(bytes);
        return PageEncoding.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), part.ContentType.Charset, name);
    }
}
