using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Nianbao.Adapters.Storage;
using Nianbao.Functions.Triggers;

namespace Nianbao.LocalHost.Triggers;

/// <summary>
/// Dispatches to the trigger classes by what their attributes say. Blob triggers of its own it has not: the sweep, run
/// each second, finds new uploads and those from before the start alike.
/// </summary>
public sealed class TriggerHost(
    StorageClients clients, QueueSettings settings, TriggerInvoker invoker, ILogger<TriggerHost> logger)
    : BackgroundService
{
    private static readonly TimeSpan SweepPause = TimeSpan.FromSeconds(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var listeners = TriggerCatalog.Of<QueueTriggerAttribute>().Select(entry => new QueueListener(
            clients.Queues, entry.Trigger.QueueName, settings,
            (message, token) => invoker.RunAsync(entry.Function, message, token), logger).RunAsync(stoppingToken));
        var sweeps = TriggerCatalog.Of<TimerTriggerAttribute>()
            .Where(entry => entry.Function.Name == nameof(UploadsSwept))
            .Select(entry => new TimerLoop(entry.Function, SweepPause, invoker, logger).RunAsync(stoppingToken));
        return Task.WhenAll([.. listeners, .. sweeps]);
    }
}
