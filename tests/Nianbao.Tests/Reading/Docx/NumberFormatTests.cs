using Nianbao.Reading.Docx;

namespace Nianbao.Tests.Reading.Docx;

public class NumberFormatTests
{
    [Theory]
    [InlineData(7, "decimal", "7")]
    [InlineData(7, "decimalZero", "07")]
    [InlineData(3, "chineseCountingThousand", "三")]
    [InlineData(10, "chineseCountingThousand", "十")]
    [InlineData(21, "japaneseCounting", "二十一")]
    [InlineData(20, "chineseCounting", "二十")]
    [InlineData(105, "chineseCountingThousand", "一百零五")]
    [InlineData(110, "chineseCountingThousand", "一百一十")]
    [InlineData(1_010, "chineseCountingThousand", "一千零一十")]
    [InlineData(10_005, "chineseCountingThousand", "一万零五")]
    [InlineData(20_000, "taiwaneseCounting", "二萬")]
    [InlineData(12, "chineseLegalSimplified", "壹拾贰")]
    [InlineData(3, "ideographLegalTraditional", "參")]
    [InlineData(20, "ideographDigital", "二○")]
    [InlineData(2, "ideographTraditional", "乙")]
    [InlineData(11, "ideographTraditional", "11")]
    [InlineData(12, "ideographZodiac", "亥")]
    [InlineData(2, "ideographZodiacTraditional", "乙丑")]
    [InlineData(1, "decimalEnclosedCircle", "①")]
    [InlineData(20, "decimalEnclosedCircle", "⑳")]
    [InlineData(21, "decimalEnclosedCircle", "21")]
    [InlineData(10, "decimalEnclosedCircleChinese", "⑩")]
    [InlineData(3, "decimalEnclosedParen", "⑶")]
    [InlineData(3, "decimalEnclosedFullstop", "⒊")]
    [InlineData(12, "decimalFullWidth", "１２")]
    [InlineData(27, "lowerLetter", "aa")]
    [InlineData(26, "upperLetter", "Z")]
    [InlineData(1_949, "upperRoman", "MCMXLIX")]
    [InlineData(4, "lowerRoman", "iv")]
    [InlineData(5, "none", "")]
    [InlineData(5, "unknownFormat", "5")]
    [InlineData(32_767, "lowerLetter", "32767")]
    [InlineData(0, "upperRoman", "0")]
    public void Writes_numbers_as_Word_does(int number, string format, string written) =>
        Assert.Equal(written, NumberFormat.Write(number, format));

    [Fact]
    public void A_custom_format_fills_up_with_zeros() => Assert.Equal("007", NumberFormat.Write(7, "custom", digits: 3));
}
