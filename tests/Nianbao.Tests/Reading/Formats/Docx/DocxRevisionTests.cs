using Nianbao.Reading;
using static Nianbao.Tests.Reading.DocxFile;
using static Nianbao.Tests.Reading.Formats.Docx.SmallDocx;

namespace Nianbao.Tests.Reading.Formats.Docx;

/// <summary>What of a document a reader does not see.</summary>
public class DocxRevisionTests
{
    [Fact]
    [Backs(".docx", "Tracked changes", "read")]
    public void Insertions_are_read_and_deletions_are_not() =>
        Reads(
            $"""<w:p><w:ins w:id="1">{R("增")}<w:del w:id="9"><w:r><w:delText>又删</w:delText></w:r></w:del></w:ins><w:del w:id="2"><w:r><w:delText>删</w:delText></w:r></w:del><w:moveTo w:id="3">{R("移入")}</w:moveTo><w:moveFrom w:id="4">{R("移出")}</w:moveFrom></w:p>"""
            + $"""<w:p><w:pPr><w:rPr><w:del w:id="5"/></w:rPr></w:pPr>{R("上半")}</w:p>{P("下半")}"""
            + Table($"""<w:tr><w:trPr><w:del w:id="6"/></w:trPr>{Cell(P("删"))}{Cell(P("删"))}</w:tr>""", Row(Cell(P("甲")), Cell(P("1")))),
            "增移入\n上半下半\n甲\t1");

    [Fact]
    public void A_deleted_mark_before_a_table_does_not_carry_the_text_past_it() =>
        Reads($"""<w:p><w:pPr><w:rPr><w:del w:id="5"/></w:rPr></w:pPr>{R("上")}</w:p>{Table(Row(Cell(P("甲")), Cell(P("1"))))}{P("下")}""", "上\n甲\t1\n下");

    [Fact]
    [Backs(".docx", "Hidden text", "left out")]
    public void Hidden_text_is_left_out_directly_through_styles_and_in_rows()
    {
        var file = new DocxFile
        {
            Styles = """
                <w:style w:type="paragraph" w:styleId="p0"><w:name w:val="P0"/><w:rPr><w:vanish/></w:rPr></w:style>
                <w:style w:type="paragraph" w:styleId="p"><w:name w:val="P"/><w:basedOn w:val="p0"/></w:style>
                <w:style w:type="character" w:styleId="c"><w:name w:val="C"/><w:rPr><w:vanish/></w:rPr></w:style>
                """,
            Body = $"""<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>{R("显")}<w:r><w:rPr><w:rStyle w:val="c"/></w:rPr><w:t>藏</w:t></w:r></w:p>"""
                + """<w:p><w:pPr><w:pStyle w:val="p"/></w:pPr><w:r><w:t>藏</w:t></w:r></w:p>"""
                + Table($"<w:tr><w:trPr><w:hidden/></w:trPr>{Cell(P("藏"))}{Cell(P("藏"))}</w:tr>", Row(Cell(P("甲")), Cell(P("乙")))),
        };

        Assert.Equal("显\n甲\t乙", Read(file));
    }

    [Fact]
    [Backs(".docx", "Comments", "left out")]
    [Backs(".docx", "Headers and footers", "left out")]
    [Backs(".docx", "Digital signatures", "left out")]
    [Backs(".docx", "Macros", "left out")]
    [Backs(".docm", "Macros", "left out")]
    [Backs(".docm", "Paragraphs", "read")]
    public void What_stands_beside_the_text_is_left_out()
    {
        var file = new DocxFile
        {
            Body = """<w:p><w:commentRangeStart w:id="1"/><w:r><w:t>正文</w:t><w:commentReference w:id="1"/></w:r></w:p><w:sectPr><w:headerReference r:id="rId7"/></w:sectPr>""",
            Parts = new Dictionary<string, string>
            {
                ["word/header1.xml"] = "<x>页眉</x>",
                ["word/footer1.xml"] = "<x>页脚</x>",
                ["word/comments.xml"] = "<x>批注</x>",
                ["word/vbaProject.bin"] = "no project at all",
                ["_xmlsignatures/sig1.xml"] = "<x>签名</x>",
            },
        };

        Assert.Equal("正文", Read(file));
        Assert.Equal("正文", FileReader.Read(file.Build(), "报告.docm"));
    }
}
