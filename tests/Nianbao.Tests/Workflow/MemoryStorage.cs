using System.Text.Json;
using Nianbao.Workflow;

namespace Nianbao.Tests.Workflow;

/// <summary>
/// Blobs, tables and queues in memory, with the semantics of the interfaces, for workers side by side too (a sweep handles
/// several files at once); every call can be made the last of a worker.
/// </summary>
internal sealed class MemoryStorage(ManualTime time) : IBlobStore, ITableStore, IQueueStore
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(string Container, string Name), StoredBlob> _blobs = [];
    private readonly Dictionary<(string Table, string Partition, string Key), TableRow> _rows = [];
    private readonly List<(string Queue, string Json, DateTimeOffset Visible)> _messages = [];
    private int _versions;

    /// <summary>Called before and after every call takes effect; throws to end the worker there.</summary>
    public Action<string> Step { get; set; } = _ => { };

    /// <summary>
    /// Whether the answer to a write that took effect is lost: the SDK then repeats the request, which meets its own first try
    /// and comes back as a conflict.
    /// </summary>
    public Func<string, bool> Loses { get; set; } = _ => false;

    public IReadOnlyCollection<StoredBlob> BlobsOf(string container)
    {
        lock (_gate) return [.. _blobs.Where(entry => entry.Key.Container == container).Select(entry => entry.Value)];
    }

    public IReadOnlyList<TableRow> RowsOf(string table)
    {
        lock (_gate)
        {
            return [.. _rows.Where(entry => entry.Key.Table == table).Select(entry => entry.Value)
                .OrderBy(row => row.Partition).ThenBy(row => row.Key, StringComparer.Ordinal)];
        }
    }

    public void Upload(string name, byte[] content, string container = Containers.Reports)
    {
        lock (_gate) _blobs[(container, name)] = new StoredBlob(name, content, content.Length, NextVersion(), time.GetUtcNow());
    }

    public void Remove(string container, string name)
    {
        lock (_gate) _blobs.Remove((container, name));
    }

    public void Put(string table, TableRow row)
    {
        lock (_gate) _rows[(table, row.Partition, row.Key)] = row with { ETag = NextVersion() };
    }

    /// <summary>Takes a visible message out of a queue; one that is not sent back is gone.</summary>
    public bool TryTake(string queue, out string json)
    {
        lock (_gate)
        {
            var index = _messages.FindIndex(message => message.Queue == queue && message.Visible <= time.GetUtcNow());
            json = index < 0 ? "" : _messages[index].Json;
            if (index >= 0) _messages.RemoveAt(index);
            return index >= 0;
        }
    }

    public void Send(string queue, string json, TimeSpan delay = default)
    {
        lock (_gate) _messages.Add((queue, json, time.GetUtcNow() + delay));
    }

    public int CountOf(string queue)
    {
        lock (_gate) return _messages.Count(message => message.Queue == queue);
    }

    public Task<StoredBlob?> DownloadAsync(string container, string name, long maxBytes, CancellationToken cancellation) =>
        Do("download", () => _blobs.GetValueOrDefault((container, name)) is { } blob
            ? blob.Size > maxBytes ? blob with { Content = default } : blob
            : null, cancellation);

    public Task<bool> WriteAsync(
        string container, string name, ReadOnlyMemory<byte> content, string contentType, bool overwrite,
        CancellationToken cancellation) => Do($"write {container}", () =>
        {
            if (!overwrite && _blobs.ContainsKey((container, name))) return false;
            Upload(name, content.ToArray(), container);
            return overwrite || !Loses($"write {container}");
        }, cancellation);

    public async IAsyncEnumerable<BlobEntry> ListAsync(
        string container, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var blob in await Do("list", () => BlobsOf(container), cancellation))
            yield return new BlobEntry(blob.Name, blob.Size, blob.ETag, blob.LastModified);
    }

    public Task<TableRow?> GetAsync(string table, string partition, string key, CancellationToken cancellation) =>
        Do($"get {table}", () => _rows.GetValueOrDefault((table, partition, key)), cancellation);

    public Task<IReadOnlyList<TableRow>> QueryAsync(
        string table, string partition, string? from, string? to, CancellationToken cancellation) =>
        Do<IReadOnlyList<TableRow>>($"query {table}", () =>
            [.. RowsOf(table).Where(row => row.Partition == partition
                && (from is null || string.CompareOrdinal(row.Key, from) >= 0)
                && (to is null || string.CompareOrdinal(row.Key, to) < 0))], cancellation);

    public Task<TableRow?> WriteAsync(string table, TableRow row, CancellationToken cancellation) =>
        Do($"write {table}", () =>
        {
            if (!Fits(table, row)) return null;
            var stored = Store(table, row, merge: true);
            return Loses($"write {table}") ? null : stored;
        }, cancellation);

    public Task<IReadOnlyList<string>?> WriteBatchAsync(
        string table, IReadOnlyList<TableRow> writes, IReadOnlyList<TableRow> deletes, CancellationToken cancellation)
    {
        Assert.InRange(writes.Count + deletes.Count, 1, 100);
        return Do<IReadOnlyList<string>?>($"batch {table}", () =>
        {
            if (!writes.Concat(deletes).All(row => Fits(table, row))) return null;
            foreach (var row in deletes) _rows.Remove((table, row.Partition, row.Key));
            string[] versions = [.. writes.Select(row => Store(table, row, merge: false).ETag!)];
            return Loses($"batch {table}") ? null : versions;
        }, cancellation);
    }

    public Task SendAsync<T>(string queue, T message, TimeSpan delay, CancellationToken cancellation) =>
        Do($"send {queue}", () =>
        {
            Send(queue, JsonSerializer.Serialize(message, JsonSerializerOptions.Web), delay);
            return true;
        }, cancellation);

    private bool Fits(string table, TableRow row) =>
        _rows.GetValueOrDefault((table, row.Partition, row.Key))?.ETag == row.ETag;

    private TableRow Store(string table, TableRow row, bool merge)
    {
        var key = (table, row.Partition, row.Key);
        var values = new Dictionary<string, object?>(merge && _rows.TryGetValue(key, out var old) ? old.Values : new Dictionary<string, object?>());
        foreach (var (column, value) in row.Values.Where(cell => cell.Value is not null)) values[column] = value;
        return _rows[key] = row with { Values = values, ETag = NextVersion() };
    }

    private string NextVersion() => $"v{++_versions}";

    private async Task<T> Do<T>(string what, Func<T> call, CancellationToken cancellation)
    {
        // Give way, so that workers side by side interleave at every call.
        await Task.Yield();
        cancellation.ThrowIfCancellationRequested();
        Step($"before {what}");
        T result;
        // Not the steps beside it: what stands there may run another worker to its end.
        lock (_gate) result = call();
        Step($"after {what}");
        return result;
    }
}

/// <summary>A clock that stands until it is moved.</summary>
internal sealed class ManualTime : TimeProvider
{
    private DateTimeOffset _now = new(2026, 1, 12, 1, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance(TimeSpan span) => _now += span;
}
