using Nianbao.Wording;

namespace Nianbao.Reading.Web;

/// <summary>Looks at an archive's lines before it is parsed: every part and every header becomes an object many times its size.</summary>
internal static class ArchiveBounds
{
    /// <exception cref="ReportFormatException">There are more parts or longer headers than any page has.</exception>
    public static void Check(ReadOnlySpan<byte> bytes, string name)
    {
        int parts = 0, headers = 0;
        var inHeaders = true;
        while (!bytes.IsEmpty)
        {
            var end = bytes.IndexOf((byte)'\n');
            var line = (end < 0 ? bytes : bytes[..end]).TrimEnd((byte)'\r');
            // "-->" ends a comment of a page.
            if (line.StartsWith("--"u8) && !line.StartsWith("-->"u8))
            {
                parts++;
                inHeaders = true;
            }
            else if (line.IsEmpty)
                inHeaders = false;
            else if (inHeaders)
                headers += line.Length;

            if (parts > FileLimits.MaxArchiveParts || headers > FileLimits.MaxArchiveHeaderBytes)
                throw new ReportFormatException(FileFault.TooLarge, ReadingTexts.TooComplex(name));
            bytes = end < 0 ? default : bytes[(end + 1)..];
        }
    }
}
