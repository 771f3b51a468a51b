using static Nianbao.Tests.Reading.DocxFile;
using static Nianbao.Tests.Reading.Formats.Docx.SmallDocx;

namespace Nianbao.Tests.Reading.Formats.Docx;

/// <summary>Characters that stand in the markup in a manner of their own.</summary>
public class DocxCharacterTests
{
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
}
