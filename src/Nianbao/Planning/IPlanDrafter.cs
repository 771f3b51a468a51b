namespace Nianbao.Planning;

/// <summary>Drafts a plan, with a model or without.</summary>
public interface IPlanDrafter
{
    /// <exception cref="ArgumentException">The report has no year to plan for.</exception>
    Task<DraftResult> DraftAsync(PlanInput input, CancellationToken cancellation);
}

/// <summary>A plan, or that it is worth asking again later.</summary>
/// <param name="Plan">Null where the model is to be asked again later.</param>
/// <param name="Reason">In plain Chinese why there is no plan yet, or why (part of) it is not the model's; empty where all went well.</param>
/// <param name="RetryAfter">How long the endpoint asks to wait; null where it does not say.</param>
public sealed record DraftResult(WorkPlan? Plan, string Reason, TimeSpan? RetryAfter)
{
    /// <summary>Who was asked and what it took, where there is no plan that would say so.</summary>
    public Drafting? Asked { get; init; }
}
