using System.Globalization;
using Nianbao.Checks;
using Nianbao.Documents;
using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Workflow.Rows;

/// <summary>What was read out of a report, as rows of Indicators, Problems and Findings.</summary>
public static class ReadingRows
{
    /// <summary>A real report has some hundred figures at most; a hostile file shall not fill the table.</summary>
    public const int MaxIndicators = 2000;

    /// <summary>The key of a report's n-th row, counted from 1.</summary>
    public static string KeyOf(int year, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{year}-{number:0000}");

    public static IReadOnlyList<TableRow> Indicators(Report report, string office, int year)
    {
        ArgumentNullException.ThrowIfNull(report);
        var places = new SectionPlaces(report);
        return Rows(office, year, report.Indicators.Take(MaxIndicators), WorkflowTexts.NoIndicators, Columns.Subject,
            indicator => new Dictionary<string, object?>
            {
                [Columns.Category] = IndicatorTexts.Of(indicator.Category),
                [Columns.Subject] = Cells.Line(indicator.Subject),
                [Columns.Value] = (double)indicator.Value,
                [Columns.ValueMax] = (double?)indicator.ValueMax,
                [Columns.Unit] = Cells.Line(indicator.Unit),
                [Columns.Qualifier] = IndicatorTexts.Of(indicator.Qualifier),
                [Columns.Kind] = IndicatorTexts.Of(indicator.Kind),
                [Columns.Quote] = Cells.Line(indicator.Span.Of(report.Text)),
                [Columns.Section] = places.HeadingAt(indicator.Span.Start),
                [Columns.Sentence] = Cells.Line(Sentence.Around(report.Text, indicator.Span).Of(report.Text)),
                [Columns.Start] = indicator.Span.Start,
                [Columns.End] = indicator.Span.End,
            });
    }

    public static IReadOnlyList<TableRow> Problems(Report report, string office, int year)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Rows(office, year, report.Problems, WorkflowTexts.NoProblems, Columns.Problem,
            problem => new Dictionary<string, object?>
            {
                [Columns.Number] = problem.Id,
                [Columns.Problem] = Cells.Line(problem.Title.Of(report.Text)),
                [Columns.Cause] = problem.Cause is { } cause ? Cells.Line(cause.Of(report.Text)) : "",
                [Columns.Statement] = Cells.Line(problem.Span.Of(report.Text)),
                [Columns.Start] = problem.Span.Start,
                [Columns.End] = problem.Span.End,
            });
    }

    /// <summary>The gravest first, numbered as the review page numbers them.</summary>
    public static IReadOnlyList<TableRow> Findings(
        Report report, IReadOnlyList<Finding> findings, string office, int year)
    {
        ArgumentNullException.ThrowIfNull(report);
        var places = new SectionPlaces(report);
        return Rows(office, year, FindingOrder.Of(findings), WorkflowTexts.NoFindings, Columns.Message,
            finding => new Dictionary<string, object?>
            {
                [Columns.Severity] = ReviewTexts.Of(finding.Severity),
                [Columns.Rule] = Cells.Line(CheckedTexts.Rule(finding.Code)),
                [Columns.Message] = Cells.Line(finding.Message),
                [Columns.Quote] = Cells.Line(finding.Span.Of(report.Text)),
                [Columns.Section] = finding.Span.Length > 0 ? places.HeadingAt(finding.Span.Start) : ReviewTexts.WholeText,
                [Columns.Start] = finding.Span.Start,
                [Columns.End] = finding.Span.End,
            });
    }

    // Never empty: the first row is also what a replacement is fenced by (ReadingTables).
    private static List<TableRow> Rows<T>(
        string office, int year, IEnumerable<T> items, string none, string noneColumn,
        Func<T, Dictionary<string, object?>> cells)
    {
        var rows = items.Select((item, index) => Row(office, year, index + 1, cells(item))).ToList();
        if (rows.Count == 0)
            rows.Add(Row(office, year, 1, new Dictionary<string, object?> { [noneColumn] = none }));
        return rows;
    }

    private static TableRow Row(string office, int year, int number, Dictionary<string, object?> cells) => new(
        office, KeyOf(year, number), new Dictionary<string, object?>([new(Columns.Year, ReportRow.KeyOf(year)), .. cells]));
}
