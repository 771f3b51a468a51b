using System.Text;
using Nianbao.Reading;
using static Nianbao.Tests.Reading.DocxFile;

namespace Nianbao.Tests.Reading.Formats.Docx;

/// <summary>Word documents in one XML file, as Word saves them under "Word XML 文档".</summary>
public class FlatDocumentTests
{
    private const string Said = "青禾街道2025年法治政府建设年度报告";

    public static TheoryData<string> Reports => TwelveReports.All;

    [Theory]
    [MemberData(nameof(Reports))]
    [Backs(".xml", "Paragraphs", "read")]
    [Backs(".xml", "Tables", "read")]
    [Backs(".xml", "Automatic numbering", "read")]
    public void A_report_is_read_like_the_plain_text(string report)
    {
        var text = TwelveReports.Text(report);

        SameReading.Assert(text, Bytes(FlatFile.Write(ReportDocx.Make(text, numbered: true))), $"{report}.xml");
        SameReading.Assert(text, Bytes(FlatFile.Write(ReportDocx.Make(text, numbered: false))), $"{report}.xml");
    }

    [Theory]
    [InlineData("报告.xml")]
    [InlineData("报告.docx")]
    [InlineData("报告.txt")]
    public void Its_content_tells_it_in_every_encoding_that_Word_writes(string name)
    {
        var file = new DocxFile { Body = P(Said + "&amp;\u00A0&#xD;&#xA;一") };
        var (flat, expected) = (FlatFile.Write(file), FileReader.Read(file.Build(), "报告.docx"));

        Assert.Equal(expected, FileReader.Read(Bytes(flat), name));
        Assert.Equal(expected, FileReader.Read((byte[])[0xEF, 0xBB, 0xBF, .. Bytes(flat)], name));
        Assert.Equal(expected, FileReader.Read((byte[])[0xFF, 0xFE, .. Encoding.Unicode.GetBytes(flat)], name));
    }

    [Fact]
    [Backs(".xml", "Footnotes", "read")]
    [Backs(".xml", "Strict documents and other part names", "read")]
    public void Parts_are_found_by_their_relations()
    {
        var file = new DocxFile
        {
            MainPart = "word/report2.xml",
            Body = $"""<w:p>{R("甲")}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>""",
            Footnotes = $"""<w:footnote w:id="1">{P("注")}</w:footnote>""",
        };

        Assert.Equal(FileReader.Read(file.Build(), "报告.docx"), FileReader.Read(Bytes(FlatFile.Write(file)), "报告.xml"));
    }

    [Fact]
    public void Pictures_of_any_size_are_no_hindrance()
    {
        var flat = FlatFile.Write(new DocxFile { Body = P(Said) }, $"{FlatFile.Picture}{new string('A', 8_000_000)}</pkg:binaryData></pkg:part>");

        Assert.Equal(Said, FileReader.Read(Bytes(flat), "报告.xml"));
    }

    [Fact]
    public void A_presentation_is_no_document()
    {
        var slides = FlatFile.Start + FlatFile.Part("/ppt/presentation.xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", "<p/>") + "</pkg:package>";
        var refused = Assert.Throws<ReportFormatException>(() => FileReader.Read(Bytes(slides), "报告.xml"));

        Assert.Equal(FileFault.Unsupported, refused.Fault);
        Assert.Contains("不是文字文档", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Backs(".xml", "Damaged", "reported")]
    public void A_file_cut_anywhere_or_in_another_encoding_than_it_says_is_damaged()
    {
        var whole = Bytes(FlatFile.Write(ReportDocx.Make(TwelveReports.Text("wenqi-2025"), numbered: true)));
        for (var length = 400; length < whole.Length; length += 997)
            Assert.Equal(FileFault.Broken, Assert.Throws<ReportFormatException>(() => FileReader.Read(whole.AsMemory(0, length), "报告.xml")).Fault);
        Assert.Equal(FileFault.Broken, Assert.Throws<ReportFormatException>(() => FileReader.Read((byte[])[.. whole, 0xFF], "报告.xml")).Fault);
    }

    [Fact]
    public void Two_thousand_files_with_damaged_bytes()
    {
        var whole = Bytes(FlatFile.Write(ReportDocx.Make(TwelveReports.Text("wenqi-2025"), numbered: true)));

        Assert.InRange(MutatedFiles.Read(whole, "报告.xml", 2_000), 1, 2_000);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
