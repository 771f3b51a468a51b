using System.Text;
using Nianbao.Reading;
using Nianbao.Tests.Reading.Formats;

namespace Nianbao.Tests.Reading.Web;

/// <summary>The twelve reports on pages of twelve manners: what is read is the report, and nothing of the site.</summary>
public class SitePagesTests
{
    public static TheoryData<string> Manners => [.. SitePages.All.Keys];

    [Theory]
    [MemberData(nameof(Manners))]
    public void A_report_on_a_page_of_any_manner_is_read_like_the_plain_text(string manner)
    {
        foreach (var report in TwelveReports.Names)
        {
            var text = TwelveReports.Text(report);
            var page = Encoding.UTF8.GetBytes(SitePages.All[manner](text));

            var read = FileReader.Read(page, $"{report}.html");
            Assert.DoesNotContain(SiteFrame.Words, word => !text.Contains(word, StringComparison.Ordinal) && read.Contains(word, StringComparison.Ordinal));
            SameReading.Assert(text, page, $"{report}.html");
        }
    }
}
