using Azure;
using Nianbao.Workflow;

namespace Nianbao.Adapters.Storage;

/// <summary>Makes the containers, queues and tables that are missing.</summary>
public sealed class StorageSetup(StorageClients clients)
{
    /// <summary>Makes all that are missing; may be called at any time, by several hosts at once.</summary>
    public async Task EnsureAsync(CancellationToken cancellation)
    {
        foreach (var container in Containers.All)
            await clients.Blobs.GetBlobContainerClient(container).CreateIfNotExistsAsync(cancellationToken: cancellation);
        foreach (var queue in Queues.All)
            await clients.Queues.GetQueueClient(queue).CreateIfNotExistsAsync(cancellationToken: cancellation);
        foreach (var table in Tables.All)
            await clients.Tables.GetTableClient(table).CreateIfNotExistsAsync(cancellation);
    }

    /// <summary>
    /// Does something that fails with <paramref name="missing"/> where its container, queue or table is not there;
    /// then makes that and does it once more. So a host that may not list or create anything works as well.
    /// </summary>
    internal static async Task<T> CreatingAsync<T>(string missing, Func<Task> create, Func<Task<T>> act)
    {
        try
        {
            return await act();
        }
        catch (RequestFailedException e) when (e.ErrorCode == missing)
        {
            await create();
            return await act();
        }
    }
}
