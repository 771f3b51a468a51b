namespace Nianbao.Workflow;

/// <summary>The tables of the storage account. Every change names the version it is made on, so that two workers never overwrite each other unseen.</summary>
public interface ITableStore
{
    /// <summary>The row, or null where there is none.</summary>
    Task<TableRow?> GetAsync(string table, string partition, string key, CancellationToken cancellation);

    /// <summary>The rows of a partition whose key lies in [<paramref name="from"/>, <paramref name="to"/>), by key; null is open.</summary>
    Task<IReadOnlyList<TableRow>> QueryAsync(
        string table, string partition, string? from, string? to, CancellationToken cancellation);

    /// <summary>
    /// Writes one row: with an ETag its columns are merged into the stored row if that still is that version (columns
    /// that people added stay), without one it is inserted if it is not there. The row with its new ETag, or null
    /// where someone else was faster.
    /// </summary>
    Task<TableRow?> WriteAsync(string table, TableRow row, CancellationToken cancellation);

    /// <summary>
    /// Writes and deletes up to 100 rows of one partition in one transaction. A row with an ETag replaces the stored one
    /// if that still is that version, one without is inserted if it is not there. The ETags of
    /// <paramref name="writes"/> in their order, or null where any row had changed; then nothing is written.
    /// </summary>
    Task<IReadOnlyList<string>?> WriteBatchAsync(
        string table, IReadOnlyList<TableRow> writes, IReadOnlyList<TableRow> deletes, CancellationToken cancellation);
}

/// <summary>A row of a table: its keys, its columns and the version it was read at.</summary>
/// <param name="Partition">PartitionKey.</param>
/// <param name="Key">RowKey.</param>
/// <param name="Values">Columns by name; string, int, long, double, bool, DateTimeOffset or null.</param>
/// <param name="ETag">The version read; null for a row not yet stored.</param>
public sealed record TableRow(
    string Partition, string Key, IReadOnlyDictionary<string, object?> Values, string? ETag = null);
