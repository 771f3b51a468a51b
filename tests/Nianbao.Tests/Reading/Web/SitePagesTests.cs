using System.Text;
using Nianbao.Reading;
using Nianbao.Tests.Reading.Formats;

namespace Nianbao.Tests.Reading.Web;

/// <summary>The twelve reports on pages of thirteen manners: what is read is the report, and nothing of the site.</summary>
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
            var page = SitePages.All[manner](text);

            var read = FileReader.Read(Encoding.UTF8.GetBytes(page), $"{report}.html");
            var known = Bare(text + PageMaker.Parts(text).Title);
            Assert.DoesNotContain(read.Split('\n'), line => !known.Contains(Bare(line), StringComparison.Ordinal));
            Assert.Equal(read, FileReader.Read(PageMaker.Gb18030(page.Replace("utf-8", "gb2312", StringComparison.Ordinal)), $"{report}.html"));
            SameReading.Assert(text, Encoding.UTF8.GetBytes(page), $"{report}.html");
        }
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
