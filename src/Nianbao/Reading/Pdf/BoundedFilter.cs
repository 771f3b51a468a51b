using System.IO.Compression;
using System.Runtime.InteropServices;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Nianbao.Reading.Pdf;

/// <summary>A filter that first measures what a stream would unpack to.</summary>
internal sealed class BoundedFilter(IFilter inner, PdfBudget budget) : IFilter
{
    private const int BufferBytes = 64 * 1024;

    /// <summary>CMF and FLG, which stand before the deflated data (RFC 1950).</summary>
    private const int ZlibHeaderBytes = 2;

    /// <summary>A run of up to 128 bytes takes two (PDF 32000-1, 7.4.5).</summary>
    private const int RunLengthRatio = 64;

    /// <summary>A code of 9 to 12 bits stands for at most 4,096 bytes; text packed so is far below this ratio.</summary>
    private const int LzwRatio = 512;

    public bool IsSupported => inner.IsSupported;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        budget.LookAtClock();
        var limit = Limit(streamDictionary);
        var passes = inner switch
        {
            FlateFilter => Inflates(input, limit),
            RunLengthFilter => (long)input.Length * RunLengthRatio <= limit,
            LzwFilter => (long)input.Length * LzwRatio <= limit,
            _ => input.Length <= FileLimits.MaxUploadBytes,
        };
        if (!passes)
            throw budget.Spent();
        var decoded = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        budget.CountUnpacked(decoded.Length);
        CharacterMaps.Count(decoded.Span, budget);
        return decoded.Length <= limit ? decoded : throw budget.Spent();
    }

    /// <summary>Fonts may be large: a whole Chinese font has some 20 MB. Objects take ten times their bytes once parsed.</summary>
    private static long Limit(DictionaryToken dictionary) =>
        dictionary.ContainsKey(NameToken.Length1) || IsFontProgram(dictionary)
            ? FileLimits.MaxPdfFontBytes
            : FileLimits.MaxPdfStreamBytes;

    private static bool IsFontProgram(DictionaryToken dictionary) =>
        dictionary.TryGet(NameToken.Subtype, out var subtype) && subtype is NameToken { Data: "CIDFontType0C" or "Type1C" or "OpenType" };

    private bool Inflates(Memory<byte> input, long limit)
    {
        if (input.Length <= ZlibHeaderBytes || !MemoryMarshal.TryGetArray<byte>(input, out var array))
            return true;
        using var inflated = new DeflateStream(
            new MemoryStream(array.Array!, array.Offset + ZlibHeaderBytes, array.Count - ZlibHeaderBytes, writable: false), CompressionMode.Decompress);
        var buffer = new byte[BufferBytes];
        long total = 0;
        try
        {
            for (var read = inflated.Read(buffer); read > 0 && total <= limit; read = inflated.Read(buffer))
            {
                total += read;
                budget.LookAtClock();
            }
        }
        // Damaged: PdfPig, which keeps what comes before the damage, gets no further than this did.
        catch (InvalidDataException)
        {
        }

        return total <= limit;
    }
}
