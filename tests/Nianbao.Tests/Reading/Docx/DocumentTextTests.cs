using Nianbao.Reading;
using static Nianbao.Tests.Reading.DocxFile;

namespace Nianbao.Tests.Reading.Docx;

public class DocumentTextTests
{
    [Theory]
    [InlineData("""<w:p><w:r><w:t>办结</w:t></w:r><w:r><w:t>12</w:t></w:r><w:r><w:t>件</w:t></w:r></w:p>""", "办结12件")]
    [InlineData("""<w:p><w:r><w:t xml:space="preserve">甲 </w:t></w:r><w:r><w:t> 乙 </w:t></w:r></w:p>""", "甲 乙")]
    [InlineData("""<w:p><w:r><w:t>　　段首</w:t></w:r></w:p>""", "　　段首")]
    [InlineData("""<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:noBreakHyphen/><w:t>丁</w:t></w:r></w:p>""", "甲\t乙\n丙-丁")]
    [InlineData("""<w:p><w:r><w:br w:type="page"/><w:t>甲</w:t></w:r></w:p>""", "甲")]
    [InlineData("""<w:p><w:hyperlink r:id="x"><w:r><w:t>甲</w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t>乙</w:t></w:r></w:smartTag></w:p>""", "甲乙")]
    [InlineData("""<w:p><w:ins w:id="1"><w:r><w:t>增</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>删</w:delText></w:r></w:del></w:p>""", "增")]
    [InlineData("""<w:p><w:moveTo w:id="1"><w:r><w:t>新</w:t></w:r></w:moveTo><w:moveFrom w:id="2"><w:r><w:t>旧</w:t></w:r></w:moveFrom></w:p>""", "新")]
    [InlineData("""<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>显</w:t></w:r></w:p>""", "显")]
    [InlineData("""<w:p><w:r><w:rPr><w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>显</w:t></w:r></w:p>""", "显")]
    [InlineData("""<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>是</w:t></w:r></w:p>""", "☑是")]
    [InlineData("""<w:p><w:r><w:ruby><w:rt><w:r><w:t>yun</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>云</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>""", "云")]
    [InlineData("""<w:p><m:oMath><m:f><m:num><m:r><m:t>2</m:t></m:r></m:num></m:f></m:oMath></w:p>""", "2")]
    [InlineData("""<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:sdtContent></w:sdt>""", "甲")]
    [InlineData("""<w:p><w:r><w:t>甲</w:t><w:commentReference w:id="1"/><w:footnoteReference w:id="1"/></w:r></w:p>""", "甲")]
    [InlineData("""<w:p><w:r><w:t>甲</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>乙</w:t></w:r></w:p>""", "甲\n\n乙")]
    [InlineData("""<w:p><w:r><w:t><![CDATA[甲]]>&#20057;</w:t></w:r></w:p>""", "甲乙")]
    public void Reads_what_the_reader_sees(string body, string text) => Reads(body, text);

    [Fact]
    public void Of_a_field_the_result_is_read_also_when_fields_nest() =>
        Reads(
            $"""
            <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{R("9")}<w:r><w:fldChar w:fldCharType="end"/></w:r>
            <w:r><w:fldChar w:fldCharType="separate"/></w:r>{R("甲")}<w:r><w:fldChar w:fldCharType="end"/></w:r>{R("乙")}</w:p>
            """,
            "甲乙");

    [Fact]
    public void A_field_left_open_swallows_no_later_paragraph() =>
        Reads($"""<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>{P("甲")}""", "\n甲");

    [Fact]
    public void A_paragraph_with_a_deleted_mark_runs_on_into_the_next() =>
        Reads($"""<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>{R("甲")}</w:p>{P("乙")}{P("丙")}""", "甲乙\n丙");

    [Fact]
    public void A_text_box_is_read_once_after_its_paragraph() =>
        Reads(
            $"""
            <w:p>{R("正文")}<w:r><mc:AlternateContent>
            <mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>{P("框内")}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>
            <mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{P("框内")}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>
            </mc:AlternateContent></w:r>{R("续")}</w:p>{P("下段")}
            """,
            "正文续\n框内\n下段");

    [Fact]
    public void A_choice_that_nobody_understands_gives_way_to_the_fallback() =>
        Reads(
            $"""<w:p><w:r><mc:AlternateContent><mc:Choice Requires="odd"><w:t>怪</w:t></mc:Choice><mc:Fallback><w:t>常</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>""",
            "常");

    [Fact]
    public void A_table_of_contents_and_hidden_styles_are_left_out()
    {
        var file = new DocxFile
        {
            Styles = """
                <w:style w:type="paragraph" w:styleId="11"><w:name w:val="toc 1"/></w:style>
                <w:style w:type="character" w:styleId="h"><w:name w:val="H"/><w:rPr><w:vanish/></w:rPr></w:style>
                <w:style w:type="paragraph" w:styleId="hp"><w:name w:val="HP"/><w:rPr><w:vanish/></w:rPr></w:style>
                """,
            Body = """<w:p><w:pPr><w:pStyle w:val="11"/></w:pPr><w:r><w:t>一、做法</w:t><w:tab/><w:t>3</w:t></w:r></w:p>""" + P("一、做法")
                + """<w:p><w:pPr><w:pStyle w:val="hp"/></w:pPr><w:r><w:t>藏</w:t></w:r></w:p>"""
                + """<w:p><w:r><w:rPr><w:rStyle w:val="h"/></w:rPr><w:t>藏</w:t></w:r><w:r><w:t>显</w:t></w:r></w:p>""",
        };

        Assert.Equal("一、做法\n显", FileReader.Read(file.Build(), "报告.docx"));
    }

    [Fact]
    public void Strict_documents_and_other_part_names_read_alike()
    {
        var file = new DocxFile { Body = Item(1, 0, "甲"), Numbering = Definition(0, Level(0, "decimal", "%1.")) + List(1, 0) };

        Assert.Equal("1.甲", FileReader.Read((file with { IsStrict = true }).Build(), "报告.docx"));
        Assert.Equal("1.甲", FileReader.Read((file with { MainPart = "word/document2.xml" }).Build(), "报告.docm"));
    }

    [Fact]
    public void Headers_comments_and_macros_are_left_out()
    {
        var file = new DocxFile
        {
            Body = P("正文"),
            Parts = new Dictionary<string, string>
            {
                ["word/header1.xml"] = "<x>页眉</x>",
                ["word/comments.xml"] = "<x>批注</x>",
                ["word/vbaProject.bin"] = "<x>宏</x>",
            },
        };

        Assert.Equal("正文", FileReader.Read(file.Build(), "报告.docm"));
    }

    private static void Reads(string body, string text) =>
        Assert.Equal(text, FileReader.Read(new DocxFile { Body = body }.Build(), "报告.docx"));
}
