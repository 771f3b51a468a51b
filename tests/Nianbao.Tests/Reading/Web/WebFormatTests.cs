using System.Text;
using Nianbao.Reading;
using Nianbao.Tests.Reading.Formats;

namespace Nianbao.Tests.Reading.Web;

/// <summary>The twelve reports on pages of four kinds, and damaged pages.</summary>
public class WebFormatTests
{
    private const int Mutations = 5_000;
    private const int TruncationStep = 1_000;

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

    [Fact]
    [Backs(".html", "Damaged", "reported")]
    public void A_damaged_page_gives_a_text_or_a_message() => Damage(Encoding.UTF8.GetBytes(PageMaker.Site(Report)), "报告.html");

    [Fact]
    [Backs(".mht", "Damaged", "reported")]
    public void A_damaged_archive_gives_a_text_or_a_message() => Damage(PageMaker.Archive(PageMaker.Site(Report), base64: false), "报告.mht");

    [Fact]
    [Backs(".md", "Damaged", "reported")]
    public void A_damaged_Markdown_file_gives_a_text_or_a_message() =>
        Damage(Encoding.UTF8.GetBytes("# 报告\n\n| a | b |\n|---|---|\n| **1** | [2](x) |\n" + Report), "报告.md");

    /// <summary>A short part, so that thousands of readings take seconds.</summary>
    private static string Report => TwelveReports.Text("modaoba-2023")[..600];

    private static void Damage(byte[] whole, string name)
    {
        for (var length = 1; length < whole.Length; length += TruncationStep)
        {
            try
            {
                Assert.NotEmpty(FileReader.Read(whole.AsMemory(0, length), name));
            }
            catch (ReportFormatException refused)
            {
                Assert.NotEmpty(refused.Message);
            }
        }

        // Otherwise only the check of the encoding would be tested.
        Assert.InRange(MutatedFiles.Read(whole, name, Mutations), Mutations / 20, Mutations);
    }
}
