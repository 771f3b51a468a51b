using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Nianbao.Tests.Reading.Pdf;

/// <summary>Builds small PDFs by hand: pages of lines at given places, in a font that is named but not embedded.</summary>
internal sealed class PdfFile
{
    public const int FontObject = 3;

    private readonly List<string> _objects = [];
    private readonly List<int> _pages = [];

    /// <summary>Whether the font says what its characters mean.</summary>
    public bool HasCharacterMap { get; init; } = true;

    /// <summary>Replaces the ranges of the font's character map.</summary>
    public string? CharacterMap { get; init; }

    /// <summary>Replaces the font that the font is made of.</summary>
    public string? Descendant { get; init; }

    /// <summary>Further entries of the trailer.</summary>
    public string Trailer { get; init; } = "";

    /// <summary>Replaces the page tree's root.</summary>
    public string? PageTree { get; init; }

    /// <summary>Further entries of each page's resources.</summary>
    public string Resources { get; init; } = "";

    /// <summary>Adds an object and gives its number.</summary>
    public int Add(string content)
    {
        _objects.Add(content);
        return FontObject + 3 + _objects.Count;
    }

    public int AddStream(string entries, string content) => Add(Stream(entries, content));

    public void Page(string content) => AddPageOf(AddStream("", content));

    /// <summary>Adds a page whose operations an object holds.</summary>
    public void AddPageOf(int content) => _pages.Add(content);

    /// <summary>A page's operations that draw a text, its baseline's start given in points.</summary>
    public static string Line(double x, double y, string text, double size = 12, string before = "") =>
        string.Create(CultureInfo.InvariantCulture, $"BT {before} /F1 {size} Tf {x} {y} Td <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}> Tj ET\n");

    public static string Stream(string entries, string content) => $"<< {entries} /Length {content.Length} >>\nstream\n{content}\nendstream";

    /// <summary>The bytes packed, one character a byte.</summary>
    public static string Deflated(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            zlib.Write(bytes);
        return Encoding.Latin1.GetString(packed.ToArray());
    }

    public byte[] Build()
    {
        var font = "<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R]"
            + (HasCharacterMap ? " /ToUnicode 6 0 R >>" : " >>");
        // One range a first byte, as the format demands.
        var ranges = string.Concat(Enumerable.Range(0, 256).Select(high => $"<{high:X2}00> <{high:X2}FF> <{high:X2}00>\n"));
        var map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
            + (CharacterMap ?? $"256 beginbfrange\n{ranges}endbfrange") + " endcmap end end";
        var kids = new List<string>();
        foreach (var content in _pages.ToList())
        {
            kids.Add($"{Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {content} 0 R /Resources << {(Resources.Contains("/Font", StringComparison.Ordinal) ? "" : "/Font << /F1 3 0 R >> ")}{Resources} >> >>")} 0 R");
        }

        string[] all =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            PageTree ?? $"<< /Type /Pages /Count {kids.Count} /Kids [{string.Join(' ', kids)}] >>",
            font,
            Descendant ?? "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 /W [32 126 500] >>",
            "<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>",
            Stream("", map),
            .. _objects,
        ];
        var file = new StringBuilder("%PDF-1.7\n");
        var offsets = new List<int>();
        for (var number = 1; number <= all.Length; number++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{all[number - 1]}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {all.Length + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {all.Length + 1} /Root 1 0 R {Trailer} >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
