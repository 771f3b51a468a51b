using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Nianbao.Wording;

namespace Nianbao.Adapters.Storage;

/// <summary>The Azure clients of the one storage account.</summary>
public sealed class StorageClients
{
    // Two years older than the SDK's own default, which an Azurite of the same month refuses ("The API version …
    // is not supported by Azurite"); nothing newer is used here.
    private const BlobClientOptions.ServiceVersion BlobVersion = BlobClientOptions.ServiceVersion.V2024_11_04;
    private const QueueClientOptions.ServiceVersion QueueVersion = QueueClientOptions.ServiceVersion.V2024_11_04;
    private const TableClientOptions.ServiceVersion TableVersion = TableClientOptions.ServiceVersion.V2020_12_06;

    /// <param name="sent">Told of every request, from several threads.</param>
    /// <exception cref="SettingsException">The connection string is wrong.</exception>
    public StorageClients(StorageOptions options, Action<StorageRequest>? sent = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        var blobs = WithRetries(new BlobClientOptions(BlobVersion));
        var queues = WithRetries(new QueueClientOptions(QueueVersion) { MessageEncoding = QueueMessageEncoding.Base64 });
        var tables = WithRetries(new TableClientOptions(TableVersion));
        if (sent is not null)
        {
            blobs.AddPolicy(new StorageRequestPolicy(StorageService.Blob, sent), HttpPipelinePosition.PerRetry);
            queues.AddPolicy(new StorageRequestPolicy(StorageService.Queue, sent), HttpPipelinePosition.PerRetry);
            tables.AddPolicy(new StorageRequestPolicy(StorageService.Table, sent), HttpPipelinePosition.PerRetry);
        }

        if (options.ConnectionString is { } connection)
        {
            try
            {
                Blobs = new BlobServiceClient(connection, blobs);
                Queues = new QueueServiceClient(connection, queues);
                Tables = new TableServiceClient(connection, tables);
            }
            // The inner exception's message never holds the key; the connection string itself is not repeated.
            catch (Exception e) when (e is FormatException or ArgumentException or InvalidOperationException)
            {
                throw new SettingsException(StorageTexts.ConnectionStringUnreadable, e);
            }
            return;
        }

        var credential = AzureIdentity.Of(options);
        Blobs = new BlobServiceClient(new Uri(options.BlobServiceUri!), credential, blobs);
        Queues = new QueueServiceClient(new Uri(options.QueueServiceUri!), credential, queues);
        Tables = new TableServiceClient(new Uri(options.TableServiceUri!), credential, tables);
    }

    public BlobServiceClient Blobs { get; }

    /// <summary>Messages are Base64, as the Functions host expects them.</summary>
    public QueueServiceClient Queues { get; }

    public TableServiceClient Tables { get; }

    // Some 15 s in all: longer than a storage account's usual hiccup, shorter than a message's invisibility (30 s).
    private static T WithRetries<T>(T options) where T : ClientOptions
    {
        options.Retry.Mode = RetryMode.Exponential;
        options.Retry.Delay = TimeSpan.FromSeconds(0.8);
        options.Retry.MaxDelay = TimeSpan.FromSeconds(8);
        options.Retry.MaxRetries = 4;
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(60);
        return options;
    }
}
