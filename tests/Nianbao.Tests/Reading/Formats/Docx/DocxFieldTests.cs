using static Nianbao.Tests.Reading.DocxFile;
using static Nianbao.Tests.Reading.Formats.Docx.SmallDocx;

namespace Nianbao.Tests.Reading.Formats.Docx;

/// <summary>What a document works out: fields, contents, links.</summary>
public class DocxFieldTests
{
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
}
