namespace Nianbao.Workflow;

/// <summary>The queues of the storage account.</summary>
public interface IQueueStore
{
    /// <summary>Puts a message, as JSON, into a queue; it becomes visible after <paramref name="delay"/>.</summary>
    Task SendAsync<T>(string queue, T message, TimeSpan delay, CancellationToken cancellation);
}
