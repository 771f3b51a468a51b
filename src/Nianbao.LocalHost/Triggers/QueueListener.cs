using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Logging;

namespace Nianbao.LocalHost.Triggers;

/// <summary>Reads one queue as the Functions host does: batches in parallel, a lease that is renewed, the dequeue count, the poison queue.</summary>
public sealed class QueueListener(
    QueueServiceClient service, string queue, QueueSettings settings, Func<string, CancellationToken, Task> handle,
    ILogger logger)
{
    /// <summary>How long a message stays hidden while it is handled; renewed at half time. The Functions host takes ten minutes; after a crash here nobody wants to wait as long.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(200);

    private readonly QueueClient _queue = service.GetQueueClient(queue);

    /// <summary>Reads until cancelled, then waits for what is being handled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var running = new List<Task>();
        try
        {
            while (true)
            {
                running.RemoveAll(task => task.IsCompleted);
                var received = running.Count > settings.NewBatchThreshold ? 0 : await FetchAsync(running, cancellation);
                if (received == 0) await Task.Delay(Poll, cancellation);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await Task.WhenAll(running);
        }
    }

    private async Task<int> FetchAsync(List<Task> running, CancellationToken cancellation)
    {
        try
        {
            var messages = await _queue.ReceiveMessagesAsync(settings.BatchSize, Lease, cancellation);
            running.AddRange(messages.Value.Select(message => Task.Run(() => HandleAsync(message, cancellation), CancellationToken.None)));
            return messages.Value.Length;
        }
        catch (RequestFailedException error)
        {
            logger.LogWarning("Queue {Queue} cannot be read: {Error}", queue, error.ErrorCode ?? error.Message);
            await Task.Delay(TimeSpan.FromSeconds(2), cancellation);
            return 0;
        }
    }

    private async Task HandleAsync(QueueMessage message, CancellationToken cancellation)
    {
        var lease = new MessageLease(_queue, message, Lease);
        try
        {
            if (message.DequeueCount > settings.MaxDequeueCount)
            {
                await PoisonAsync(lease);
                return;
            }

            await lease.KeepAsync(token => handle(message.Body.ToString(), token), cancellation);
            await lease.DeleteAsync();
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The message comes back when its lease runs out.
        }
        catch (Exception error)
        {
            logger.LogError(error, "A message of {Queue} failed at try {Attempt}", queue, message.DequeueCount);
            await ReturnAsync(lease);
        }
    }

    private async Task ReturnAsync(MessageLease lease)
    {
        try
        {
            if (lease.Message.DequeueCount >= settings.MaxDequeueCount) await PoisonAsync(lease);
            else await lease.ReleaseAsync(settings.VisibilityTimeout);
        }
        catch (RequestFailedException error)
        {
            logger.LogWarning("A message of {Queue} could not be given back: {Error}", queue, error.ErrorCode);
        }
    }

    private async Task PoisonAsync(MessageLease lease)
    {
        if (!queue.EndsWith("-poison", StringComparison.Ordinal))
        {
            var poison = service.GetQueueClient(queue + "-poison");
            await poison.CreateIfNotExistsAsync();
            await poison.SendMessageAsync(lease.Message.Body);
        }

        await lease.DeleteAsync();
    }
}
