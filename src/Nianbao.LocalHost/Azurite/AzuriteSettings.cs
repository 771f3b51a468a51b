using System.Net;
using System.Net.Sockets;

namespace Nianbao.LocalHost.Azurite;

/// <summary>Where an Azurite listens, on 127.0.0.1, and where it keeps its data.</summary>
/// <param name="Folder">Made if missing; null keeps everything in memory.</param>
public sealed record AzuriteSettings(
    int BlobPort = 10000, int QueuePort = 10001, int TablePort = 10002, string? Folder = null)
{
    // The emulator's published account; not a secret:
    // https://learn.microsoft.com/azure/storage/common/storage-connect-azurite
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    /// <summary>Whether requests of a newer API version than Azurite knows are let through; Storage Explorer sends such.</summary>
    public bool AnyApiVersion { get; init; } = true;

    public IReadOnlyList<int> Ports => [BlobPort, QueuePort, TablePort];

    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};"
        + $"BlobEndpoint=http://127.0.0.1:{BlobPort}/{Account};"
        + $"QueueEndpoint=http://127.0.0.1:{QueuePort}/{Account};"
        + $"TableEndpoint=http://127.0.0.1:{TablePort}/{Account};";

    /// <summary>On ports that nothing listened on a moment ago.</summary>
    public static AzuriteSettings OnFreePorts(string? folder = null)
    {
        var listeners = Enumerable.Range(0, 3).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        listeners.ForEach(listener => listener.Start());
        var ports = listeners.ConvertAll(listener => ((IPEndPoint)listener.LocalEndpoint).Port);
        listeners.ForEach(listener => listener.Dispose());
        return new AzuriteSettings(ports[0], ports[1], ports[2], folder);
    }
}
