using System.Runtime.CompilerServices;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Nianbao.Workflow;

namespace Nianbao.Adapters.Storage;

/// <summary>The containers of an Azure storage account.</summary>
public sealed class AzureBlobs(StorageClients clients) : IBlobStore
{
    public async Task<StoredBlob?> DownloadAsync(
        string container, string name, long maxBytes, CancellationToken cancellation)
    {
        var blob = clients.Blobs.GetBlobContainerClient(container).GetBlobClient(name);
        BlobDownloadStreamingResult download;
        try
        {
            download = await blob.DownloadStreamingAsync(cancellationToken: cancellation);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }

        using (download)
        {
            var size = download.Details.ContentLength;
            var content = size > maxBytes ? [] : new byte[size];
            await download.Content.ReadExactlyAsync(content, cancellation);
            return new StoredBlob(name, content, size, Bare(download.Details.ETag), download.Details.LastModified);
        }
    }

    public Task<bool> WriteAsync(
        string container, string name, ReadOnlyMemory<byte> content, string contentType, bool overwrite,
        CancellationToken cancellation)
    {
        var client = clients.Blobs.GetBlobContainerClient(container);
        var options = new BlobUploadOptions
        {
            HttpHeaders = new BlobHttpHeaders { ContentType = contentType },
            Conditions = overwrite ? null : new BlobRequestConditions { IfNoneMatch = ETag.All },
        };
        return StorageSetup.CreatingAsync(
            BlobErrorCode.ContainerNotFound.ToString(),
            () => client.CreateIfNotExistsAsync(cancellationToken: cancellation),
            () => UploadAsync(client.GetBlobClient(name), content, options, cancellation));
    }

    public async IAsyncEnumerable<BlobEntry> ListAsync(
        string container, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var client = clients.Blobs.GetBlobContainerClient(container);
        var pages = client.GetBlobsAsync(BlobTraits.Metadata, BlobStates.None, null, cancellation)
            .AsPages().GetAsyncEnumerator(cancellation);
        await using (pages)
        {
            // Once it has failed an enumerator ends: a container just made lists nothing, which is right.
            while (await StorageSetup.CreatingAsync(
                       BlobErrorCode.ContainerNotFound.ToString(),
                       () => client.CreateIfNotExistsAsync(cancellationToken: cancellation),
                       async () => await pages.MoveNextAsync()))
            {
                foreach (var blob in pages.Current.Values.Where(blob => !IsFolder(blob)))
                    yield return Entry(blob);
            }
        }
    }

    private static async Task<bool> UploadAsync(
        BlobClient blob, ReadOnlyMemory<byte> content, BlobUploadOptions options, CancellationToken cancellation)
    {
        try
        {
            await blob.UploadAsync(BinaryData.FromBytes(content), options, cancellation);
            return true;
        }
        catch (RequestFailedException e) when (
            e.ErrorCode == BlobErrorCode.BlobAlreadyExists || e.ErrorCode == BlobErrorCode.ConditionNotMet)
        {
            return false;
        }
    }

    private static BlobEntry Entry(BlobItem blob) => new(
        blob.Name, blob.Properties.ContentLength ?? 0, Bare(blob.Properties.ETag ?? default),
        blob.Properties.LastModified ?? default);

    // With a hierarchical namespace a folder is listed as an empty blob that carries this mark.
    private static bool IsFolder(BlobItem blob) =>
        blob.Metadata is { } metadata && metadata.TryGetValue("hdi_isfolder", out var mark) && mark == "true";

    // Downloads give the ETag in quotes, lists without.
    private static string Bare(ETag etag) => etag.ToString().Trim('"');
}
