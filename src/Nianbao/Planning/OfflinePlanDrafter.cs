namespace Nianbao.Planning;

/// <summary>Drafts without a model.</summary>
/// <param name="reason">In plain Chinese why no model is asked though one is wanted; empty where none is.</param>
public sealed class OfflinePlanDrafter(string reason = "") : IPlanDrafter
{
    public Task<DraftResult> DraftAsync(PlanInput input, CancellationToken cancellation) =>
        Task.FromResult(new DraftResult(OfflineDrafter.Draft(input), reason, RetryAfter: null));
}
