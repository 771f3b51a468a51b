using Microsoft.Azure.Functions.Worker;
using Nianbao.Workflow;

namespace Nianbao.Functions.Triggers;

/// <summary>A plan could not be drafted: say so.</summary>
public sealed class RequestPoisoned(PoisonHandling poison)
{
    [Function(nameof(RequestPoisoned))]
    public Task RunAsync(
        [QueueTrigger(Queues.PlanRequestsPoison, Connection = "NianbaoStorage")] string message,
        CancellationToken cancellation) => poison.RequestAsync(message, cancellation);
}
