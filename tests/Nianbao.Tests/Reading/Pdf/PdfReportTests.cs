using Nianbao.Reading;
using Nianbao.Tests.Reading.Formats;

namespace Nianbao.Tests.Reading.Pdf;

/// <summary>The twelve reports as LibreOffice prints them.</summary>
public class PdfReportTests
{
    private const int TruncationStep = 1_000;

    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "TestData", "Pdf");

    public static TheoryData<string> Reports => TwelveReports.All;

    [Theory]
    [MemberData(nameof(Reports))]
    [Backs(".pdf", "Paragraphs", "read")]
    [Backs(".pdf", "Tables", "read")]
    [Backs(".pdf", "Page numbers and running heads", "left out")]
    public void A_report_is_read_like_the_plain_text(string report) =>
        SameReading.Assert(TwelveReports.Text(report), Bytes(report), $"{report}.pdf");

    [Theory]
    [MemberData(nameof(Reports))]
    public void Paragraphs_and_rows_are_the_lines_of_the_plain_text(string report)
    {
        var expected = Lines(TwelveReports.Text(report));
        var actual = Lines(FileReader.Read(Bytes(report), $"{report}.pdf"));

        Assert.Equal(expected, actual);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    [Backs(".pdf", "Damaged", "reported")]
    public void A_file_cut_anywhere_gives_a_text_or_a_message(string report)
    {
        var whole = Bytes(report);
        for (var length = TruncationStep; length < whole.Length; length += TruncationStep)
            MutatedFiles.Read(_ => whole[..length], $"{report}.pdf", 1);
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_file_with_damaged_bytes_gives_a_text_or_a_message(string report) =>
        MutatedFiles.Read(Bytes(report), $"{report}.pdf", 25);

    /// <summary>Most of a printed file is fonts: here all of it is structure and text.</summary>
    [Fact]
    public void A_bare_file_with_damaged_bytes_gives_a_text_or_a_message()
    {
        var file = new PdfFile { Resources = "/Font << /F1 3 0 R >> /XObject << /X 7 0 R >>" };
        file.AddStream("/Type /XObject /Subtype /Form /BBox [0 0 99 99]", "0.5 w 90 700 m 490 700 l S 9 9 m 9 99 l S");
        file.Page(PdfFile.Line(114, 700, "一、全年调解矛盾纠纷三百一十二件") + "q /X Do Q");
        file.Page(PdfFile.Line(90, 700, "（二）办结12件。") + PdfFile.Line(287, 40, "— 2 —"));

        Assert.InRange(MutatedFiles.Read(file.Build(), "报告.pdf", 4_700), 100, 4_699);
    }

    /// <summary>Writes the documents that the kept files were printed from; see TestData/Pdf/README.md.</summary>
    [Fact(Explicit = true)]
    public void Write_the_documents()
    {
        var folder = Environment.GetEnvironmentVariable("NIANBAO_PDF_SOURCES") ?? throw new InvalidOperationException("NIANBAO_PDF_SOURCES names no folder.");
        var number = 0;
        foreach (var report in TwelveReports.All.Select(row => row.Data))
        {
            var layout = number++ % 2 == 0 ? ReportLayout.Official : ReportLayout.Plain;
            File.WriteAllBytes(Path.Combine(folder, $"{report}.docx"), layout.Document(TwelveReports.Text(report)));
        }
    }

    private static byte[] Bytes(string report) => File.ReadAllBytes(Path.Combine(s_folder, $"{report}.pdf"));

    /// <summary>Lines without the spaces that Word's indents stand for, and without empty ones.</summary>
    private static string[] Lines(string text) =>
        [.. text.Split('\n').Select(line => string.Concat(line.Where(c => c == '\t' || !char.IsWhiteSpace(c))).Trim('\t')).Where(line => line.Length > 0)];
}
