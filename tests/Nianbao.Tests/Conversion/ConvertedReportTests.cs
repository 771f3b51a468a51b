using Nianbao.Tests.Reading.Formats;
using Nianbao.Tests.Reading.Formats.Docx;

namespace Nianbao.Tests.Conversion;

/// <summary>Reports in formats that LibreOffice reads for us give what their plain text gives. One of each kind always; all twelve take minutes.</summary>
public class ConvertedReportTests
{
    private const string One = "wenqi-2025";

    public static TheoryData<string> Reports => TwelveReports.All;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("doc:MS Word 97")]
    [InlineData("rtf:Rich Text Format")]
    [InlineData("odt:writer8")]
    [Backs(".doc, .wps", "Automatic numbering", "read")]
    [Backs(".rtf", "Automatic numbering", "read")]
    [Backs(".odt", "Automatic numbering", "read")]
    public Task A_numbered_report_saved_by_LibreOffice(string filter) => SavedByLibreOffice(One, filter, numbered: true);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task A_numbered_report_saved_by_Word_as_rtf(bool lists) => SavedByWord(One, lists);

    [Theory(Explicit = true)]
    [MemberData(nameof(Reports))]
    public async Task All_twelve(string report)
    {
        foreach (var filter in (string[])["doc:MS Word 97", "rtf:Rich Text Format", "odt:writer8"])
        {
            await SavedByLibreOffice(report, filter, numbered: true);
            await SavedByLibreOffice(report, filter, numbered: false);
        }

        await SavedByWord(report, lists: true);
        await SavedByWord(report, lists: false);
    }

    private static async Task SavedByLibreOffice(string report, string filter, bool numbered)
    {
        var text = TwelveReports.Text(report);
        var saved = await Office.SaveAsync(ReportDocx.Make(text, numbered).Build(), filter);

        await ReadsTheSame(text, saved, $".{filter[..filter.IndexOf(':', StringComparison.Ordinal)]}");
    }

    private static Task SavedByWord(string report, bool lists)
    {
        var text = TwelveReports.Text(report);
        return ReadsTheSame(text, ReportRtf.Make(text, lists), ".rtf");
    }

    private static async Task ReadsTheSame(string text, byte[] file, string ending)
    {
        using var converter = Office.Converter();
        var docx = await converter.ToDocxAsync(file, ending, Cancellation);
        Assert.NotNull(docx);
        SameReading.Assert(text, docx.Value, $"报告{ending}");
    }
}
