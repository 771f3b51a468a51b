namespace Nianbao.Workflow;

/// <summary>The blob containers of the storage account.</summary>
public interface IBlobStore
{
    /// <summary>
    /// Content, ETag and time of one blob, all of one response; null where there is no such blob. Of a blob of
    /// more than <paramref name="maxBytes"/> only <see cref="StoredBlob.Size"/> is right and the content is empty.
    /// </summary>
    Task<StoredBlob?> DownloadAsync(string container, string name, long maxBytes, CancellationToken cancellation);

    /// <summary>Writes a blob. Without <paramref name="overwrite"/> an existing one is left as it is and false returned.</summary>
    Task<bool> WriteAsync(
        string container, string name, ReadOnlyMemory<byte> content, string contentType, bool overwrite,
        CancellationToken cancellation);

    /// <summary>All blobs of a container.</summary>
    IAsyncEnumerable<BlobEntry> ListAsync(string container, CancellationToken cancellation);
}

/// <summary>A blob as downloaded.</summary>
/// <param name="ETag">The version that <paramref name="Content"/> is of, without quotes.</param>
public sealed record StoredBlob(
    string Name, ReadOnlyMemory<byte> Content, long Size, string ETag, DateTimeOffset LastModified);

/// <summary>A blob as listed.</summary>
/// <param name="ETag">Without quotes, as in <see cref="StoredBlob"/>.</param>
public sealed record BlobEntry(string Name, long Size, string ETag, DateTimeOffset LastModified);
