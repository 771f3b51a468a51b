namespace Nianbao.Reading;

/// <summary>Recognises files by the bytes they begin with.</summary>
internal static class FileSignature
{
    /// <summary>How far into a file <c>%PDF-</c> may stand: what PDF readers accept.</summary>
    private const int PdfHeaderWindow = 1024;

    public static FileKind Recognise(ReadOnlySpan<byte> bytes) => bytes switch
    {
        _ when bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8) => FileKind.Zip,
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => FileKind.Ole,
        _ when bytes.StartsWith(@"{\rtf"u8) => FileKind.Rtf,
        _ when IsPicture(bytes) => FileKind.Picture,
        _ when IsArchive(bytes) => FileKind.Archive,
        _ when IsMedia(bytes) => FileKind.Media,
        _ when bytes[..Math.Min(bytes.Length, PdfHeaderWindow)].IndexOf("%PDF-"u8) >= 0 => FileKind.Pdf,
        _ => FileKind.Unknown,
    };

    private static bool IsPicture(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => true,
        [0xFF, 0xD8, 0xFF, ..] => true,
        [(byte)'I', (byte)'I', 0x2A, 0x00, ..] or [(byte)'M', (byte)'M', 0x00, 0x2A, ..] => true,
        // "BM", the file's size, then four reserved bytes that are zero.
        [(byte)'B', (byte)'M', _, _, _, _, 0, 0, 0, 0, ..] => true,
        _ => bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8)
            || (bytes.StartsWith("RIFF"u8) && HasAt(bytes, 8, "WEBP"u8))
            || HasAt(bytes, 4, "ftypheic"u8) || HasAt(bytes, 4, "ftypmif1"u8) || HasAt(bytes, 4, "ftypavif"u8),
    };

    private static bool IsArchive(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("Rar!\x1A\x07"u8)
        || bytes is [(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C, ..] or [0x1F, 0x8B, 0x08, ..];

    private static bool IsMedia(ReadOnlySpan<byte> bytes) =>
        HasAt(bytes, 4, "ftyp"u8) || bytes.StartsWith("RIFF"u8) || bytes.StartsWith("ID3"u8);

    private static bool HasAt(ReadOnlySpan<byte> bytes, int offset, ReadOnlySpan<byte> mark) =>
        bytes.Length >= offset && bytes[offset..].StartsWith(mark);
}
