using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using Nianbao.Workflow;

namespace Nianbao.Adapters.Storage;

/// <summary>The tables of an Azure storage account.</summary>
/// <remarks>
/// A request whose answer was lost is repeated by the SDK and may then meet its own first try: null from a write
/// means "not as it was read", so the caller reads again before it decides.
/// </remarks>
public sealed class AzureTables(StorageClients clients) : ITableStore
{
    private const int MaxBatch = 100;

    public async Task<TableRow?> GetAsync(string table, string partition, string key, CancellationToken cancellation)
    {
        TableRows.CheckKey(partition);
        TableRows.CheckKey(key);
        try
        {
            var found = await clients.Tables.GetTableClient(table)
                .GetEntityIfExistsAsync<TableEntity>(partition, key, cancellationToken: cancellation);
            return found.HasValue ? TableRows.FromEntity(found.Value!) : null;
        }
        catch (RequestFailedException e) when (e.ErrorCode == TableErrorCode.TableNotFound)
        {
            return null;
        }
    }

    public async Task<IReadOnlyList<TableRow>> QueryAsync(
        string table, string partition, string? from, string? to, CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition}");
        if (from is not null)
            filter += " and " + TableClient.CreateQueryFilter($"RowKey ge {from}");
        if (to is not null)
            filter += " and " + TableClient.CreateQueryFilter($"RowKey lt {to}");

        var rows = new List<TableRow>();
        try
        {
            var found = clients.Tables.GetTableClient(table)
                .QueryAsync<TableEntity>(filter, cancellationToken: cancellation);
            await foreach (var entity in found)
                rows.Add(TableRows.FromEntity(entity));
        }
        catch (RequestFailedException e) when (e.ErrorCode == TableErrorCode.TableNotFound)
        {
            return [];
        }
        rows.Sort((a, b) => string.CompareOrdinal(a.Key, b.Key));
        return rows;
    }

    public async Task<TableRow?> WriteAsync(string table, TableRow row, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(row);
        var entity = TableRows.ToEntity(row);
        try
        {
            var response = await CreatingAsync(
                table,
                client => row.ETag is null
                    ? client.AddEntityAsync(entity, cancellation)
                    : client.UpdateEntityAsync(entity, new ETag(row.ETag), TableUpdateMode.Merge, cancellation),
                cancellation);
            return row with { ETag = TableRows.ETagOf(response) };
        }
        catch (RequestFailedException e) when (IsConflict(e))
        {
            return null;
        }
    }

    /// <exception cref="ArgumentException">
    /// More than 100 rows, rows of two partitions, a row twice, or a row to delete without its ETag.
    /// </exception>
    public async Task<IReadOnlyList<string>?> WriteBatchAsync(
        string table, IReadOnlyList<TableRow> writes, IReadOnlyList<TableRow> deletes, CancellationToken cancellation)
    {
        CheckBatch(writes, deletes);
        var actions = writes.Select(WriteAction).Concat(deletes.Select(DeleteAction)).ToList();
        if (actions.Count == 0)
            return [];

        try
        {
            var response = await CreatingAsync(
                table, client => client.SubmitTransactionAsync(actions, cancellation), cancellation);
            return [.. response.Value.Take(writes.Count).Select(TableRows.ETagOf)];
        }
        catch (TableTransactionFailedException e) when (IsConflict(e))
        {
            return null;
        }
    }

    private static TableTransactionAction WriteAction(TableRow row) => row.ETag is null
        ? new TableTransactionAction(TableTransactionActionType.Add, TableRows.ToEntity(row))
        : new TableTransactionAction(
            TableTransactionActionType.UpdateReplace, TableRows.ToEntity(row), new ETag(row.ETag));

    private static TableTransactionAction DeleteAction(TableRow row) => new(
        TableTransactionActionType.Delete, new TableEntity(row.Partition, row.Key), new ETag(row.ETag!));

    private static void CheckBatch(IReadOnlyList<TableRow> writes, IReadOnlyList<TableRow> deletes)
    {
        if (writes.Count + deletes.Count > MaxBatch)
            throw new ArgumentException($"{writes.Count + deletes.Count} rows; a transaction takes {MaxBatch}.", nameof(writes));
        if (deletes.Any(row => row.ETag is null))
            throw new ArgumentException("A row to delete has no ETag: it was never stored.", nameof(deletes));

        var rows = writes.Concat(deletes).ToList();
        if (rows.DistinctBy(row => row.Partition).Count() > 1)
            throw new ArgumentException("A transaction takes the rows of one partition.", nameof(writes));
        if (rows.DistinctBy(row => row.Key).Count() < rows.Count)
            throw new ArgumentException("A transaction takes a row once.", nameof(writes));
    }

    // Inserted meanwhile; changed meanwhile; deleted meanwhile.
    private static bool IsConflict(RequestFailedException e) =>
        e.ErrorCode == TableErrorCode.EntityAlreadyExists
        || e.ErrorCode == TableErrorCode.UpdateConditionNotSatisfied
        || e.ErrorCode == TableErrorCode.ResourceNotFound
        || e.ErrorCode == TableErrorCode.EntityNotFound;

    private Task<T> CreatingAsync<T>(string table, Func<TableClient, Task<T>> act, CancellationToken cancellation)
    {
        var client = clients.Tables.GetTableClient(table);
        return StorageSetup.CreatingAsync(
            TableErrorCode.TableNotFound.ToString(), () => client.CreateIfNotExistsAsync(cancellation), () => act(client));
    }
}
