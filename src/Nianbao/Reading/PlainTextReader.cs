using System.Text;
using System.Text.Unicode;
using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Reading;

/// <summary>Reads plain text: by its byte-order mark, else UTF-8 if it decodes strictly, else UTF-16 where that is clear, else GB18030.</summary>
internal static class PlainTextReader
{
    /// <summary>One stray control character in this many is dirt; more is a binary file.</summary>
    private const int CharactersPerControl = 100;

    /// <summary>The part of two-byte characters that lies in GB 2312. Simplified Chinese is nearly all there; Big5 or Shift-JIS read as GB18030 is not.</summary>
    private const double MinCommonShare = 0.75;

    private static readonly UTF8Encoding s_utf8 = new(false, throwOnInvalidBytes: true);

    public static string Read(ReadOnlySpan<byte> bytes, string name)
    {
        if (!bytes.ContainsAnyExcept((byte)0))
            throw new ReportFormatException(FileFault.Broken, ReadingTexts.OnlyZeroBytes(name));

        var text = Decode(bytes, name);
        if (text.Contains('\0') || CleanText.CountControls(text.TrimEnd('\x1A')) > text.Length / CharactersPerControl)
            throw NotText(name);
        if (Markup.Refusal(text, name) is { } message)
            throw new ReportFormatException(FileFault.Unsupported, message);

        // Old DOS editors end a file with the byte 0x1A.
        return CleanText.From(text.TrimEnd('\x1A'));
    }

    /// <summary>Whether all bytes are UTF-8 in every detail.</summary>
    public static bool IsUtf8(ReadOnlySpan<byte> bytes) => Utf8.IsValid(bytes);

    /// <summary>The text as it stands, in the encoding that is found.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, string name)
    {
        if (ByteOrderMark.Of(bytes) is { } mark)
            return TryDecode(mark.Encoding, bytes[mark.Length..]) ?? throw Broken(mark.Encoding is UTF8Encoding, bytes, name);

        var hasNul = bytes.Contains((byte)0);
        if (!hasNul && TryDecode(s_utf8, bytes) is { } utf8)
            return utf8;
        if (Utf16Guess.Of(bytes) is { } utf16 && TryDecode(utf16, bytes) is { } wide)
            return wide;
        if (hasNul)
            throw NotText(name);
        if (Utf8Damage.IsDamagedUtf8(bytes))
            throw Broken(isUtf8: true, bytes, name);
        if (TryDecode(Gb18030.Strict, bytes) is not { } gb)
            throw NotText(name);
        if (Gb18030.CommonShare(bytes) < MinCommonShare)
            throw new ReportFormatException(FileFault.Unsupported, ReadingTexts.UnknownEncoding(name));
        return gb;
    }

    /// <summary>Null for bytes that mean nothing in a strict encoding.</summary>
    public static string? TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static ReportFormatException Broken(bool isUtf8, ReadOnlySpan<byte> bytes, string name) =>
        new(FileFault.Broken, ReadingTexts.BrokenText(name, isUtf8 ? Utf8Damage.FirstDamagedLine(bytes) : null));

    /// <summary>A .docx that begins like no zip is a broken .docx to the clerk, not a strange text.</summary>
    private static ReportFormatException NotText(string name) =>
        name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".docm", StringComparison.OrdinalIgnoreCase)
            ? new ReportFormatException(FileFault.Broken, ReadingTexts.BrokenDocx(name))
            : name.EndsWith(".ofd", StringComparison.OrdinalIgnoreCase)
                ? new ReportFormatException(FileFault.Broken, ReadingTexts.BrokenOfd(name))
                : new ReportFormatException(FileFault.Unsupported, ReadingTexts.NotText(name));
}
