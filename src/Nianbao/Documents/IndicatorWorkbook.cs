using System.Globalization;
using Nianbao.Checks;
using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Documents;

/// <summary>Writes a report's indicators, findings and problems as a workbook (.xlsx), each on a sheet of its own.</summary>
public static class IndicatorWorkbook
{
    private const int MaxRows = 2000;

    /// <summary>The workbook's bytes; the same report and findings give the same bytes.</summary>
    public static byte[] Write(Report report, IReadOnlyList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(findings);
        return WorkbookPackage.Pack(
            PrintableText.Line(CheckedTexts.WorkbookTitle(report.Office, report.Year), 255),
            [Indicators(report), Findings(report, findings), Problems(report)]);
    }

    private static WorkbookSheet Indicators(Report report)
    {
        var sheet = new WorkbookSheet(CheckedTexts.IndicatorSheet, SheetColumn.Of(
            CheckedTexts.IndicatorColumns,
            (6, SheetLook.Centred), (14, SheetLook.Centred), (32, SheetLook.Text), (11, SheetLook.Text), (11, SheetLook.Text),
            (10, SheetLook.Centred), (9, SheetLook.Centred), (8, SheetLook.Centred), (18, SheetLook.Text), (24, SheetLook.Text),
            (60, SheetLook.Text)));
        foreach (var line in IndicatorLine.Of(report))
        {
            sheet.Add(
                (Number(line.Number), true), (line.Category, false), (line.Subject, false), (line.Value, true), (line.ValueMax, true),
                (line.Unit, false), (line.Qualifier, false), (line.Kind, false), (line.Quote, false), (line.Section, false),
                (line.Sentence, false));
        }
        var note = Note(report.Indicators.Count, IndicatorLine.MaxCount, CheckedTexts.NoIndicators);
        if (note.Length > 0)
            sheet.Add(("", true), ("", false), (note, false));
        return sheet;
    }

    private static WorkbookSheet Findings(Report report, IReadOnlyList<Finding> findings)
    {
        var sheet = new WorkbookSheet(CheckedTexts.FindingSheet, SheetColumn.Of(
            CheckedTexts.FindingColumns,
            (6, SheetLook.Centred), (11, SheetLook.Centred), (18, SheetLook.Text), (70, SheetLook.Text), (50, SheetLook.Text),
            (26, SheetLook.Text)));
        var places = new SectionPlaces(report);
        var number = 0;
        foreach (var finding in FindingOrder.Of(findings).Take(MaxRows))
        {
            // What concerns the whole report stands nowhere.
            var place = finding.Span.Length > 0 ? places.HeadingAt(finding.Span.Start) : ReviewTexts.WholeText;
            sheet.Add(
                (Number(++number), true), (ReviewTexts.Of(finding.Severity), false), (SheetText.Line(CheckedTexts.Rule(finding.Code)), false),
                (SheetText.Line(finding.Message), false), (SheetText.Line(finding.Span.Of(report.Text)), false), (place, false));
        }
        var note = Note(findings.Count, MaxRows, CheckedTexts.NoFindings);
        if (note.Length > 0)
            sheet.Add(("", true), ("", false), ("", false), (note, false));
        return sheet;
    }

    private static WorkbookSheet Problems(Report report)
    {
        var sheet = new WorkbookSheet(CheckedTexts.ProblemSheet, SheetColumn.Of(
            CheckedTexts.ProblemColumns, (8, SheetLook.Centred), (50, SheetLook.Text), (50, SheetLook.Text), (80, SheetLook.Text)));
        foreach (var problem in report.Problems.Take(MaxRows))
        {
            sheet.Add(
                (SheetText.Line(problem.Id), false), (SheetText.Line(problem.Title.Of(report.Text)), false),
                (problem.Cause is { } cause ? SheetText.Line(cause.Of(report.Text)) : "", false),
                (SheetText.Line(problem.Span.Of(report.Text)), false));
        }
        var note = Note(report.Problems.Count, MaxRows, CheckedTexts.NoProblems);
        if (note.Length > 0)
            sheet.Add(("", false), (note, false));
        return sheet;
    }

    private static string Note(int count, int shown, string none) =>
        count == 0 ? none : count > shown ? CheckedTexts.TooMany(shown, count) : "";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
