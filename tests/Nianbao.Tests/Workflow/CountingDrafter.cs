using Nianbao.Planning;

namespace Nianbao.Tests.Workflow;

/// <summary>Counts how often it is asked for a plan, as a model would be paid.</summary>
internal sealed class CountingDrafter : IPlanDrafter
{
    private readonly OfflinePlanDrafter _offline = new();

    public int Calls { get; private set; }

    public Task<DraftResult> DraftAsync(PlanInput input, CancellationToken cancellation)
    {
        Calls++;
        return _offline.DraftAsync(input, cancellation);
    }
}
