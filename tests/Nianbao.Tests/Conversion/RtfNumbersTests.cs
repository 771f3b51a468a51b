using System.Text;
using Nianbao.Adapters.Conversion;

namespace Nianbao.Tests.Conversion;

public class RtfNumbersTests
{
    [Theory]
    // As Word writes it: the number within the paragraph before, or before its own properties.
    [InlineData(@"{\rtf1 {\listtext\pard\plain\f1 1.\tab}\pard\ls1\ilvl0{\f2 text\par }}", @"{\rtf1 \pard\ls0\ilvl0{\f2 {\plain\f1 1.{ }}text\par }}")]
    [InlineData(@"{\rtf1 {a\par {\listtext\f1\pard 2.\tab}b\par }}", @"{\rtf1 {a\par {\f1 2.{ }}b\par }}")]
    // As Word 6 wrote it.
    [InlineData(@"{\rtf1 {\pntext\f0 \'d2\'bb\'a1\'a2\tab}{\*\pn \pnlvlbody{\pntxta .}}\fi0 b\par}", @"{\rtf1 \fi0 {\f0 \'d2\'bb\'a1\'a2{ }}b\par}")]
    // A numbered paragraph without text.
    [InlineData(@"{\rtf1 {\listtext 3.\tab}\ls1\par b}", @"{\rtf1 \ls0{3.{ }}\par b}")]
    // No place for the number: a bookmark, a picture, a field's code.
    [InlineData(@"{\rtf1 {\listtext 3.}{\*\bkmkstart a}{\pict 00ff}{\field{\*\fldinst X}{\fldrslt b}}}", @"{\rtf1 {\*\bkmkstart a}{\pict 00ff}{\field{\*\fldinst X}{\fldrslt {3.}b}}}")]
    // A number of nothing; the lists' own table; bytes that are no markup.
    [InlineData(@"{\rtf1 {\listtext \tab}b}", @"{\rtf1 b}")]
    [InlineData(@"{\rtf1{\*\listoverridetable{\listoverride\ls1}}{\listtext 3.}\ls1 b}", @"{\rtf1{\*\listoverridetable{\listoverride\ls1}}\ls0 {3.}b}")]
    [InlineData(@"{\rtf1{\listtext 3.}{\pict\bin3 {\}\ls1}b}", @"{\rtf1{\pict\bin3 {\}\ls1}{3.}b}")]
    public void Numbers_stand_before_their_paragraphs_text_and_no_list_counts(string written, string typed) =>
        Assert.Equal(typed, Typed(written));

    [Theory]
    [InlineData(@"{\rtf1 \ls1 b\par}")]
    [InlineData(@"{\rtf1")]
    [InlineData("")]
    public void What_has_no_numbers_stays_as_it_is(string written) => Assert.Equal(written, Typed(written));

    [Fact]
    public void Damaged_documents_are_gone_through_to_their_end()
    {
        const string Whole = @"{\rtf1\ansi {\listtext\pard\plain\f1 1.\tab}\pard\ls1{\f2 te\'d2\'bbxt\bin5 abcde\u-100 ?\par}{\pntext 2\tab}{\*\pn{\pntxta .}}b}";
        for (var end = 0; end <= Whole.Length; end++)
        {
            Assert.InRange(Typed(Whole[..end]).Length, 0, 2 * Whole.Length);
            Assert.InRange(Typed(Whole[end..] + @"{\listtext").Length, 0, 2 * Whole.Length);
        }
    }

    [Fact]
    public void Braces_without_end_cost_a_byte_each()
    {
        var hostile = @"{\rtf1{\listtext " + new string('{', 10_000_000);

        Assert.InRange(Typed(hostile).Length, 0, hostile.Length + 10);
        Assert.InRange(Typed(@"{\rtf1{\listtext 1}" + new string('{', 10_000_000)).Length, 0, hostile.Length + 10);
    }

    private static string Typed(string document) => Encoding.Latin1.GetString(RtfNumbers.Type(Encoding.Latin1.GetBytes(document)).Span);
}
