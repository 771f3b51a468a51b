using Microsoft.Extensions.Logging;

namespace Nianbao.LocalHost.Triggers;

/// <summary>Runs a timer function again and again, never beside itself.</summary>
public sealed class TimerLoop(TriggerFunction function, TimeSpan pause, TriggerInvoker invoker, ILogger logger)
{
    /// <summary>Runs until cancelled; an error is logged and the next round comes all the same.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                await invoker.RunAsync(function, cancellation);
                await Task.Delay(pause, cancellation);
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                logger.LogError(error, "{Function} failed", function.Name);
                await Task.Delay(pause, CancellationToken.None);
            }
        }
    }
}
