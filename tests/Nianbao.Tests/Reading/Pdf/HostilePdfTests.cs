using System.Text;
using Nianbao.Reading;
using Nianbao.Tests.Reading.Formats;

namespace Nianbao.Tests.Reading.Pdf;

/// <summary>Files made to keep the reader busy or to fill its memory: each gives a text or a message in good time.</summary>
public class HostilePdfTests
{
    [Fact]
    [Backs(".pdf", "Hostile files", "reported")]
    public void A_page_tree_that_is_its_own_child() =>
        Reads(new PdfFile { PageTree = "<< /Type /Pages /Count 1 /Kids [2 0 R 2 0 R] >>" }.Build());

    [Fact]
    public void A_page_tree_of_a_million_declared_pages() =>
        Reads(new PdfFile { PageTree = $"<< /Type /Pages /Count 1000000 /Kids [{string.Concat(Enumerable.Repeat("2 0 R ", 1_000))}] >>" }.Build());

    [Fact]
    public void A_stream_said_to_be_two_gigabytes_long()
    {
        var file = new PdfFile();
        file.Page(PdfFile.Line(114, 700, "办结"));
        Reads(Replaced(file.Build(), "/Length 4", "/Length 2147483647"));
    }

    [Theory]
    [InlineData("[", 100_000)]
    [InlineData("<< /A ", 100_000)]
    [InlineData("(", 1_000_000)]
    public void Objects_nested_deeply(string open, int depth)
    {
        var file = new PdfFile();
        file.Page(string.Concat(Enumerable.Repeat(open, depth)));
        file.Add(string.Concat(Enumerable.Repeat(open, depth)));
        Reads(file.Build());
        Reads(new PdfFile { PageTree = string.Concat(Enumerable.Repeat(open, depth)) }.Build());
    }

    [Fact]
    public void A_gigabyte_in_one_stream()
    {
        var bomb = PdfFile.Deflated(new byte[1 << 30]);
        var file = new PdfFile();
        file.AddStream("/Filter /FlateDecode", bomb);
        file.AddPageOf(7);
        Refuses(FileFault.TooLarge, file.Build());
    }

    [Fact]
    public void Forms_that_draw_forms_that_draw_forms()
    {
        var file = new PdfFile { Resources = "/XObject << /X 7 0 R >>" };
        for (var level = 0; level < 12; level++)
        {
            file.AddStream(
                $"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X {8 + level} 0 R >> >>",
                string.Concat(Enumerable.Repeat("/X Do ", 10)));
        }

        file.AddStream("/Type /XObject /Subtype /Form /BBox [0 0 9 9]", "0 0 m");
        file.Page("/X Do");
        Refuses(FileFault.TooLarge, file.Build());
    }

    [Fact]
    public void More_characters_than_any_report_has()
    {
        var file = new PdfFile();
        file.Page("BT /F1 1 Tf <" + new string('5', 1_900_000) + "> Tj ET");
        file.Page("BT /F1 1 Tf <" + new string('5', 1_900_000) + "> Tj ET");
        Refuses(FileFault.TooLarge, file.Build());
    }

    [Fact]
    public void Cross_references_that_point_to_themselves()
    {
        var file = Encoding.Latin1.GetString(new PdfFile { Trailer = "/Prev 0000000000" }.Build());
        var table = file.LastIndexOf("xref\n0", StringComparison.Ordinal);
        Reads(Encoding.Latin1.GetBytes(file.Replace("/Prev 0000000000", $"/Prev {table:D10}", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_page_of_one_packed_stream_a_hundred_thousand_times()
    {
        var file = new PdfFile();
        file.AddStream("/Filter /FlateDecode", PdfFile.Deflated(Encoding.Latin1.GetBytes(new string(' ', 8_000_000))));
        var contents = file.Add($"[{string.Concat(Enumerable.Repeat("7 0 R ", 100_000))}]");
        file.AddPageOf(contents);
        Refuses(FileFault.TooLarge, file.Build());
    }

    [Fact]
    public void Three_hundred_pages_of_the_largest_drawing()
    {
        var file = new PdfFile();
        file.AddStream("/Filter /FlateDecode", PdfFile.Deflated(Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat("0 0 m 9 9 l S\n", 140_000)))));
        for (var page = 0; page < 300; page++)
            file.AddPageOf(7);
        Refuses(FileFault.TooLarge, file.Build());
    }

    [Theory]
    [InlineData("1 beginbfrange <00000000> <FFFFFFFF> <4E00> endbfrange")]
    [InlineData("1 beginbfrange %<00>\n<00> <FFFF> <4E00> endbfrange")]
    [InlineData("1 beginbfrange <0000> <0001> <4E00> % \n <00000000> <FFFFFFFF> <4E00> endbfrange")]
    [InlineData("1 beginbfrange <0000> <FFFF> [ <4E00> ] endbfrange")]
    [InlineData("1 begincodespacerange <00> <FFFFFFFFFFFFFFFF> endcodespacerange 1 begincidrange <00000000> <7FFFFFFF> 0 endcidrange")]
    [InlineData("/M usecmap 6 0 R usecmap")]
    public void A_character_map_without_end(string map)
    {
        var file = new PdfFile { CharacterMap = map };
        file.Page(PdfFile.Line(114, 700, "办结"));
        Reads(file.Build());
    }

    [Fact]
    public void A_font_that_is_its_own_descendant()
    {
        var file = new PdfFile { Descendant = "<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] >>" };
        file.Page(PdfFile.Line(114, 700, "办结"));
        Reads(file.Build());
    }

    [Fact]
    public void A_form_that_draws_itself()
    {
        var file = new PdfFile { Resources = "/XObject << /X 7 0 R >>" };
        file.AddStream("/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 7 0 R >> >>", "/X Do /X Do");
        file.Page("/X Do");
        Reads(file.Build());
    }

    private static void Refuses(FileFault fault, byte[] file) =>
        Assert.Equal(fault, Reads(file)?.Fault);

    private static ReportFormatException? Reads(byte[] file) => Bounded.Run(() =>
    {
        try
        {
            Assert.NotEmpty(FileReader.Read(file, "报告.pdf"));
            return null;
        }
        catch (ReportFormatException refused)
        {
            return refused;
        }
    });

    private static byte[] Replaced(byte[] file, string old, string now) =>
        Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(file).Replace(old, now, StringComparison.Ordinal));
}
