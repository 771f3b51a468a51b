using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Nianbao.Workflow.Telemetry;

/// <summary>
/// <c>nianbao.plans</c> by who drafted; <c>nianbao.model.calls</c>; <c>nianbao.model.tokens</c> by direction;
/// <c>nianbao.model.duration</c>, the model's time in seconds for one try at a plan.
/// </summary>
internal static class DraftingCounters
{
    private static readonly Counter<long> s_plans =
        Instruments.Meter.CreateCounter<long>("nianbao.plans", "{plan}", "Plans by who drafted: model, or offline where no measure is a model's.");

    private static readonly Counter<long> s_calls =
        Instruments.Meter.CreateCounter<long>("nianbao.model.calls", "{call}", "Questions asked of the model.");

    private static readonly Counter<long> s_tokens =
        Instruments.Meter.CreateCounter<long>("nianbao.model.tokens", "{token}", "Tokens that the model counted, by direction.");

    private static readonly Histogram<double> s_duration = Instruments.Meter.CreateHistogram(
        "nianbao.model.duration", "s", "The model's time for one try at a plan.", tags: null,
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [1, 2.5, 5, 10, 20, 30, 60, 120, 240, 480] });

    /// <summary>A drafter was asked.</summary>
    /// <param name="asked">What this one try took; null where no model was asked.</param>
    public static void Asked(Drafting? asked)
    {
        if (asked is not { Calls: > 0 }) return;
        s_calls.Add(asked.Calls);
        if (asked.InputTokens > 0) s_tokens.Add(asked.InputTokens, new TagList { { Tags.TokenType, "input" } });
        if (asked.OutputTokens > 0) s_tokens.Add(asked.OutputTokens, new TagList { { Tags.TokenType, "output" } });
        s_duration.Record(asked.Elapsed.TotalSeconds);
        Step.Current?.Notes("nianbao.model.calls", asked.Calls);
        Step.Current?.Notes("nianbao.model.tokens", asked.InputTokens + asked.OutputTokens);
    }

    /// <summary>A try at a plan ended.</summary>
    /// <returns>Its outcome.</returns>
    public static DraftOutcome Tried(DraftOutcome outcome)
    {
        Step.Current?.Ends(outcome.Plan is null ? StepOutcome.PutOff : StepOutcome.Done);
        if (outcome.Plan is not { } plan) return outcome;
        var drafter = plan.Items.SelectMany(item => item.Measures).Any(measure => measure.Origin == MeasureOrigin.Model) ? "model" : "offline";
        s_plans.Add(1, new TagList { { Tags.Drafter, drafter } });
        Step.Current?.Notes(Tags.Drafter, drafter);
        return outcome;
    }
}
