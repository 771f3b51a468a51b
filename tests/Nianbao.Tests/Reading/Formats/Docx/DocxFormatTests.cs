using Nianbao.Reading;

namespace Nianbao.Tests.Reading.Formats.Docx;

/// <summary>The twelve reports as Word documents, as this program makes them and as LibreOffice writes them.</summary>
public class DocxFormatTests
{
    public static TheoryData<string> Reports => TwelveReports.All;

    public static TheoryData<string> Converted =>
        [.. Directory.GetFiles(Folder, "*.docx").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "TestData", "Docx");

    [Theory]
    [MemberData(nameof(Reports))]
    [Backs(".docx", "Paragraphs", "read")]
    [Backs(".docx", "Tables", "read")]
    public void A_report_with_typed_numbers_is_read_like_the_plain_text(string report)
    {
        var text = TwelveReports.Text(report);

        SameReading.Assert(text, ReportDocx.Make(text, numbered: false).Build(), $"{report}.docx");
    }

    [Theory]
    [MemberData(nameof(Reports))]
    [Backs(".docx", "Automatic numbering", "read")]
    public void A_report_numbered_by_Word_is_read_like_the_plain_text(string report)
    {
        var text = TwelveReports.Text(report);
        var file = ReportDocx.Make(text, numbered: true);

        Assert.Contains("<w:numPr>", file.Body, StringComparison.Ordinal);
        Assert.Equal(Bare(text), Bare(FileReader.Read(file.Build(), "报告.docx")));
        SameReading.Assert(text, file.Build(), $"{report}.docx");
    }

    [Theory]
    [MemberData(nameof(Converted))]
    [Backs(".docx", "Files written by LibreOffice", "read")]
    public void A_report_that_LibreOffice_wrote_is_read_like_the_plain_text(string file)
    {
        var text = TwelveReports.Text(file[..file.IndexOf('.', StringComparison.Ordinal)]);
        var bytes = File.ReadAllBytes(Path.Combine(Folder, file));

        Assert.Equal(Bare(text), Bare(FileReader.Read(bytes, file)));
        SameReading.Assert(text, bytes, file);
    }

    /// <summary>Writes what TestData/Docx is converted from; its README says how.</summary>
    [Fact(Explicit = true)]
    public void Write_documents_to_convert()
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "ToConvert"));
        foreach (var name in TwelveReports.All.Select(row => row.Data))
        {
            var text = TwelveReports.Text(name);
            File.WriteAllBytes(Path.Combine(folder.FullName, $"{name}.typed.docx"), ReportDocx.Make(text, numbered: false).Build());
            File.WriteAllBytes(Path.Combine(folder.FullName, $"{name}.numbered.docx"), ReportDocx.Make(text, numbered: true).Build());
        }
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
