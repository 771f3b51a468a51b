using System.IO.Compression;
using System.Text;

namespace Nianbao.Tests.Reading;

/// <summary>Makes zips of files.</summary>
internal static class ZipFileBytes
{
    public static byte[] Of(params (string Name, byte[] Content)[] files) => Of(null, files);

    /// <param name="names">How the names are written; null for UTF-8 with its flag.</param>
    public static byte[] Of(Encoding? names, params (string Name, byte[] Content)[] files)
    {
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true, names))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return buffer.ToArray();
    }

    /// <summary>Sets the bit in the directory that says a file is under a password.</summary>
    public static byte[] Encrypted(byte[] zip, int entry)
    {
        var (bytes, at) = (zip.ToArray(), 0);
        for (var seen = -1; seen < entry; seen++) at = at + 1 + bytes.AsSpan(at + 1).IndexOf("PK\x01\x02"u8);
        bytes[at + 8] |= 1;
        return bytes;
    }
}
