using System.Text;

namespace Nianbao.Reading;

/// <summary>The encoding that a text's first bytes name, and how many bytes say so.</summary>
internal readonly record struct ByteOrderMark(Encoding Encoding, int Length)
{
    /// <summary>The mark at the start of the bytes; null where there is none. The encodings are strict.</summary>
    public static ByteOrderMark? Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new(new UTF8Encoding(false, true), 3),
        // Before UTF-16, whose little-endian mark it begins with.
        [0xFF, 0xFE, 0, 0, ..] => new(new UTF32Encoding(false, false, true), 4),
        [0, 0, 0xFE, 0xFF, ..] => new(new UTF32Encoding(true, false, true), 4),
        [0xFF, 0xFE, ..] => new(new UnicodeEncoding(false, false, true), 2),
        [0xFE, 0xFF, ..] => new(new UnicodeEncoding(true, false, true), 2),
        // GB18030's own, as some editors write it.
        [0x84, 0x31, 0x95, 0x33, ..] => new(Gb18030.Strict, 4),
        _ => null,
    };
}
