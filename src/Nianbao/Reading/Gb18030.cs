using System.Text;

namespace Nianbao.Reading;

/// <summary>The Chinese national encoding, which holds GB 2312 and GBK (国标码).</summary>
internal static class Gb18030
{
    private const int CodePage = 54936;

    /// <summary>Throws <see cref="DecoderFallbackException"/> on bytes that mean nothing.</summary>
    public static Encoding Strict { get; } = CodePagesEncodingProvider.Instance.GetEncoding(
        CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>Of the two-byte characters, the share that GB 2312 has: both bytes from 0xA1, the first below 0xF8.</summary>
    public static double CommonShare(ReadOnlySpan<byte> bytes)
    {
        int common = 0, all = 0;
        for (var at = 0; at + 1 < bytes.Length; at++)
        {
            if (bytes[at] < 0x80)
                continue;
            var second = bytes[at + 1];
            // A digit as second byte: one of GB18030's four-byte characters.
            if (second is >= (byte)'0' and <= (byte)'9')
            {
                at += 3;
                continue;
            }

            all++;
            if (bytes[at] is >= 0xA1 and < 0xF8 && second >= 0xA1)
                common++;
            at++;
        }

        return all == 0 ? 0 : (double)common / all;
    }
}
