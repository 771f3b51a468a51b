using System.Text.Encodings.Web;
using System.Text.Json;
using Azure.Storage.Queues.Models;
using Nianbao.Workflow;

namespace Nianbao.Adapters.Storage;

/// <summary>The queues of an Azure storage account.</summary>
public sealed class AzureQueues(StorageClients clients) : IQueueStore
{
    /// <summary>The longest message as JSON: 64 KiB is the service's limit, and Base64 makes four bytes of three.</summary>
    public const int MaxBytes = 48 * 1024;

    /// <summary>How messages are written; Chinese stays readable in Storage Explorer.</summary>
    public static JsonSerializerOptions Json { get; } =
        new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // By default a message is lost after seven days; one that waits for a host that stands still should not be.
    private static readonly TimeSpan Forever = TimeSpan.FromSeconds(-1);

    /// <exception cref="ArgumentException">The message is longer than <see cref="MaxBytes"/>.</exception>
    public Task SendAsync<T>(string queue, T message, TimeSpan delay, CancellationToken cancellation)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(message, Json);
        if (body.Length > MaxBytes)
            throw new ArgumentException(
                $"A message to {queue} of {body.Length} bytes; at most {MaxBytes} fit. Send names, not content.", nameof(message));

        var client = clients.Queues.GetQueueClient(queue);
        return StorageSetup.CreatingAsync(
            QueueErrorCode.QueueNotFound.ToString(),
            () => client.CreateIfNotExistsAsync(cancellationToken: cancellation),
            () => client.SendMessageAsync(BinaryData.FromBytes(body), delay, Forever, cancellation));
    }
}
