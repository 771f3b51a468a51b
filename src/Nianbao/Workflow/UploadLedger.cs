using Nianbao.Workflow.Rows;

namespace Nianbao.Workflow;

/// <summary>The table Uploads: which content of which file is settled, and who is at what.</summary>
public sealed class UploadLedger(ITableStore tables, TimeProvider time)
{
    /// <summary>
    /// How long a worker may be at a file before another may take it over. Reading takes seconds at most; taking over
    /// too early costs only double work (ReadingTables), too late only waiting after a crash.
    /// </summary>
    private static readonly TimeSpan Hold = TimeSpan.FromSeconds(30);

    /// <summary>After so many tries a file is given up; the Functions host gives up a blob after as many.</summary>
    public const int MaxAttempts = 5;

    /// <summary>All rows of a container, by the file's name.</summary>
    public async Task<IReadOnlyDictionary<string, UploadRow>> AllAsync(string container, CancellationToken cancellation)
    {
        var rows = await tables.QueryAsync(Tables.Uploads, container, null, null, cancellation);
        var files = rows.Select(UploadRow.From).GroupBy(row => row.File).ToDictionary(
            same => same.Key, same => same.FirstOrDefault(row => row.Key != UploadKeys.Former(row.File)) ?? same.First());
        foreach (var former in rows.Where(row => row.Key == UploadKeys.Former(row.Text(Columns.File))))
        {
            var file = former.Text(Columns.File);
            if (await RenameAsync(former, files[file].Key == former.Key, cancellation) is { } renamed) files[file] = renamed;
        }

        return files;
    }

    /// <summary>Puts a row of an earlier program where today's program looks for it.</summary>
    /// <param name="alone">Whether the file has no row there yet.</param>
    private async Task<UploadRow?> RenameAsync(TableRow former, bool alone, CancellationToken cancellation)
    {
        var row = former with { Key = UploadKeys.Of(former.Text(Columns.File)), ETag = null };
        var written = await tables.WriteBatchAsync(Tables.Uploads, alone ? [row] : [], [former], cancellation);
        return written is [var etag] ? UploadRow.From(row with { ETag = etag }) : null;
    }

    public async Task<UploadRow?> GetAsync(string container, string file, CancellationToken cancellation)
    {
        var row = await tables.GetAsync(Tables.Uploads, container, UploadKeys.Of(file), cancellation);
        return row is null ? null : UploadRow.From(row);
    }

    /// <summary>Whether this content of a file waits for a worker: neither settled nor held by one.</summary>
    /// <param name="row">The file's row; null where it has none.</param>
    /// <param name="version">The ETag of the content.</param>
    /// <param name="modified">When the content was uploaded.</param>
    public bool IsDue(UploadRow? row, string version, DateTimeOffset modified)
    {
        if (row is null) return true;
        if (row.Version != version) return string.CompareOrdinal(Cells.Time(modified), row.Modified) >= 0;
        return !row.IsSettled && string.CompareOrdinal(row.HeldUntil, Now) <= 0;
    }

    /// <summary>Claims a file's content for this worker; null where it is not due, or another worker was faster.</summary>
    public async Task<UploadRow?> ClaimAsync(string container, StoredBlob blob, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(blob);
        var claim = new UploadRow
        {
            Container = container,
            File = blob.Name,
            Version = blob.ETag,
            Modified = Cells.Time(blob.LastModified),
            State = UploadState.Processing,
            Attempts = 1,
            HeldUntil = Cells.Time(time.GetUtcNow() + Hold),
        };
        // Most files are seen for the first time: the row is then there with one request.
        if (await WriteAsync(claim, cancellation) is { } first) return first;

        var row = await GetAsync(container, blob.Name, cancellation);
        if (!IsDue(row, blob.ETag, blob.LastModified)) return null;
        return await WriteAsync(claim with
        {
            Key = row?.Key,
            // Where the earlier content of an approved plan stands, so that it can be taken back from there.
            Office = container == Containers.Approved ? row?.Office ?? "" : "",
            Year = container == Containers.Approved ? row?.Year ?? 0 : 0,
            Attempts = row?.Version == blob.ETag ? row.Attempts + 1 : 1,
            ETag = row?.ETag,
        }, cancellation);
    }

    /// <summary>Goes on holding a claimed file; null where another worker has taken it over.</summary>
    /// <param name="patience">How long beyond the usual.</param>
    public Task<UploadRow?> RenewAsync(UploadRow claim, TimeSpan patience, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return WriteAsync(claim with { HeldUntil = Cells.Time(time.GetUtcNow() + Hold + patience) }, cancellation);
    }

    /// <summary>Gives a claimed zip back until files of it that others are at, or that failed, are due again.</summary>
    public Task<UploadRow?> PostponeAsync(UploadRow claim, string until, CancellationToken cancellation) =>
        WriteAsync(claim with { HeldUntil = until }, cancellation);

    /// <summary>
    /// Lets a file of a zip that was uploaded anew stay not adopted, where it is the same as before: whoever changes one
    /// report of a batch does not mean to take back what was uploaded for another office meanwhile.
    /// </summary>
    public async Task<bool> CarryOverAsync(UploadRow? row, StoredBlob blob, string fingerprint, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(blob);
        return row is { State: UploadState.NotAdopted } && row.Fingerprint == fingerprint
            && row.Version != blob.ETag && IsDue(row, blob.ETag, blob.LastModified)
            && await WriteAsync(row with { Version = blob.ETag, Modified = Cells.Time(blob.LastModified) }, cancellation) is not null;
    }

    /// <summary>Writes how a claimed file ended; null where another worker has taken it over meanwhile.</summary>
    public Task<UploadRow?> SettleAsync(UploadRow claim, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return WriteAsync(claim with { HeldUntil = "" }, cancellation);
    }

    /// <summary>
    /// Gives back a file at which a worker was cut off. It is due at once, whatever the next worker's clock says: a host hands
    /// the blob on within milliseconds, and takes it for done where that worker finds nothing due.
    /// </summary>
    public Task<UploadRow?> GiveBackAsync(UploadRow claim, CancellationToken cancellation) =>
        PostponeAsync(claim, until: "", cancellation);

    /// <summary>Gives a claimed file back after an error; the next try waits longer each time.</summary>
    public Task<UploadRow?> ReleaseAsync(UploadRow claim, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var pause = TimeSpan.FromSeconds(1 << Math.Min(claim.Attempts, 6));
        return WriteAsync(claim with
        {
            HeldUntil = Cells.Time(time.GetUtcNow() + pause),
        }, cancellation);
    }

    /// <summary>Changes the row of one content of a file, whoever else writes it; nothing where the row speaks of another content.</summary>
    public async Task ChangeAsync(
        string container, string file, string version, Func<UploadRow, UploadRow> change,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(change);
        while (await GetAsync(container, file, cancellation) is { } row && row.Version == version)
        {
            var changed = change(row);
            if (changed == row || await WriteAsync(changed, cancellation) is not null) return;
        }
    }

    private string Now => Cells.Time(time.GetUtcNow());

    private async Task<UploadRow?> WriteAsync(UploadRow row, CancellationToken cancellation) =>
        await tables.WriteAsync(Tables.Uploads, (row with { Updated = Now }).ToRow(), cancellation) is { } written
            ? UploadRow.From(written)
            : null;
}
