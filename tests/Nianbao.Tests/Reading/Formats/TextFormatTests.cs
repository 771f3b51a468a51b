using System.Text;

namespace Nianbao.Tests.Reading.Formats;

/// <summary>The twelve reports as plain text in the encoding that Chinese Windows writes.</summary>
public class TextFormatTests
{
    public static TheoryData<string> Reports => TwelveReports.All;

    [Theory]
    [MemberData(nameof(Reports))]
    [Backs(".txt", "GB18030", "read")]
    public void A_report_in_GB18030_is_read_like_the_plain_text(string report)
    {
        var text = TwelveReports.Text(report);
        var gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

        SameReading.Assert(text, gb18030.GetBytes(text.ReplaceLineEndings("\r\n")), $"{report}.txt");
    }
}
