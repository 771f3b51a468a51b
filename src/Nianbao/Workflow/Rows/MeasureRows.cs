using Nianbao.Planning.Suggestions;
using Nianbao.Wording;

namespace Nianbao.Workflow.Rows;

/// <summary>Rows of Measures: what offices did about their problems (参考措施), for others with similar ones.</summary>
public static class MeasureRows
{
    /// <summary>One partition, so that the measures of all offices are read in one query.</summary>
    public const string Partition = "measures";

    // Not a hyphen first: a report's replacement takes away the keys that go on with one.
    private const string ApprovedMark = "（批准）";

    /// <summary>What the keys of a report's rows begin with: the year first, so that some years' can be read.</summary>
    public static string PrefixOf(string office, int year) => $"{ReportRow.KeyOf(year)}-{office}";

    /// <summary>The same for an approved plan, by the year of the report that it answers.</summary>
    public static string ApprovedPrefixOf(string office, int year) => PrefixOf(office, year) + ApprovedMark;

    /// <summary>The measures of the report's own plan.</summary>
    public static IReadOnlyList<TableRow> Of(Report report, string office, int year) => Rows(
        PlanPairs.Of(report), PrefixOf(office, year), office, year, WorkflowTexts.ReportSource(office, year));

    /// <summary>The measures of an approved plan.</summary>
    /// <param name="report">The report whose problems the plan answers.</param>
    public static IReadOnlyList<TableRow> OfApproved(WorkPlan plan, Report report, string office, int year)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Rows(
            PlanPairs.Of(plan, report), ApprovedPrefixOf(office, year), office, year, WorkflowTexts.ApprovedSource(office, plan.Year));
    }

    /// <summary>A row as what it says; null for one that says there is nothing, or that a person emptied.</summary>
    public static StoredMeasure? From(TableRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var stored = new StoredMeasure(
            row.Text(Columns.Office), row.Number(Columns.Year), row.Text(Columns.Problem), row.Text(Columns.Measure), row.Text(Columns.Source));
        return stored.Office.Length > 0 && stored.Problem.Length > 0 && stored.Measure.Length > 0 ? stored : null;
    }

    // Never empty: the first row is also what a replacement is fenced by (ReadingTables).
    private static List<TableRow> Rows(
        IReadOnlyList<MeasurePair> pairs, string prefix, string office, int year, string source)
    {
        var found = pairs.Count > 0 ? pairs : [new MeasurePair("", WorkflowTexts.NoMeasures)];
        return [.. found.Select((pair, index) => new TableRow(Partition, $"{prefix}-{index + 1:0000}", new Dictionary<string, object?>
        {
            [Columns.Office] = office,
            [Columns.Year] = ReportRow.KeyOf(year),
            [Columns.Problem] = Cells.Line(pair.Problem),
            [Columns.Measure] = Cells.Line(pair.Measure),
            [Columns.Source] = source,
        }))];
    }
}
