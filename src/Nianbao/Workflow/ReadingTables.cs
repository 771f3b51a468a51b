namespace Nianbao.Workflow;

/// <summary>
/// Replaces a report's rows in a table, so that two workers with different versions of it can never leave a mixture:
/// every transaction also writes the report's first row on the version seen before, so whoever comes second fails
/// whole and looks again whether its version still counts.
/// </summary>
public sealed class ReadingTables(ITableStore tables)
{
    /// <summary>The storage service's limit for one transaction.</summary>
    public const int MaxBatch = 100;

    /// <summary>Each lost round is another worker's gain; more than this many in a row is left to the retry of the whole step.</summary>
    private const int MaxRounds = 5;

    /// <summary>Replaces the rows of one report; false where it no longer counts.</summary>
    /// <param name="table">The table.</param>
    /// <param name="prefix">What the keys of all rows of the report begin with, before a hyphen.</param>
    /// <param name="rows">The new rows, at least one, all of one partition, ordered by key.</param>
    /// <param name="stillCounts">Whether the version that the rows were read from still is the one that counts.</param>
    public async Task<bool> ReplaceAsync(
        string table, string prefix, IReadOnlyList<TableRow> rows, Func<CancellationToken, Task<bool>> stillCounts,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(stillCounts);
        var (from, end) = ($"{prefix}-", $"{prefix}.");
        for (var round = 0; round < MaxRounds; round++)
        {
            // First what stands there, then the question: a change after the answer makes the write fail.
            var stored = await tables.QueryAsync(table, rows[0].Partition, from, end, cancellation);
            if (!await stillCounts(cancellation)) return false;
            if (await TryReplaceAsync(table, rows, stored, cancellation)) return true;
        }

        throw new InvalidOperationException($"Rows of {table} kept changing under the replacement.");
    }

    /// <summary>
    /// Writes the rows of a report that has none yet, in one transaction for up to a hundred; false where any stands there
    /// already. Needs no question whether the report still counts: a newer version writes after it and replaces them, or
    /// has written and makes this fail.
    /// </summary>
    public Task<bool> TryInsertAsync(string table, IReadOnlyList<TableRow> rows, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return TryReplaceAsync(table, rows, [], cancellation);
    }

    private async Task<bool> TryReplaceAsync(
        string table, IReadOnlyList<TableRow> rows, IReadOnlyList<TableRow> stored, CancellationToken cancellation)
    {
        var versions = stored.ToDictionary(row => row.Key, row => row.ETag);
        var fence = rows[0] with { ETag = versions.GetValueOrDefault(rows[0].Key) };
        var writes = rows.Skip(1).Select(row => row with { ETag = versions.GetValueOrDefault(row.Key) }).ToList();
        var kept = rows.Select(row => row.Key).ToHashSet();
        var deletes = stored.Where(row => !kept.Contains(row.Key)).ToList();
        do
        {
            var batch = writes.GetRange(0, Math.Min(writes.Count, MaxBatch - 1));
            var gone = deletes.GetRange(0, Math.Min(deletes.Count, MaxBatch - 1 - batch.Count));
            var written = await tables.WriteBatchAsync(table, [fence, .. batch], gone, cancellation);
            if (written is null) return false;
            fence = fence with { ETag = written[0] };
            writes.RemoveRange(0, batch.Count);
            deletes.RemoveRange(0, gone.Count);
        }
        while (writes.Count + deletes.Count > 0);
        return true;
    }
}
