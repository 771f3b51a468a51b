using System.Text.Json;
using Nianbao.Planning;

namespace Nianbao.Tests.Models;

/// <summary>The least a drafter with a model does: one question, whose answer counts if it is of the right form.</summary>
internal sealed class OneQuestionDrafter(IChatModel model) : IPlanDrafter
{
    /// <summary>What a model answers that does as it is told.</summary>
    public const string GoodAnswer = """{"measures":["按季评查案卷。","面向外来务工人员开展专场普法。"]}""";

    private const string Schema = """
        {"type":"object","additionalProperties":false,"required":["measures"],
         "properties":{"measures":{"type":"array","items":{"type":"string"}}}}
        """;

    public async Task<DraftResult> DraftAsync(PlanInput input, CancellationToken cancellation)
    {
        var question = new ChatQuestion("起草工作安排。", [string.Join('\n', input.Report.Problems.Select(problem => input.Report.Quote(problem.Title)))], Schema);
        var answer = await model.AskAsync(question, cancellation);
        if (answer.Outcome == ChatOutcome.TryLater)
            return new DraftResult(null, answer.Reason, answer.RetryAfter);

        var plan = OfflineDrafter.Draft(input) with
        {
            Drafting = new Drafting { Model = model.Name, Calls = 1, InputTokens = answer.InputTokens, OutputTokens = answer.OutputTokens },
        };
        if (answer.Outcome != ChatOutcome.Answered)
            return new DraftResult(plan, answer.Reason + "。", null);
        return Read(answer.Text) is { } actions
            ? new DraftResult(WithActions(plan, actions), "", null)
            : new DraftResult(plan, "模型的回答不合格式。", null);
    }

    private static WorkPlan WithActions(WorkPlan plan, IReadOnlyList<string> actions) => plan with
    {
        Items =
        [
            new WorkPlanItem("补齐短板", [.. actions.Select((action, index) =>
                plan.Items[0].Measures[0] with { Id = $"M{index + 1}", Action = action, Origin = MeasureOrigin.Model })]),
        ],
    };

    private static IReadOnlyList<string>? Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return [.. document.RootElement.GetProperty("measures").EnumerateArray().Select(measure => measure.GetString()!)];
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }
}
