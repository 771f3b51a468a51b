using Nianbao.LocalHost.Progress;
using Nianbao.Workflow;

namespace Nianbao.LocalHost.Commands;

/// <summary>Copies what became of uploads from storage into a folder: plan, review page and what lies beside it, and, from the outbox, mail.</summary>
internal sealed class ResultFiles(IBlobStore blobs, string folder)
{
    private const long MaxBytes = 256 << 20;

    /// <summary>Copies the files there are; how many.</summary>
    public async Task<int> SaveAsync(IReadOnlyList<UploadProgress> uploads, CancellationToken cancellation)
    {
        var count = 0;
        foreach (var (container, name) in uploads.SelectMany(FilesOf).Distinct())
        {
            if (await blobs.DownloadAsync(container, name, MaxBytes, cancellation) is not { } blob) continue;
            Directory.CreateDirectory(folder);
            // Office names are cleaned of what a path could be made of; the rest of the name is the program's own.
            var path = Path.Combine(folder, name.Replace('/', '-'));
            await File.WriteAllBytesAsync(path, blob.Content, cancellation);
            count++;
        }

        return count;
    }

    private static IEnumerable<(string Container, string Name)> FilesOf(UploadProgress upload)
    {
        if (upload.Report is { } report)
        {
            var (office, year, draft) = (report.Office, report.Year, report.Draft);
            yield return (Containers.Plans, DraftFiles.Document(office, year, draft));
            yield return (Containers.Plans, DraftFiles.Commented(office, year, draft));
            yield return (Containers.Plans, DraftFiles.Section(office, year, draft));
            yield return (Containers.Reviews, DraftFiles.Review(office, year, draft));
            yield return (Containers.Reviews, DraftFiles.Checked(office, year, draft));
            yield return (Containers.Reviews, DraftFiles.Workbook(office, year, draft));
            yield return (Containers.Reviews, DraftFiles.Csv(office, year, draft));
            yield return (Containers.Outbox, DraftFiles.Mail(office, year, draft));
        }
        else if (upload.Upload is { } row && MailRequest.About(row) is { } notice)
        {
            yield return (Containers.Outbox, MailIds.OutboxName(notice));
        }
    }
}
