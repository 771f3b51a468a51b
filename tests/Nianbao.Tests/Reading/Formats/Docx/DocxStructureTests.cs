using static Nianbao.Tests.Reading.DocxFile;
using static Nianbao.Tests.Reading.Formats.Docx.SmallDocx;

namespace Nianbao.Tests.Reading.Formats.Docx;

/// <summary>What of a document is set in lists, tables, boxes and notes.</summary>
public class DocxStructureTests
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
}
