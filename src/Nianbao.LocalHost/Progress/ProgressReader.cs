using Nianbao.Workflow;
using Nianbao.Workflow.Rows;

namespace Nianbao.LocalHost.Progress;

/// <summary>Reads how far uploads have come from the tables that anyone can read in Storage Explorer.</summary>
internal sealed class ProgressReader(UploadLedger uploads, ReportLedger reports)
{
    /// <summary>How far these contents have come; of a zip also the files in it.</summary>
    /// <param name="versions">The ETag of each blob's content.</param>
    public async Task<IReadOnlyList<UploadProgress>> ReadAsync(
        IReadOnlyDictionary<string, string> versions, CancellationToken cancellation)
    {
        var all = await uploads.AllAsync(Containers.Reports, cancellation);
        var progress = new List<UploadProgress>();
        foreach (var (file, version) in versions)
        {
            var upload = all.GetValueOrDefault(file);
            progress.Add(await ReadAsync(file, upload?.Version == version ? upload : null, cancellation));
            var entries = all.Values.Where(row => row.Version == version && row.File.StartsWith(file + "/", StringComparison.Ordinal));
            foreach (var entry in entries.OrderBy(row => row.File, StringComparer.Ordinal))
                progress.Add(await ReadAsync(entry.File, entry, cancellation));
        }

        return progress;
    }

    /// <summary>How far all uploads have come: the reports, and the approved plans with their container's name before theirs.</summary>
    public async Task<IReadOnlyList<UploadProgress>> ReadAllAsync(CancellationToken cancellation)
    {
        var progress = new List<UploadProgress>();
        foreach (var (file, upload) in await uploads.AllAsync(Containers.Reports, cancellation))
            progress.Add(await ReadAsync(file, upload, cancellation));
        foreach (var (file, upload) in await uploads.AllAsync(Containers.Approved, cancellation))
            progress.Add(new UploadProgress($"{Containers.Approved}/{file}", upload, null));
        return progress;
    }

    private async Task<UploadProgress> ReadAsync(string file, UploadRow? upload, CancellationToken cancellation)
    {
        var report = upload is { State: UploadState.Adopted or UploadState.Processing, Year: > 0 }
            ? await reports.GetAsync(upload.Office, upload.Year, cancellation)
            : null;
        return new UploadProgress(file, upload, report?.File == file ? report : null);
    }
}
