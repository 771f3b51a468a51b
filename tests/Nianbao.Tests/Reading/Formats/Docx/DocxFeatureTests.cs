using Nianbao.Reading;
using static Nianbao.Tests.Reading.DocxFile;

namespace Nianbao.Tests.Reading.Formats.Docx;

/// <summary>Each feature of the table in docs/formats.md in one small document.</summary>
public class DocxFeatureTests
{
    private const string Separator = """<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>""";

    [Theory]
    [InlineData("chineseCounting", "%1、", "三、 二、 一、")]
    [InlineData("chineseCountingThousand", "（%1）", "（三） （二） （一）")]
    [InlineData("japaneseCounting", "第%1条", "第三条 第二条 第一条")]
    [InlineData("ideographDigital", "%1．", "三． 二． 一．")]
    [InlineData("ideographTraditional", "%1、", "丙、 乙、 甲、")]
    [InlineData("decimalEnclosedCircle", "%1", "③ ② ①")]
    [InlineData("decimalEnclosedCircleChinese", "%1", "③ ② ①")]
    [InlineData("decimalFullWidth", "%1．", "３． ２． １．")]
    [InlineData("lowerLetter", "%1)", "c) b) a)")]
    [InlineData("upperRoman", "%1.", "III. II. I.")]
    [Backs(".docx", "Automatic numbering", "read")]
    public void Numbers_are_written_in_Chinese_formats(string format, string marker, string downwards)
    {
        var file = new DocxFile
        {
            Numbering = Definition(0, Level(0, format, marker)) + List(1, 0),
            Body = string.Concat(Enumerable.Repeat(Item(1, 0, "甲"), 3)),
        };

        var lines = Read(file).Split('\n').Reverse().Select(line => line.TrimEnd('甲').TrimEnd(' '));
        Assert.Equal(downwards, string.Join(' ', lines));
    }

    [Fact]
    [Backs(".docx", "Merged cells", "read")]
    public void The_value_of_a_merged_cell_stands_once() =>
        Reads(
            Table(
                Row(Cell(P("类别"), """<w:vMerge w:val="restart"/>"""), Cell(P("件数"), """<w:gridSpan w:val="2"/>""")),
                Row(Cell(P("类别"), "<w:vMerge/>"), Cell(P("12")), Cell(P("15")))),
            "类别\t件数\n\t12\t15");

    [Fact]
    [Backs(".docx", "Nested tables", "read")]
    public void A_table_in_a_cell_is_read() =>
        Reads(Table(Row(Cell(P("甲")), Cell(Table(Row(Cell(P("乙")), Cell(P("丙")))) + P("丁")))), "甲\n乙\t丙\n丁");

    [Fact]
    [Backs(".docx", "Text boxes", "read")]
    public void A_text_box_is_read_once_whatever_its_forms() =>
        Reads(
            $"""
            <w:p>{R("正文")}<w:r><mc:AlternateContent>
            <mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>{P("框内")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>
            <mc:Fallback><w:pict><v:textbox><w:txbxContent>{P("框内")}</w:txbxContent></v:textbox></w:pict></mc:Fallback>
            </mc:AlternateContent></w:r><w:r><w:pict><v:textbox><w:txbxContent>{P("旧框")}</w:txbxContent></v:textbox></w:pict></w:r></w:p>
            """,
            "正文\n框内\n旧框");

    [Fact]
    [Backs(".docx", "Content controls", "read")]
    public void A_content_control_is_read_but_not_its_prompt() =>
        Reads(
            $"""<w:sdt><w:sdtPr/><w:sdtContent>{P("甲")}</w:sdtContent></w:sdt><w:p>{R("乙")}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{R("单击此处")}</w:sdtContent></w:sdt></w:p>""",
            "甲\n乙");

    [Fact]
    [Backs(".docx", "Footnotes", "read")]
    public void A_note_follows_the_paragraph_or_table_that_refers_to_it() =>
        Assert.Equal(
            "办结12件。\n不含旧案。\n甲\t3\n截至年底。\n尾注一\n尾注二\n下段",
            Read(new DocxFile
            {
                Body = $"""<w:p>{R("办结12")}<w:r><w:footnoteReference w:id="2"/></w:r>{R("件。")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>"""
                    + Table(Row(Cell(P("甲")), Cell($"""<w:p>{R("3")}<w:r><w:footnoteReference w:id="3"/><w:endnoteReference w:id="2"/></w:r></w:p>""")))
                    + P("下段"),
                Footnotes = $"""{Separator}<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>{R(" 不含旧案。")}</w:p></w:footnote><w:footnote w:id="3">{P("截至年底。")}</w:footnote><w:footnote w:id="4">{P("无人引用")}</w:footnote>""",
                Endnotes = $"""<w:endnote w:id="2">{P("尾注一")}{P("尾注二")}</w:endnote>""",
            }));

    [Fact]
    [Backs(".docx", "Fields", "read")]
    public void Of_a_field_the_result_is_read() =>
        Reads($"""<w:p>{Field("PAGE", "9")}<w:fldSimple w:instr="DATE">{R("2025年")}</w:fldSimple></w:p>""", "92025年");

    [Theory]
    [InlineData(@" eq \o\ac(○,3)", "③甲")]
    [InlineData(@"EQ \* jc2 \o\ad(\s\up 9(yun),云)", "云甲")]
    [InlineData("PAGE", "甲")]
    [Backs(".docx", "Circled characters of Word", "read")]
    public void A_field_without_result_shows_what_its_instruction_draws(string instruction, string text) =>
        Reads(
            $"""<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{instruction[..4]}</w:instrText></w:r><w:r><w:instrText xml:space="preserve">{instruction[4..]}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>{R("甲")}</w:p>""",
            text);

    [Fact]
    [Backs(".docx", "Table of contents", "left out")]
    public void A_table_of_contents_in_any_style_is_left_out()
    {
        const string Begin = """<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \o "1-3"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>""";
        const string End = """<w:r><w:fldChar w:fldCharType="end"/></w:r>""";
        var contents = $"<w:p>{Begin}{R("一、做法")}{Field("PAGEREF x", "3")}</w:p>{P("二、问题")}<w:p>{End}</w:p>";

        Reads(contents + P("一、做法"), "一、做法");
        Reads($"<w:p>{Begin}{R("目录")}{End}{R("一、做法")}</w:p>", "一、做法");
        Reads($"""<w:p><w:fldSimple w:instr="TOC">{R("目录")}</w:fldSimple></w:p>{P("正文")}""", "正文");
        Reads($"""<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>{P("目录")}</w:sdtContent></w:sdt>{P("正文")}""", "正文");
        Reads($"<w:p>{Begin}{R("目录")}</w:p>{P("从未结束")}", "目录\n从未结束");
    }

    [Fact]
    [Backs(".docx", "Hyperlinks", "read")]
    public void The_text_of_a_link_is_read() => Reads($"""<w:p><w:hyperlink r:id="x">{R("甲")}</w:hyperlink></w:p>""", "甲");

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

    [Theory]
    [InlineData("""<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>""", "☑")]
    [InlineData("""<w:r><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t>&#xF0FE;是</w:t></w:r>""", "☑是")]
    [Backs(".docx", "Symbols", "read")]
    public void Symbols_become_characters(string run, string text) => Reads($"<w:p>{run}</w:p>", text);

    [Fact]
    [Backs(".docx", "Ruby", "read")]
    public void Of_ruby_the_base_is_read() =>
        Reads($"<w:p><w:r><w:ruby><w:rt>{R("yun")}</w:rt><w:rubyBase>{R("云")}</w:rubyBase></w:ruby></w:r></w:p>", "云");

    [Fact]
    [Backs(".docx", "Formulas", "read")]
    public void A_fraction_and_a_power_do_not_become_other_numbers() =>
        Reads("<w:p><m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath></w:p>", "1/2x^2");

    [Fact]
    public void Line_ends_in_the_XML_are_spaces_and_East_Asian_layout_is_text() =>
        Reads("<w:p><w:r><w:rPr><w:eastAsianLayout w:id=\"1\" w:combine=\"1\"/></w:rPr><w:t>办结\n12件</w:t><w:softHyphen/></w:r></w:p>", "办结 12件");

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

    private static string Field(string instruction, string result) =>
        $"""<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{R(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>""";

    private static string Read(DocxFile file) => FileReader.Read(file.Build(), "报告.docx");

    private static void Reads(string body, string text) => Assert.Equal(text, Read(new DocxFile { Body = body }));
}
