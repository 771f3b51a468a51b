using Nianbao.Planning;
using Nianbao.Planning.Approved;
using Nianbao.Planning.Suggestions;
using Nianbao.Workflow.Rows;

namespace Nianbao.Workflow;

/// <summary>
/// Gathers what a plan is drafted from: the report, what other offices did or planned about similar problems, and which of
/// the office's own commitments for the report's year it shows no trace of.
/// </summary>
public sealed class PlanInputs(ITableStore tables, CommitmentLedger commitments)
{
    /// <summary>Older measures rest on programmes that have ended: the report's year and the one before.</summary>
    private const int Years = 2;

    /// <summary>Two years of a hundred offices with twenty-five measures each; with more, the latest by key are compared.</summary>
    private const int MostCompared = 5000;

    public async Task<PlanInput> OfAsync(Report report, OfficeProfile office, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(office);
        var input = PlanInput.Of(report, office);
        if (report.Year is not { } year) return input;
        var promised = await commitments.OfAsync(office.Name, year, cancellation);
        input = input with { Unfinished = UnfinishedCommitments.Of(report, promised) };
        if (report.Problems.Count == 0) return input;
        var rows = await tables.QueryAsync(
            Tables.Measures, MeasureRows.Partition, ReportRow.KeyOf(year - Years + 1), ReportRow.KeyOf(year + 1), cancellation);
        var stored = rows.TakeLast(MostCompared).Select(MeasureRows.From).OfType<StoredMeasure>().ToList();
        return input with { Suggestions = SuggestionFinder.Find(report, office, stored) };
    }
}
