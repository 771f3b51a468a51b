using Nianbao.Workflow.Rows;

namespace Nianbao.Workflow;

/// <summary>The table Reports: the report that counts for each office and year.</summary>
public sealed class ReportLedger(ITableStore tables, TimeProvider time)
{
    public async Task<ReportRow?> GetAsync(string office, int year, CancellationToken cancellation) =>
        await tables.GetAsync(Tables.Reports, office, ReportRow.KeyOf(year), cancellation) is { } row
            ? ReportRow.From(row)
            : null;

    /// <summary>Writes a row on the version it was read at; null where another worker was faster.</summary>
    public async Task<ReportRow?> WriteAsync(ReportRow row, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(row);
        var stamped = row with { Updated = Cells.Time(time.GetUtcNow()) };
        return await tables.WriteAsync(Tables.Reports, stamped.ToRow(), cancellation) is { } written
            ? ReportRow.From(written)
            : null;
    }

    /// <summary>
    /// Marks that the plan of a year's report was approved, whatever became of its draft. False where the report's rows are
    /// still being written, null where there is no report.
    /// </summary>
    public async Task<bool?> ApproveAsync(string office, int year, string reason, CancellationToken cancellation)
    {
        while (await GetAsync(office, year, cancellation) is { } row)
        {
            if (row.State == ReportState.Received) return false;
            if (row.State == ReportState.Approved && row.Reason == reason) return true;
            if (await WriteAsync(row with { State = ReportState.Approved, Reason = reason }, cancellation) is not null) return true;
        }

        return null;
    }

    /// <summary>As the other, of a row in hand: mostly it still stands as it was read or written.</summary>
    public async Task<ReportRow?> AdvanceAsync(ReportRow known, ReportState state, string reason, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(known);
        if (known.State < state && known.State != ReportState.Approved && await WriteAsync(known with { State = state, Reason = reason }, cancellation) is { } written)
            return written;
        return await AdvanceAsync(known.Office, known.Year, known.Draft, state, reason, cancellation);
    }

    /// <summary>
    /// Moves one draft's report forward to a state. The row as it then stands; null where that draft no longer counts.
    /// A report that is already as far stays as it is, and so does one whose plan a person has approved.
    /// </summary>
    public async Task<ReportRow?> AdvanceAsync(
        string office, int year, int draft, ReportState state, string reason, CancellationToken cancellation)
    {
        while (await GetAsync(office, year, cancellation) is { } row && row.Draft == draft)
        {
            if (row.State >= state || row.State == ReportState.Approved) return row;
            if (await WriteAsync(row with { State = state, Reason = reason }, cancellation) is { } written)
                return written;
        }

        return null;
    }
}
