using System.IO.Compression;
using System.Runtime.InteropServices;
using Nianbao.Wording;

namespace Nianbao.Reading.Batches;

/// <summary>Several reports in one zip (打包上传的一批报告).</summary>
public sealed class ReportBatch : IDisposable
{
    /// <summary>Documents that are zips themselves hold one of these at their root.</summary>
    private static readonly string[] DocumentMarks =
        ["[Content_Types].xml", "_rels/.rels", "word/document.xml", "OFD.xml", "mimetype", "META-INF/MANIFEST.MF"];

    /// <summary>What is called like a document is one, though it be damaged.</summary>
    private static readonly string[] DocumentEndings =
        [".docx", ".docm", ".dotx", ".xlsx", ".xlsm", ".pptx", ".pptm", ".ofd", ".odt", ".ods", ".odp", ".wps", ".et", ".dps"];

    private readonly ZipArchive _zip;

    private ReportBatch(ZipArchive zip, string name)
    {
        _zip = zip;
        var taken = new HashSet<string>(StringComparer.Ordinal);
        Entries =
        [
            .. zip.Entries.Where(entry => !EntryName.IsLeftBehind(entry.FullName))
                .Select(entry => new BatchEntry($"{name}/{EntryName.Unique(EntryName.Clean(entry.FullName), taken)}", entry)),
        ];
    }

    /// <summary>The files in it, in the zip's order.</summary>
    public IReadOnlyList<BatchEntry> Entries { get; }

    /// <summary>Opens a file that is a batch; null for every other.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="name">Its name, which the entries' names begin with.</param>
    /// <exception cref="ReportFormatException">It is damaged, empty, over a limit, or under a password as a whole.</exception>
    public static ReportBatch? Open(ReadOnlyMemory<byte> content, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (FileSignature.Recognise(content.Span) != FileKind.Zip
            || DocumentEndings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
            return null;

        ReportBatch? batch = null;
        try
        {
            var zip = new ZipArchive(Streamed(content), ZipArchiveMode.Read, leaveOpen: false, new EntryNameEncoding());
            if (zip.Entries.Any(entry => DocumentMarks.Contains(entry.FullName, StringComparer.OrdinalIgnoreCase)))
            {
                zip.Dispose();
                return null;
            }

            batch = new ReportBatch(zip, name);
            batch.Check(name);
            return batch;
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or ArgumentException)
        {
            batch?.Dispose();
            throw new ReportFormatException(FileFault.Broken, ReadingTexts.BrokenBatch(name), broken);
        }
        catch (ReportFormatException)
        {
            batch?.Dispose();
            throw;
        }
    }

    /// <summary>Whether a file is a batch, or a damaged one.</summary>
    public static bool IsBatch(ReadOnlyMemory<byte> content, string name)
    {
        try
        {
            using var batch = Open(content, name);
            return batch is not null;
        }
        catch (ReportFormatException)
        {
            return true;
        }
    }

    public void Dispose() => _zip.Dispose();

    private void Check(string name)
    {
        if (Entries.Count == 0)
            throw new ReportFormatException(FileFault.Empty, ReadingTexts.EmptyBatch(name));
        if (Entries.Count > FileLimits.MaxBatchEntries)
            throw new ReportFormatException(FileFault.TooLarge, ReadingTexts.BatchTooMany(name, Entries.Count));
        if (Entries.Sum(entry => (double)entry.Size) > FileLimits.MaxBatchBytes)
            throw new ReportFormatException(FileFault.TooLarge, ReadingTexts.BatchTooLarge(name));
        if (Entries.All(entry => entry.IsEncrypted))
            throw new ReportFormatException(FileFault.Encrypted, ReadingTexts.EncryptedBatch(name));
    }

    private static MemoryStream Streamed(ReadOnlyMemory<byte> content) =>
        MemoryMarshal.TryGetArray(content, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(content.ToArray(), writable: false);
}
