using System.Collections.Concurrent;
using Nianbao.Workflow;

namespace Nianbao.Tests.Mail;

/// <summary>Blobs as far as the outbox writes them.</summary>
internal sealed class MemoryBlobs : IBlobStore
{
    public ConcurrentDictionary<string, (string ContentType, byte[] Content)> Written { get; } = new();

    public Task<bool> WriteAsync(
        string container, string name, ReadOnlyMemory<byte> content, string contentType, bool overwrite,
        CancellationToken cancellation)
    {
        Assert.True(Written.TryAdd($"{container}/{name}", (contentType, content.ToArray())) || overwrite);
        return Task.FromResult(true);
    }

    public Task<StoredBlob?> DownloadAsync(
        string container, string name, long maxBytes, CancellationToken cancellation) => throw new NotSupportedException();

    public IAsyncEnumerable<BlobEntry> ListAsync(string container, CancellationToken cancellation) =>
        throw new NotSupportedException();
}
