using System.Buffers.Binary;
using System.Text;

namespace Nianbao.Reading;

/// <summary>Tells apart the kinds of file that come in an OLE compound file, by the names in its directory.</summary>
internal static class OleFile
{
    /// <summary>Directory entries are this long and stand at multiples of it; each begins with its name in UTF-16.</summary>
    private const int DirectoryEntryBytes = 128;

    /// <summary>Where the first sector begins; Word and WPS put the WordDocument stream there.</summary>
    private const int FirstSector = 512;

    private static readonly byte[] s_encryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");
    private static readonly byte[] s_wordDocument = Encoding.Unicode.GetBytes("WordDocument");

    /// <summary>A .docx under a password (MS-OFFCRYPTO), or a .doc whose header says that it is encrypted (MS-DOC, FibBase.fEncrypted).</summary>
    public static bool IsEncrypted(ReadOnlySpan<byte> bytes) =>
        HasEntry(bytes, s_encryptedPackage)
        || (bytes.Length >= FirstSector + 12
            && bytes[FirstSector] == 0xEC && bytes[FirstSector + 1] == 0xA5
            && (BinaryPrimitives.ReadUInt16LittleEndian(bytes[(FirstSector + 10)..]) & 0x0100) != 0);

    /// <summary>A text document (.doc, .wps), as against a table, a presentation, a mail or a drawing.</summary>
    public static bool IsDocument(ReadOnlySpan<byte> bytes) => HasEntry(bytes, s_wordDocument);

    private static bool HasEntry(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> name)
    {
        for (var at = FirstSector; at + DirectoryEntryBytes <= bytes.Length; at += DirectoryEntryBytes)
        {
            if (bytes[at..].StartsWith(name))
                return true;
        }

        return false;
    }
}
