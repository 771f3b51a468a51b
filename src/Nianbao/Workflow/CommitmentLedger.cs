using Nianbao.Planning.Approved;
using Nianbao.Workflow.Rows;

namespace Nianbao.Workflow;

/// <summary>The table Commitments: the measures of the approved plan that counts for each office and year.</summary>
public sealed class CommitmentLedger(ITableStore tables, ReadingTables readings)
{
    /// <summary>The first row of the plan that counts; null where none was approved.</summary>
    public async Task<CommitmentRow?> FirstAsync(string office, int year, CancellationToken cancellation) =>
        await tables.GetAsync(Tables.Commitments, office, CommitmentRow.FirstKey(year), cancellation) is { } row
            ? CommitmentRow.From(row)
            : null;

    /// <summary>What an office promised for a year, in the order of the plan; rows that a person emptied are passed over.</summary>
    public async Task<IReadOnlyList<Commitment>> OfAsync(string office, int year, CancellationToken cancellation)
    {
        var (from, end) = Range(year);
        var rows = await tables.QueryAsync(Tables.Commitments, office, from, end, cancellation);
        return [.. rows.Select(CommitmentRow.From).Where(row => row.Measure.Action.Length > 0)
            .Select(row => new Commitment(row.Measure.Heading, row.Measure.Action))];
    }

    /// <summary>Replaces the rows of an office's year; false where a later plan counts.</summary>
    public Task<bool> ReplaceAsync(UploadRow upload, ApprovedPlan plan, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(upload);
        ArgumentNullException.ThrowIfNull(plan);
        var rows = plan.Measures.Select((measure, index) => new CommitmentRow
        {
            Office = upload.Office,
            Year = upload.Year,
            Number = index + 1,
            Measure = measure,
            File = upload.File,
            Version = upload.Version,
            Modified = upload.Modified,
        }.ToRow()).ToList();
        return readings.ReplaceAsync(
            Tables.Commitments, ReportRow.KeyOf(upload.Year), rows,
            async token => await FirstAsync(upload.Office, upload.Year, token) is not { } first || !IsLater(first, upload), cancellation);
    }

    /// <summary>Replaces the plan's rows in Measures, by the year of the report it follows; false where a later plan counts.</summary>
    public Task<bool> ReplaceMeasuresAsync(
        UploadRow upload, IReadOnlyList<TableRow> rows, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(upload);
        return readings.ReplaceAsync(
            Tables.Measures, MeasureRows.ApprovedPrefixOf(upload.Office, upload.Year - 1), rows,
            async token => await FirstAsync(upload.Office, upload.Year, token) is { } first && IsOf(first, upload), cancellation);
    }

    /// <summary>Says of the plan's content that all is done; false where another plan counts by now.</summary>
    public async Task<bool> CompleteAsync(UploadRow upload, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(upload);
        while (await FirstAsync(upload.Office, upload.Year, cancellation) is { } first && IsOf(first, upload))
        {
            if (await tables.WriteAsync(Tables.Commitments, (first with { Fingerprint = upload.Fingerprint }).ToRow(), cancellation) is not null)
                return true;
        }

        return false;
    }

    /// <summary>Takes a file's measures back from where its earlier content stood, if they still stand there.</summary>
    public async Task WithdrawAsync(string office, int year, string file, CancellationToken cancellation)
    {
        if (await FirstAsync(office, year, cancellation) is not { } first || first.File != file) return;
        var prefix = MeasureRows.ApprovedPrefixOf(office, year - 1);
        await DeleteAsync(Tables.Measures, MeasureRows.Partition, ($"{prefix}-", $"{prefix}."), cancellation);
        // The first row last: it says that there is something to take back.
        await DeleteAsync(Tables.Commitments, office, Range(year), cancellation);
    }

    public static bool IsOf(CommitmentRow row, UploadRow upload)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(upload);
        return row.File == upload.File && row.Version == upload.Version;
    }

    /// <summary>Whether the rows are of a plan uploaded later than this one.</summary>
    public static bool IsLater(CommitmentRow row, UploadRow upload)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(upload);
        return IsLater(row.Modified, row.File, upload);
    }

    /// <inheritdoc cref="IsLater(CommitmentRow, UploadRow)"/>
    public static bool IsLater(UploadRow row, UploadRow upload)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(upload);
        return IsLater(row.Modified, row.File, upload);
    }

    private static bool IsLater(string modified, string file, UploadRow upload) =>
        (string.CompareOrdinal(modified, upload.Modified), string.CompareOrdinal(file, upload.File)) is ( > 0, _) or (0, > 0);

    private static (string From, string End) Range(int year) => ($"{ReportRow.KeyOf(year)}-", $"{ReportRow.KeyOf(year)}.");

    private async Task DeleteAsync(string table, string partition, (string From, string End) range, CancellationToken cancellation)
    {
        var rows = await tables.QueryAsync(table, partition, range.From, range.End, cancellation);
        foreach (var batch in rows.Chunk(ReadingTables.MaxBatch))
        {
            if (await tables.WriteBatchAsync(table, [], batch, cancellation) is null)
                throw new InvalidOperationException($"Rows of {table} changed while they were taken back.");
        }
    }
}
