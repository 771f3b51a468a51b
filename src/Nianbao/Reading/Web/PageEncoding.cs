using System.Buffers;
using System.Text;
using Nianbao.Wording;

namespace Nianbao.Reading.Web;

/// <summary>Decodes a page: by its byte-order mark, as UTF-8 if it is that, by what it says of itself, else as plain text is decoded.</summary>
internal static class PageEncoding
{
    /// <summary>How far in a page names its encoding. The standard asks for 1,024 bytes; site builders put their comments before.</summary>
    private const int HeadBytes = 4096;

    private const int LongestLabel = 20;

    private static readonly SearchValues<char> s_labelEnds = SearchValues.Create(" \t\r\n\"';/>?");

    /// <param name="declared">What the archive says of the part; null where nothing does.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, string? declared, string name)
    {
        // A page of another encoding hardly ever is UTF-8 by chance, but one that was saved anew often keeps its old label.
        if (ByteOrderMark.Of(bytes) is not null || bytes.Contains((byte)0) || PlainTextReader.IsUtf8(bytes))
            return PlainTextReader.Decode(bytes, name);

        var label = declared ?? Label(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadBytes)]));
        if (label is null || Named(label) is not { } encoding)
            return PlainTextReader.Decode(bytes, name);
        return PlainTextReader.TryDecode(encoding, bytes)
            ?? throw new ReportFormatException(FileFault.Broken, ReadingTexts.BrokenText(name, null));
    }

    /// <summary>The encoding that the head names: <c>charset=gb2312</c> in a meta element, <c>encoding="gbk"</c> in an XML declaration.</summary>
    private static string? Label(string head)
    {
        foreach (var key in (ReadOnlySpan<string>)["charset=", "encoding="])
        {
            var at = head.IndexOf(key, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                continue;
            var rest = head.AsSpan(at + key.Length).TrimStart(" \"'");
            var end = rest[..Math.Min(rest.Length, LongestLabel)].IndexOfAny(s_labelEnds);
            if (end > 0)
                return rest[..end].ToString();
        }

        return null;
    }

    /// <summary>The strict encoding of that name; null for one that nobody knows, and for UTF-8, which was tried.</summary>
    private static Encoding? Named(string label)
    {
        if (label.StartsWith("utf", StringComparison.OrdinalIgnoreCase))
            return null;
        // Browsers read gb2312 and gbk as the larger encoding too: the rare characters of place names are only there.
        if (label.StartsWith("gb", StringComparison.OrdinalIgnoreCase) || label.Equals("x-gbk", StringComparison.OrdinalIgnoreCase))
            return Gb18030.Strict;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(label, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
