using System.Text;

namespace Nianbao.Reading;

/// <summary>Recognises UTF-16 without byte-order mark.</summary>
internal static class Utf16Guess
{
    /// <summary>How much of the text must be what Chinese reports consist of. The wrong byte order, or GB18030 read so, stays under a fifth.</summary>
    private const double MinPlausible = 0.95;

    /// <summary>Fewer characters than this prove nothing.</summary>
    private const int MinCharacters = 8;

    /// <summary>The strict encoding in which nearly all characters are those of Chinese text; null where neither order gives that.</summary>
    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % 2 != 0 || bytes.Length < 2 * MinCharacters)
            return null;

        var characters = bytes.Length / 2;
        int little = 0, big = 0;
        for (var at = 0; at < bytes.Length; at += 2)
        {
            little += IsPlausible(bytes[at] | (bytes[at + 1] << 8)) ? 1 : 0;
            big += IsPlausible((bytes[at] << 8) | bytes[at + 1]) ? 1 : 0;
        }

        if (Math.Max(little, big) < characters * MinPlausible)
            return null;
        return new UnicodeEncoding(bigEndian: big > little, byteOrderMark: false, throwOnInvalidBytes: true);
    }

    private static bool IsPlausible(int c) =>
        c is (>= 0x20 and < 0x7F) or '\t' or '\n' or '\r'
            or (>= 0x4E00 and <= 0x9FFF)
            or (>= 0x3000 and <= 0x303F)
            or (>= 0xFF01 and <= 0xFF5E)
            or (>= 0x2010 and <= 0x2030)
            or (>= 0x2460 and <= 0x2473);
}
