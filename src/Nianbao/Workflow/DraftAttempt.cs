using Microsoft.Extensions.Logging;
using Nianbao.Planning;
using Nianbao.Wording;

namespace Nianbao.Workflow;

/// <summary>
/// One try at a plan. Where the model is to be asked again later, the request goes back into the queue; in the end there
/// is a plan, whatever becomes of the model.
/// </summary>
public sealed class DraftAttempt(
    IPlanDrafter drafter, IQueueStore queues, RetryOptions retry, ILogger<DraftAttempt> logger)
{
    /// <summary>The plan, which says how it came about; null where another try was asked for.</summary>
    public async Task<WorkPlan?> RunAsync(PlanRequest request, PlanInput input, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var result = await DraftAsync(request, input, cancellation);
        if (result.Plan is { } plan) return Recorded(plan, result.Reason);

        if (request.Attempt + 1 < retry.ModelAttempts)
        {
            var wait = retry.After(request.Attempt, result.RetryAfter);
            logger.LogWarning(
                "Put off {Office} {Year}, draft {Draft}, after try {Attempt}: again in {Wait}; {Reason}",
                request.Office, request.Year, request.Draft, request.Attempt, wait, result.Reason);
            await queues.SendAsync(
                Queues.PlanRequests, request with { Attempt = request.Attempt + 1 }, wait, cancellation);
            return null;
        }

        return Recorded(OfflineDrafter.Draft(input), ModelTexts.GivenUp(result.Reason, request.Attempt + 1));
    }

    private async Task<DraftResult> DraftAsync(PlanRequest request, PlanInput input, CancellationToken cancellation)
    {
        try
        {
            return await drafter.DraftAsync(input, cancellation);
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested)
        {
            logger.LogError(
                error, "The drafter failed on {Office} {Year}, draft {Draft}", request.Office, request.Year, request.Draft);
            return new DraftResult(OfflineDrafter.Draft(input), ModelTexts.DrafterFailed, RetryAfter: null);
        }
    }

    // Kept with the plan, so that a run after a crash says the same of it.
    private static WorkPlan Recorded(WorkPlan plan, string reason) => reason.Length == 0
        ? plan
        : plan with { Drafting = (plan.Drafting ?? new Drafting()) with { Reason = reason } };
}
