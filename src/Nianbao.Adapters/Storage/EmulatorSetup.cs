using Azure;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Nianbao.Adapters.Storage;

/// <summary>
/// Makes the containers, queues and tables at the start where storage is the emulator, so that whoever opens it finds where to
/// upload. In Azure the deployment has made them.
/// </summary>
internal sealed class EmulatorSetup(StorageSetup setup, ILogger<EmulatorSetup> log) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        // One that is there answers at once.
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(10));
        try
        {
            await setup.EnsureAsync(patience.Token);
        }
        catch (Exception error) when (
            error is RequestFailedException or AggregateException
            || (error is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            // Each is made when it is first written to.
            log.LogWarning("The storage emulator does not answer: {Error}", error.GetType().Name);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
