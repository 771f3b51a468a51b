using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Nianbao.LocalHost.Triggers;

/// <summary>A received message and the receipt that its last update gave.</summary>
internal sealed class MessageLease(QueueClient queue, QueueMessage message, TimeSpan length)
{
    private string _receipt = message.PopReceipt;

    public QueueMessage Message => message;

    /// <summary>Runs the work, hiding the message for as long as it takes.</summary>
    public async Task KeepAsync(Func<CancellationToken, Task> work, CancellationToken cancellation)
    {
        using var done = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var renewal = RenewAsync(done.Token);
        try
        {
            await work(cancellation);
        }
        finally
        {
            await done.CancelAsync();
            await renewal;
        }
    }

    public Task DeleteAsync() => IfStillOursAsync(() => queue.DeleteMessageAsync(message.MessageId, _receipt));

    public Task ReleaseAsync(TimeSpan delay) => IfStillOursAsync(() => UpdateAsync(delay, CancellationToken.None));

    private async Task RenewAsync(CancellationToken cancellation)
    {
        try
        {
            while (true)
            {
                await Task.Delay(length / 2, cancellation);
                await UpdateAsync(length, cancellation);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
        }
        catch (RequestFailedException)
        {
            // Lost: another host has it now, and the work is safe to run twice.
        }
    }

    private async Task UpdateAsync(TimeSpan hidden, CancellationToken cancellation)
    {
        // With the body left out Azurite would empty it.
        var update = await queue.UpdateMessageAsync(message.MessageId, _receipt, message.Body, hidden, cancellation);
        _receipt = update.Value.PopReceipt;
    }

    private static async Task IfStillOursAsync(Func<Task> change)
    {
        try
        {
            await change();
        }
        catch (RequestFailedException error) when (error.Status is 400 or 404)
        {
            // Its lease ran out and another host has it.
        }
    }
}
