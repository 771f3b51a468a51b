using Microsoft.Azure.Functions.Worker;
using Nianbao.Workflow;

namespace Nianbao.Functions.Triggers;

/// <summary>A plan is asked for: draft it.</summary>
public sealed class PlanRequested(PlanDrafting drafting)
{
    [Function(nameof(PlanRequested))]
    public Task RunAsync(
        [QueueTrigger(Queues.PlanRequests, Connection = "NianbaoStorage")] PlanRequest request,
        CancellationToken cancellation) => drafting.RunAsync(request, cancellation);
}
