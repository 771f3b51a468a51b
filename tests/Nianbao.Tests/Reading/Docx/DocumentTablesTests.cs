using Nianbao.Reading;
using static Nianbao.Tests.Reading.DocxFile;

namespace Nianbao.Tests.Reading.Docx;

public class DocumentTablesTests
{
    [Fact]
    public void A_row_is_a_line_with_tabs_between_the_cells() =>
        Reads(
            P("表前") + Table(Row(Cell(P("项目")), Cell(P("数量"))), Row(Cell(P("调解")), Cell(P("12")))) + P("表后"),
            "表前\n项目\t数量\n调解\t12\n表后");

    [Fact]
    public void Merged_cells_are_read_once_and_keep_the_columns_in_place() =>
        Reads(
            Table(
                Row(Cell(P("类别"), """<w:vMerge w:val="restart"/>"""), Cell(P("件数"), """<w:gridSpan w:val="2"/>"""), Cell(P("备注"))),
                Row(Cell(P("类别"), "<w:vMerge/>"), Cell(P("上年")), Cell(P("今年")), Cell(P("")))),
            "类别\t件数\t\t备注\n\t上年\t今年");

    [Fact]
    public void A_label_broken_into_paragraphs_is_one_cell() =>
        Reads(Table(Row(Cell(P("成功率") + P("（%）")), Cell(P("98") + P("")))), "成功率 （%）\t98");

    [Fact]
    public void A_frame_of_one_cell_and_a_cell_full_of_text_are_lines()
    {
        var text = string.Concat(Enumerable.Repeat("工作有序推进，", 5));

        Reads(Table(Row(Cell(P("一、做法") + P(text)))), $"一、做法\n{text}");
        Reads(Table(Row(Cell(P("做法")), Cell(P(text) + P(text)), Cell(P("完")))), $"做法\n{text}\n{text}\n完");
    }

    [Fact]
    public void A_table_in_a_cell_has_lines_of_its_own() =>
        Reads(Table(Row(Cell(P("甲")), Cell(Table(Row(Cell(P("乙")), Cell(P("丙")))) + P("丁")))), "甲\n乙\t丙\n丁");

    [Fact]
    public void Tabs_and_line_breaks_in_a_cell_do_not_break_the_row() =>
        Reads(Table(Row(Cell("<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r></w:p>"), Cell(P("丁")))), "甲 乙 丙\t丁");

    [Fact]
    public void A_deleted_row_an_empty_row_and_a_deleted_cell_are_left_out() =>
        Reads(
            Table(
                $"""<w:tr><w:trPr><w:del w:id="1"/></w:trPr>{Cell(P("删"))}{Cell(P("删"))}</w:tr>""",
                Row(Cell(P("")), Cell("<w:p/>")),
                Row(Cell(P("甲")), Cell(P("删"), """<w:cellDel w:id="2"/>"""), Cell(P("乙")))),
            "甲\t乙");

    [Fact]
    public void Cells_numbered_by_Word_show_their_numbers()
    {
        var file = new DocxFile
        {
            Numbering = Definition(0, Level(0, "decimal", "%1")) + List(1, 0),
            Body = Table(Row(Cell(Item(1, 0, "")), Cell(P("甲"))), Row(Cell(Item(1, 0, "")), Cell(P("乙")))),
        };

        Assert.Equal("1\t甲\n2\t乙", FileReader.Read(file.Build(), "报告.docx"));
    }

    private static void Reads(string body, string text) =>
        Assert.Equal(text, FileReader.Read(new DocxFile { Body = body }.Build(), "报告.docx"));
}
