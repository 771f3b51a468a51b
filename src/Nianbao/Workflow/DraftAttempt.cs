using Microsoft.Extensions.Logging;
using Nianbao.Planning;
using Nianbao.Wording;
using Nianbao.Workflow.Rows;
using Nianbao.Workflow.Telemetry;

namespace Nianbao.Workflow;

/// <summary>One try at a plan: where the model is to be asked again later it says when; in the end there is a plan, whatever becomes of the model.</summary>
public sealed class DraftAttempt(IPlanDrafter drafter, RetryOptions retry, TimeProvider time, ILogger<DraftAttempt> logger)
{
    public async Task<DraftOutcome> RunAsync(PlanRequest request, PlanInput input, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        return DraftingCounters.Tried(await TryAsync(request, input, cancellation));
    }

    private async Task<DraftOutcome> TryAsync(PlanRequest request, PlanInput input, CancellationToken cancellation)
    {
        var result = await DraftAsync(request, input, cancellation);
        DraftingCounters.Asked(result.Plan?.Drafting ?? result.Asked);
        var asked = Sum(request.Asked, result.Plan?.Drafting ?? result.Asked);
        if (result.Plan is { } plan) return Recorded(plan, asked, result.Reason);

        var next = request.Attempt + 1;
        if (next < retry.ModelAttempts)
        {
            var wait = retry.After(request.Attempt, result.RetryAfter);
            logger.LogWarning(
                "Put off {Office} {Year}, draft {Draft}, after try {Attempt}: again in {Wait}; {Reason}",
                request.Office, request.Year, request.Draft, request.Attempt, wait, result.Reason);
            var reason = ModelTexts.Waiting(result.Reason, Cells.Time(time.GetUtcNow() + wait), next + 1, retry.ModelAttempts);
            return new DraftOutcome(null, request with { Attempt = next, Asked = asked }, wait, reason);
        }

        return Recorded(OfflineDrafter.Draft(input), asked, ModelTexts.GivenUp(result.Reason, next));
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
    private static DraftOutcome Recorded(WorkPlan plan, Drafting? asked, string reason)
    {
        var drafting = reason.Length == 0 ? asked : (asked ?? new Drafting()) with { Reason = reason };
        return new DraftOutcome(plan with { Drafting = drafting }, null, TimeSpan.Zero, reason);
    }

    // What the last try says, with the calls of those before it.
    private static Drafting? Sum(Drafting? before, Drafting? last) => before is null || last is null
        ? last ?? before
        : last with
        {
            Model = last.Model ?? before.Model,
            PromptVersion = last.PromptVersion ?? before.PromptVersion,
            Calls = before.Calls + last.Calls,
            InputTokens = before.InputTokens + last.InputTokens,
            OutputTokens = before.OutputTokens + last.OutputTokens,
            Elapsed = before.Elapsed + last.Elapsed,
        };
}

/// <summary>What comes of one try at a plan.</summary>
/// <param name="Plan">It says how it came about; null where the model is asked again.</param>
/// <param name="Again">The request for the next try, due after <paramref name="Wait"/>; null where there is a plan.</param>
/// <param name="Reason">In plain Chinese why the plan is not the model's, or what is waited for and until when.</param>
public sealed record DraftOutcome(WorkPlan? Plan, PlanRequest? Again, TimeSpan Wait, string Reason);
