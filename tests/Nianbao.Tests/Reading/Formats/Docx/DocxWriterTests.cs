using static Nianbao.Tests.Reading.DocxFile;
using static Nianbao.Tests.Reading.Formats.Docx.SmallDocx;

namespace Nianbao.Tests.Reading.Formats.Docx;

/// <summary>Documents of other writers, and documents in documents.</summary>
public class DocxWriterTests
{
    [Fact]
    [Backs(".docx", "Embedded documents", "reported")]
    public void A_document_inside_the_document_is_reported()
    {
        foreach (var body in new[] { """<w:altChunk r:id="rId9"/>""", """<w:p><w:subDoc r:id="rId9"/></w:p>""" })
        {
            var failure = Assert.Throws<ReportFormatException>(() => Read(new DocxFile { Body = P("甲") + body }));
            Assert.Contains("嵌着", failure.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("word/document2.xml", false)]
    [InlineData("docs/main.xml", true)]
    [InlineData("main.xml", false)]
    [Backs(".docx", "Strict documents and other part names", "read")]
    public void The_main_part_is_found_by_its_relationship(string part, bool strict) =>
        Assert.Equal("1.甲", Read(new DocxFile
        {
            MainPart = part,
            IsStrict = strict,
            Body = Item(1, 0, "甲"),
            Numbering = Definition(0, Level(0, "decimal", "%1.")) + List(1, 0),
        }));

    [Fact]
    [Backs(".docx", "Files written by WPS", "read")]
    public void What_WPS_adds_is_passed_over() =>
        Assert.Equal("一、做法\n框内", Read(new DocxFile
        {
            Numbering = """<w:abstractNum w:abstractNumId="0"><w:nsid w:val="A1B2C3D4"/><w:multiLevelType w:val="singleLevel"/><w:tmpl w:val="A1B2C3D4"/>"""
                + Level(0, "chineseCounting", "%1、", """<w:suff w:val="nothing"/>""") + "</w:abstractNum>" + List(1, 0),
            Body = $"""
                {Item(1, 0, "做法")}<w:p><w:r><mc:AlternateContent xmlns:k="http://www.wps.cn/officeDocument/2013/wpsCustomData">
                <mc:Choice Requires="k"><k:data>设置</k:data></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r>
                <w:r><w:pict><v:textbox><w:txbxContent>{P("框内")}</w:txbxContent></v:textbox></w:pict></w:r></w:p>
                """,
            Parts = new Dictionary<string, string> { ["customXml/item1.xml"] = """<s:customData xmlns:s="http://www.wps.cn/officeDocument/2013/wpsCustomData"/>""" },
        }).Replace("\n\n", "\n", StringComparison.Ordinal));
}
