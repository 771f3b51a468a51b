using Nianbao.Reading;
using static Nianbao.Tests.Reading.DocxFile;

namespace Nianbao.Tests.Reading.Docx;

public class ListNumbersTests
{
    private static readonly string s_outline = Definition(0,
        Level(0, "japaneseCounting", "%1、"), Level(1, "chineseCountingThousand", "（%2）"), Level(2, "decimal", "%3."));

    [Fact]
    public void Chinese_levels_stand_directly_before_their_text_and_start_again_below_a_higher_one() =>
        Reads(
            "一、做法\n（一）制度\n1.学习\n2.考试\n（二）队伍\n1.培训\n二、问题\n（一）力量",
            s_outline + List(1, 0),
            Item(1, 0, "做法") + Item(1, 1, "制度") + Item(1, 2, "学习") + Item(1, 2, "考试") + Item(1, 1, "队伍")
                + Item(1, 2, "培训") + Item(1, 0, "问题") + Item(1, 1, "力量"));

    [Fact]
    public void Levels_name_the_numbers_above_them_each_in_its_own_format() =>
        Reads(
            "第一章 总则\n一.1 范围\n1.1.1 对象",
            Definition(0, Level(0, "chineseCounting", "第%1章"), Level(1, "decimal", "%1.%2"), Level(2, "decimal", "%1.%2.%3", "<w:isLgl/>"))
                + List(1, 0),
            Item(1, 0, "总则") + Item(1, 1, "范围") + Item(1, 2, "对象"));

    [Fact]
    public void A_list_with_a_start_of_its_own_starts_again_once() =>
        Reads(
            "1.甲\n2.乙\n1.丙\n2.丁\n3.戊",
            Definition(0, Level(0, "decimal", "%1.")) + List(1, 0)
                + List(2, 0, """<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>"""),
            Item(1, 0, "甲") + Item(1, 0, "乙") + Item(2, 0, "丙") + Item(2, 0, "丁") + Item(1, 0, "戊"));

    [Fact]
    public void Lists_on_one_definition_count_on_and_on_two_apart() =>
        Reads(
            "1.甲\n2.乙\n（1）丙\n3.丁",
            Definition(0, Level(0, "decimal", "%1.")) + Definition(5, Level(0, "decimal", "（%1）")) + List(1, 0) + List(2, 0) + List(3, 5),
            Item(1, 0, "甲") + Item(2, 0, "乙") + Item(3, 0, "丙") + Item(1, 0, "丁"));

    [Fact]
    public void A_list_may_change_a_level_altogether() =>
        Reads(
            "③甲",
            Definition(0, Level(0, "decimal", "%1.")) + List(1, 0, $"""
                <w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/>{Level(0, "decimalEnclosedCircle", "%1")}</w:lvlOverride>
                """),
            Item(1, 0, "甲"));

    [Fact]
    public void A_level_that_never_restarts_counts_on() =>
        Reads(
            "一、甲\n1.乙\n二、丙\n2.丁",
            Definition(0, Level(0, "japaneseCounting", "%1、"), Level(1, "decimal", "%2.", """<w:lvlRestart w:val="0"/>""")) + List(1, 0),
            Item(1, 0, "甲") + Item(1, 1, "乙") + Item(1, 0, "丙") + Item(1, 1, "丁"));

    [Fact]
    public void A_list_that_begins_below_shows_where_the_level_above_starts() =>
        Reads(
            "1.1 甲",
            Definition(0, Level(0, "decimal", "%1"), Level(1, "decimal", "%1.%2")) + List(1, 0),
            Item(1, 1, "甲"));

    [Fact]
    public void A_bullet_level_has_no_number_to_be_named() =>
        Reads(
            "1.甲\n1.1.乙",
            Definition(0, Level(0, "decimal", "%1."), Level(1, "bullet", "—"), Level(2, "decimal", "%1.%2%3. "))
                + List(1, 0),
            Item(1, 0, "甲") + Item(1, 2, "乙"));

    [Fact]
    public void A_number_before_a_figure_does_not_run_into_it() =>
        Reads(
            "1. 2.5万元\n（2）3件",
            Definition(0, Level(0, "decimal", "%1.", """<w:suff w:val="nothing"/>"""), Level(1, "decimal", "（%2）"))
                + List(1, 0, """<w:lvlOverride w:ilvl="1"><w:startOverride w:val="2"/></w:lvlOverride>"""),
            Item(1, 0, "2.5万元") + Item(1, 1, "3件"));

    [Theory]
    [InlineData("\uF06C", "Wingdings", "●")]
    [InlineData("\uF0B7", "Symbol", "•")]
    [InlineData("\uF0D8", "Wingdings", "➢")]
    [InlineData("\uF042", "Wingdings", "•")]
    [InlineData("◆", "宋体", "◆")]
    public void Bullets_of_symbol_fonts_become_characters(string bullet, string font, string shown) =>
        Reads(
            $"{shown} 甲",
            Definition(0, Level(0, "bullet", bullet, "").Replace("</w:lvl>", $"""<w:rPr><w:rFonts w:ascii="{font}"/></w:rPr></w:lvl>""", StringComparison.Ordinal))
                + List(1, 0),
            Item(1, 0, "甲"));

    [Fact]
    public void Styles_number_by_themselves_by_what_they_are_based_on_and_not_at_all_with_list_zero()
    {
        var file = new DocxFile
        {
            Styles = """
                <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="1"/></w:style>
                <w:style w:type="paragraph" w:styleId="sub"><w:name w:val="Sub"/><w:basedOn w:val="2"/></w:style>
                <w:style w:type="paragraph" w:styleId="plain"><w:name w:val="Plain"/><w:basedOn w:val="1"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="loop"><w:name w:val="Loop"/><w:basedOn w:val="loop"/></w:style>
                """,
            Numbering = Definition(0, Level(0, "japaneseCounting", "%1、", """<w:pStyle w:val="1"/>"""), Level(1, "decimal", "%2．", """<w:pStyle w:val="2"/>"""))
                + List(1, 0),
            Body = Styled("1", "甲") + Styled("2", "乙") + Styled("sub", "丙") + Styled("plain", "丁") + Styled("loop", "戊") + Styled("1", "己")
                + """<w:p><w:pPr><w:pStyle w:val="1"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:t>庚</w:t></w:r></w:p>""",
        };

        Assert.Equal("一、甲\n1．乙\n2．丙\n丁\n戊\n二、己\n庚", FileReader.Read(file.Build(), "报告.docx"));
    }

    [Fact]
    public void A_list_may_take_its_levels_from_a_numbering_style() =>
        Reads(
            "（1）甲",
            """<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="条"/></w:abstractNum>"""
                + $"""<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="条"/>{Level(0, "decimal", "（%1）")}</w:abstractNum>"""
                + List(1, 0) + List(2, 1),
            Item(1, 0, "甲"));

    [Fact]
    public void A_deleted_or_hidden_paragraph_is_not_counted() =>
        Reads(
            "1.甲\n2.丙",
            Definition(0, Level(0, "decimal", "%1.")) + List(1, 0),
            Item(1, 0, "甲")
                + """<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1" w:author="a"/></w:rPr></w:pPr><w:del w:id="2" w:author="a"><w:r><w:delText>乙</w:delText></w:r></w:del></w:p>"""
                + Item(1, 0, "丙"));

    [Fact]
    public void A_list_or_level_that_does_not_exist_numbers_nothing() =>
        Reads("甲\n乙\n丙", Definition(0, Level(0, "decimal", "%1.")) + List(1, 0) + List(2, 7), Item(9, 0, "甲") + Item(1, 3, "乙") + Item(2, 0, "丙"));

    private static string Styled(string style, string text) =>
        $"""<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{R(text)}</w:p>""";

    private static void Reads(string expected, string numbering, string body) =>
        Assert.Equal(expected, FileReader.Read(new DocxFile { Numbering = numbering, Body = body }.Build(), "报告.docx"));
}
