using System.Text;
using Nianbao.Tests.Reading.Formats;

namespace Nianbao.Tests.Reading.Web;

/// <summary>The twelve reports on pages of four kinds.</summary>
public class WebFormatTests
{
    public static TheoryData<string> Reports => TwelveReports.All;

    [Theory]
    [MemberData(nameof(Reports))]
    [Backs(".html", "Navigation and share controls", "left out")]
    [Backs(".html", "Paragraphs", "read")]
    public void A_report_on_a_sites_page_is_read_like_the_plain_text(string report)
    {
        var text = TwelveReports.Text(report);

        SameReading.Assert(text, Encoding.UTF8.GetBytes(PageMaker.Site(text)), $"{report}.html");
        SameReading.Assert(text, Encoding.UTF8.GetBytes(PageMaker.Sections(text)), $"{report}.htm");
    }

    [Theory]
    [MemberData(nameof(Reports))]
    [Backs(".html", "GB18030", "read")]
    public void A_report_on_a_page_laid_out_with_tables_is_read_like_the_plain_text(string report)
    {
        var text = TwelveReports.Text(report);

        SameReading.Assert(text.Replace("\t", "   ", StringComparison.Ordinal), PageMaker.Gb18030(PageMaker.Layout(text)), $"{report}.html");
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_that_Word_saved_as_a_page_is_read_like_the_plain_text(string report)
    {
        var text = TwelveReports.Text(report);

        SameReading.Assert(text, PageMaker.Gb18030(PageMaker.Word(text)), $"{report}.doc");
    }

    [Theory]
    [MemberData(nameof(Reports))]
    [Backs(".mht", "Navigation and share controls", "left out")]
    [Backs(".mht", "GB18030", "read")]
    [Backs(".mht", "Paragraphs", "read")]
    public void A_report_in_an_archive_is_read_like_the_plain_text(string report)
    {
        var text = TwelveReports.Text(report);

        SameReading.Assert(text, PageMaker.Archive(PageMaker.Site(text), base64: false), $"{report}.mht");
        SameReading.Assert(text, PageMaker.Archive(PageMaker.Word(text), base64: true), $"{report}.doc");
    }
}
