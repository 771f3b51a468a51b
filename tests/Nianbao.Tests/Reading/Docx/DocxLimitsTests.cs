using Nianbao.Reading;
using static Nianbao.Tests.Reading.DocxFile;

namespace Nianbao.Tests.Reading.Docx;

public class DocxLimitsTests
{
    [Fact]
    public void A_part_that_unpacks_a_thousandfold_is_too_large() =>
        Refuses(FileFault.TooLarge, new DocxFile { Body = $"<w:p>{new string(' ', (int)FileLimits.RatioFloorBytes + 1)}</w:p>" });

    [Fact]
    public void A_part_over_the_limit_is_too_large_however_well_it_packs()
    {
        // Base 64 of noise packs by a quarter only: no ratio gives this away.
        var noise = new byte[9_000];
        new Random(1).NextBytes(noise);
        var text = Convert.ToBase64String(noise);
        var body = string.Concat(Enumerable.Repeat($"<!--{text}-->", (int)FileLimits.MaxPartBytes / text.Length + 1));

        Refuses(FileFault.TooLarge, new DocxFile { Body = body });
    }

    [Fact]
    public void Text_over_the_limit_is_too_large() =>
        Refuses(FileFault.TooLarge, new DocxFile { Body = string.Concat(Enumerable.Repeat("<w:p/>", FileLimits.MaxTextCharacters + 1)) });

    [Fact]
    public void Nesting_without_end_is_too_large_and_does_not_end_the_process()
    {
        Refuses(FileFault.TooLarge, Nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"));
        Refuses(FileFault.TooLarge, Nested("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"));
        Refuses(FileFault.TooLarge, Nested("<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>"));
        Refuses(FileFault.TooLarge, Nested("""<mc:AlternateContent><mc:Fallback>""", "</mc:Fallback></mc:AlternateContent>"));
    }

    [Fact]
    public void Unknown_elements_may_nest_as_they_like() =>
        Assert.Equal("甲", FileReader.Read(Nested("<odd:x>", "</odd:x>", P("甲")).Build(), "报告.docx"));

    [Fact]
    public void Twenty_tables_in_one_another_are_read()
    {
        var body = P("甲");
        for (var depth = 0; depth < 20; depth++)
            body = Table(Row(Cell(body), Cell(P("乙"))));

        Assert.StartsWith("甲\n乙\n", FileReader.Read(new DocxFile { Body = body }.Build(), "报告.docx").Replace("甲\t乙", "甲\n乙", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""<!DOCTYPE w [<!ENTITY x "y">]>""")]
    [InlineData("<")]
    public void Markup_that_no_Word_document_has_is_broken(string body)
    {
        Refuses(FileFault.Broken, new DocxFile { Body = body });
        Refuses(FileFault.Broken, new DocxFile { Body = P("甲"), Styles = body });
    }

    [Fact]
    public void A_document_embedded_whole_is_refused_rather_than_left_out() =>
        Refuses(FileFault.Unsupported, new DocxFile { Body = P("甲") + """<w:altChunk r:id="rId9"/>""" });

    [Fact]
    public void A_document_of_pictures_is_empty_and_says_so()
    {
        var file = new DocxFile { Body = "<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><a:blip/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>" };

        Assert.Contains("扫描件", Refuses(FileFault.Scan, file).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_changed_on_the_way_are_noticed_by_the_checksum()
    {
        var bytes = new DocxFile { Body = P("办结12件") }.Build();
        var crc = FindChecksum(bytes, "word/document.xml");
        bytes[crc] ^= 1;

        Assert.Equal(FileFault.Broken, Assert.Throws<ReportFormatException>(() => FileReader.Read(bytes, "报告.docx")).Fault);
    }

    /// <summary>Where the central directory keeps the checksum of an entry: 30 bytes before its name.</summary>
    private static int FindChecksum(byte[] zip, string name) =>
        zip.AsSpan().LastIndexOf(System.Text.Encoding.UTF8.GetBytes(name)) - 30;

    private static DocxFile Nested(string open, string close, string more = "") =>
        new() { Body = string.Concat(Enumerable.Repeat(open, 20_000)) + string.Concat(Enumerable.Repeat(close, 20_000)) + more };

    private static ReportFormatException Refuses(FileFault fault, DocxFile file)
    {
        var failure = Assert.Throws<ReportFormatException>(() => FileReader.Read(file.Build(), "报告.docx"));
        Assert.Equal(fault, failure.Fault);
        return failure;
    }
}
