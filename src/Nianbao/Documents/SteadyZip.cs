using System.IO.Compression;

namespace Nianbao.Documents;

/// <summary>Packs a package's parts anew, so that its bytes depend on nothing but their content.</summary>
internal static class SteadyZip
{
    /// <summary>The earliest time a zip can hold.</summary>
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(MemoryStream package)
    {
        package.Position = 0;
        using var result = new MemoryStream();
        using (var source = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true))
        using (var target = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            // "[Content_Types].xml" sorts first, where some readers expect it.
            foreach (var entry in source.Entries.OrderByDescending(entry => entry.FullName[0] == '[')
                .ThenBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = EntryTime;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }
        return result.ToArray();
    }
}
