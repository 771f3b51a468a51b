using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Nianbao.Documents;
using Nianbao.Tests.Conversion;

namespace Nianbao.Tests.Documents;

public class IndicatorWorkbookTests
{
    private static readonly string[] s_sheets = ["指标", "审核提示", "存在问题"];

    public static TheoryData<string> Texts => HostileReport.Texts;

    [Fact]
    public void The_workbook_is_valid_and_has_three_sheets_with_a_heading_that_stays()
    {
        using var document = Open(IndicatorWorkbook.Write(Samples.Report, Samples.Findings));
        var workbook = document.WorkbookPart!;

        Assert.Empty(Errors(document));
        Assert.Equal(s_sheets, workbook.Workbook!.Descendants<Sheet>().Select(sheet => sheet.Name!.Value!));
        Assert.All(Worksheets(document), sheet =>
        {
            Assert.Equal(PaneStateValues.Frozen, sheet.Descendants<Pane>().Single().State!.Value);
            Assert.Equal(OrientationValues.Landscape, sheet.Descendants<PageSetup>().Single().Orientation!.Value);
            Assert.Equal((1u, 0u), (sheet.Descendants<PageSetup>().Single().FitToWidth!.Value, sheet.Descendants<PageSetup>().Single().FitToHeight!.Value));
            Assert.True(sheet.Descendants<PageSetupProperties>().Single().FitToPage!.Value);
            Assert.StartsWith("A1:", sheet.Descendants<AutoFilter>().Single().Reference!.Value, StringComparison.Ordinal);
            Assert.All(sheet.Descendants<Row>().First().Elements<Cell>(), cell => Assert.True(IsBold(workbook, cell)));
        });
        Assert.Equal(
            ["'指标'!$1:$1", "'审核提示'!$1:$1", "'存在问题'!$1:$1"],
            workbook.Workbook.Descendants<DefinedName>().Where(name => name.Name == "_xlnm.Print_Titles").Select(name => name.Text));
    }

    [Fact]
    public void Numbers_are_numbers_with_the_decimals_of_the_report()
    {
        using var document = Open(IndicatorWorkbook.Write(Samples.Report, []));
        var rows = Worksheets(document)[0].Descendants<Row>().ToList();

        Assert.Equal(("360", "0"), Number(document, rows[2], 3));
        Assert.Equal(("98.6", "0.0"), Number(document, rows[7], 3));
        Assert.Equal("人次", rows[2].Elements<Cell>().ElementAt(5).InnerText);
    }

    [Fact]
    public void A_number_that_Excel_would_round_stays_as_it_is_as_text()
    {
        using var document = Open(IndicatorWorkbook.Write(IndicatorCsvTests.Single("1234567890123456789", 1234567890123456789m), []));
        var cell = Worksheets(document)[0].Descendants<Row>().ElementAt(1).Elements<Cell>().ElementAt(3);

        Assert.Equal(CellValues.InlineString, cell.DataType!.Value);
        Assert.Equal("1234567890123456789", cell.InnerText);
    }

    [Fact]
    public void Findings_stand_the_gravest_first_and_problems_with_their_cause()
    {
        using var document = Open(IndicatorWorkbook.Write(Samples.Report, [.. Samples.Findings.Reverse()]));
        var findings = TextsOf(Worksheets(document)[1]);
        var problems = TextsOf(Worksheets(document)[2]);

        Assert.Equal(["1", "必须修改", "内容缺失", Samples.Findings[0].Message, "", "全文"], findings[1]);
        Assert.Equal(["建议核对", "提示"], findings.Skip(2).Select(row => row[1]));
        Assert.Equal("一、主要举措和成效", findings[2][5]);
        Assert.Equal(["P1", "执法文书不够规范", "新进人员培训跟不上"], problems[1][..3]);
    }

    [Theory]
    [MemberData(nameof(Texts), DisableDiscoveryEnumeration = true)]
    public void Hostile_text_anywhere_leaves_a_valid_workbook_without_a_formula(string hostile)
    {
        using var document = Open(IndicatorWorkbook.Write(HostileReport.Of(hostile), HostileReport.FindingsOn(hostile)));

        Assert.Empty(Errors(document));
        Assert.All(Worksheets(document), sheet =>
        {
            Assert.Empty(sheet.Descendants<CellFormula>());
            Assert.All(sheet.Descendants<Cell>(), cell => Assert.True(cell.InnerText.Length <= 32_767));
        });
        Assert.Empty(document.WorkbookPart!.ExternalWorkbookParts);
        Assert.Empty(document.WorkbookPart.WorksheetParts.SelectMany(part => part.HyperlinkRelationships));
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes_and_no_person_is_named()
    {
        var first = IndicatorWorkbook.Write(Samples.Report, Samples.Findings);

        Assert.Equal(first, IndicatorWorkbook.Write(Samples.Report with { }, [.. Samples.Findings]));
        using var zip = new ZipArchive(new MemoryStream(first));
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        using var document = Open(first);
        Assert.Equal("青禾街道2025年法治政府建设年度报告指标表", document.PackageProperties.Title);
        Assert.Null(document.PackageProperties.Creator);
        Assert.Null(document.PackageProperties.LastModifiedBy);
    }

    [Fact]
    public void Nothing_read_is_said_on_every_sheet()
    {
        using var document = Open(IndicatorWorkbook.Write(new Report { Text = "" }, []));

        Assert.Empty(Errors(document));
        Assert.Equal(
            ["未读出指标", "未发现需要提示之处", "未读出存在问题"],
            Worksheets(document).Select(sheet => string.Concat(TextsOf(sheet)[1])));
    }

    [Fact]
    public async Task LibreOffice_reads_the_cells_as_they_were_written()
    {
        await Office.SkipWithoutCalcAsync();
        const string Formula = "=1+1";
        var report = Samples.Report with { Indicators = [Samples.Report.Indicators[6] with { Subject = Formula }, Samples.Report.Indicators[1]] };
        var csv = Encoding.UTF8.GetString(await Office.SaveAsync(
            IndicatorWorkbook.Write(report, Samples.Findings), "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false", ".xlsx"));

        var lines = csv.TrimStart('\uFEFF').Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("序号,类别,指标,数值,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("1,矛盾调解,=1+1,98.6,,%,准确,实绩,98.6%,一、主要举措和成效,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("2,学法培训,参加学法,360,,人次,约,", lines[2], StringComparison.Ordinal);
        Assert.Equal(3, lines.Length);
    }

    private static SpreadsheetDocument Open(byte[] workbook) => SpreadsheetDocument.Open(new MemoryStream(workbook), false);

    /// <summary>In the order of the tabs.</summary>
    private static List<Worksheet> Worksheets(SpreadsheetDocument document) =>
        [.. document.WorkbookPart!.Workbook!.Descendants<Sheet>()
            .Select(sheet => ((WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!.Value!)).Worksheet!)];

    private static List<string[]> TextsOf(Worksheet sheet) =>
        [.. sheet.Descendants<Row>().Select(row => row.Elements<Cell>().Select(cell => cell.InnerText).ToArray())];

    private static CellFormat FormatOf(WorkbookPart workbook, Cell cell) =>
        workbook.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value);

    private static bool IsBold(WorkbookPart workbook, Cell cell) =>
        workbook.WorkbookStylesPart!.Stylesheet!.Fonts!.Elements<Font>().ElementAt((int)FormatOf(workbook, cell).FontId!.Value).Bold is not null;

    private static (string Value, string Format) Number(SpreadsheetDocument document, Row row, int column)
    {
        var cell = row.Elements<Cell>().ElementAt(column);
        Assert.Null(cell.DataType);
        var id = FormatOf(document.WorkbookPart!, cell).NumberFormatId!.Value;
        return (cell.CellValue!.Text, document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.NumberingFormats!
            .Elements<NumberingFormat>().Single(format => format.NumberFormatId! == id).FormatCode!.Value!);
    }

    private static List<string> Errors(SpreadsheetDocument document) =>
        [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
}
