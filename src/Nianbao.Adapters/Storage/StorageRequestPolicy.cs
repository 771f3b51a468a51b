using System.Net;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Nianbao.Adapters.Storage;

/// <summary>Tells of every request to storage as it is sent, repeated ones too: each is a transaction that is paid for.</summary>
/// <param name="service">Which service the client is of.</param>
/// <param name="sent">Told of each; called from several threads.</param>
internal sealed class StorageRequestPolicy(StorageService service, Action<StorageRequest> sent) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
    {
        var uri = message.Request.Uri.ToUri();
        sent(new StorageRequest(service, message.Request.Method.ToString(), ResourceOf(uri)));
    }

    /// <summary>The container, queue or table; "$batch" of a transaction on a table.</summary>
    private static string ResourceOf(Uri uri)
    {
        // An emulator's address begins with the account's name, where Azure has it in the host's.
        var segments = uri.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var first = uri.IsLoopback || IPAddress.TryParse(uri.Host, out _) ? 1 : 0;
        return segments.Length > first ? segments[first].Split('(')[0] : "";
    }
}

/// <summary>A request to storage.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Resource">The container, queue or table; "$batch" of a transaction on a table.</param>
public readonly record struct StorageRequest(StorageService Service, string Method, string Resource);

/// <summary>The storage account's services.</summary>
public enum StorageService
{
    Blob,
    Queue,
    Table,
}
