using System.Text;

namespace Nianbao.Reading.Batches;

/// <summary>
/// How a zip's names without the UTF-8 flag are read: strictly as UTF-8, which macOS writes without saying so, else as
/// GB18030, which Chinese Windows does. A name is never a reason to refuse a file.
/// </summary>
internal sealed class EntryNameEncoding : Encoding
{
    private const int Gb18030CodePage = 54936;

    private static readonly UTF8Encoding s_utf8 = new(false, throwOnInvalidBytes: true);
    private static readonly Encoding s_gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(Gb18030CodePage)!;

    public override int GetByteCount(char[] chars, int index, int count) => s_utf8.GetByteCount(chars, index, count);

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) =>
        s_utf8.GetBytes(chars, charIndex, charCount, bytes, byteIndex);

    public override int GetCharCount(byte[] bytes, int index, int count) => Decode(bytes.AsSpan(index, count)).Length;

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
    {
        var text = Decode(bytes.AsSpan(byteIndex, byteCount));
        text.CopyTo(0, chars, charIndex, text.Length);
        return text.Length;
    }

    public override int GetMaxByteCount(int charCount) => s_utf8.GetMaxByteCount(charCount);

    public override int GetMaxCharCount(int byteCount) => s_gb18030.GetMaxCharCount(byteCount);

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return s_utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return s_gb18030.GetString(bytes);
        }
    }
}
