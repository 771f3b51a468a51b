using Nianbao.Planning;
using Nianbao.Planning.Modelling;

namespace Nianbao.Tests.Planning.Modelling;

public class ModelDrafterTests
{
    public static TheoryData<string> Offices => [.. SampleReports.Offices];

    [Theory]
    [MemberData(nameof(Offices))]
    public async Task A_good_answer_is_taken_over(string office)
    {
        var input = SampleReports.Input(office);
        var model = ScriptedModel.Saying(SampleReports.GoodAnswer(office));
        var plan = await BaseCase.PlanAsync(model, input);

        Assert.Equal([], plan.Drafting!.Notes);
        Assert.Equal((1, 900, 1200, "scripted", PromptFiles.Version), (plan.Drafting.Calls, plan.Drafting.InputTokens, plan.Drafting.OutputTokens, plan.Drafting.Model, plan.Drafting.PromptVersion));
        Assert.Empty(PlanGuard.Check(plan, input.Report));
        Assert.All(BaseCase.Measures(plan), measure => Assert.Equal(measure.ProblemIds.Count > 0, measure.Origin == MeasureOrigin.Model));
        Assert.All(BaseCase.Measures(plan).SelectMany(measure => measure.Answers), answer => Assert.Contains(answer.Claim, input.Report.Text, StringComparison.Ordinal));
        Assert.All(BaseCase.Measures(plan).SelectMany(measure => measure.Figures), figure => Assert.Contains(figure, input.Report.Text, StringComparison.Ordinal));
        foreach (var claim in ClaimNumbering.Of(input.Report).SelectMany(problem => problem.Claims))
        {
            Assert.Contains(new ClaimAnswer(claim.ProblemId, claim.Quote), BaseCase.Measures(plan).SelectMany(measure => measure.Answers));
        }
    }

    [Fact]
    public async Task A_measure_that_takes_up_a_suggestion_names_its_source()
    {
        var suggestion = new Suggestion("P1", "对缺岗情况列出缺岗清单报请上级协调，按月更新。", "云岭镇2025年工作安排", 0.7);
        var plan = await BaseCase.PlanAsync(ScriptedModel.Saying(BaseCase.Json(BaseCase.First, BaseCase.Second)), BaseCase.Input() with { Suggestions = [suggestion] });

        Assert.Equal(["云岭镇2025年工作安排"], BaseCase.Measures(plan)[0].Sources);
    }

    [Fact]
    public async Task What_fails_goes_back_once_with_the_reason()
    {
        var bad = BaseCase.Second with { Action = "全年抽查案卷60卷，逐件改正文书瑕疵。" };
        var model = ScriptedModel.Saying(BaseCase.Json(BaseCase.First, bad), BaseCase.Json(BaseCase.Second));
        var plan = await BaseCase.PlanAsync(model, BaseCase.Input());

        Assert.Equal(2, model.Questions.Count);
        Assert.Equal(3, model.Questions[1].Turns.Count);
        Assert.Equal(model.Questions[0].Turns[0], model.Questions[1].Turns[0]);
        Assert.Contains("60", model.Questions[1].Turns[2], StringComparison.Ordinal);
        Assert.EndsWith("仍缺措施：C2", model.Questions[1].Turns[2], StringComparison.Ordinal);
        Assert.Equal([BaseCase.First.Action, BaseCase.Second.Action], BaseCase.Measures(plan).Take(2).Select(measure => measure.Action));
        Assert.Equal((2, 1800, 2400), (plan.Drafting!.Calls, plan.Drafting.InputTokens, plan.Drafting.OutputTokens));
        Assert.Equal(TimeSpan.FromSeconds(6), plan.Drafting.Elapsed);
        Assert.Contains(plan.Drafting.Notes, note => note.StartsWith("第一次回答未采用", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_fails_again_is_the_librarys()
    {
        var bad = BaseCase.Second with { Action = "全年抽查案卷60卷，逐件改正文书瑕疵。" };
        var result = await new ModelDrafter(ScriptedModel.Saying(BaseCase.Json(BaseCase.First, bad)))
            .DraftAsync(BaseCase.Input(), TestContext.Current.CancellationToken);
        var measures = BaseCase.Measures(result.Plan!);
        var library = Assert.Single(measures, measure => measure.ProblemIds.Count > 0 && measure.Origin == MeasureOrigin.Library);

        Assert.Contains(new ClaimAnswer("P1", "案卷文书存在瑕疵"), library.Answers);
        Assert.Equal(MeasureOrigin.Model, measures[0].Origin);
        Assert.Contains("1条措施由内置措施库补上", result.Reason, StringComparison.Ordinal);
        Assert.Contains(result.Plan!.Drafting!.Notes, note => note.Contains("P1“案卷文书存在瑕疵”由内置措施库补上", StringComparison.Ordinal));
        Assert.Empty(PlanGuard.Check(result.Plan, BaseCase.Input().Report));
    }

    [Fact]
    public async Task Standing_duties_are_the_offline_plans()
    {
        var plan = await BaseCase.PlanAsync(ScriptedModel.Saying(BaseCase.Json(BaseCase.First, BaseCase.Second)), BaseCase.Input());
        var offline = OfflineDrafter.Draft(BaseCase.Input());

        Assert.Equal(
            offline.Items[^1].Measures.Take(3).Select(measure => measure.Action), plan.Items[^1].Measures.Take(3).Select(measure => measure.Action));
        Assert.Equal(offline.Closing, plan.Closing);
    }

    [Fact]
    public async Task A_busy_model_is_to_be_asked_later()
    {
        var model = new ScriptedModel(ScriptedModel.Failed(ChatOutcome.TryLater, "模型繁忙（429）", TimeSpan.FromSeconds(40)));
        var result = await new ModelDrafter(model).DraftAsync(BaseCase.Input(), TestContext.Current.CancellationToken);

        Assert.Equal((null, "模型繁忙（429）", TimeSpan.FromSeconds(40)), (result.Plan, result.Reason, result.RetryAfter));
        Assert.Equal(("scripted", PromptFiles.Version, 1), (result.Asked!.Model, result.Asked.PromptVersion, result.Asked.Calls));
        Assert.Single(model.Questions);
    }

    [Theory]
    [InlineData(ChatOutcome.Misconfigured, "密钥不对（401）")]
    [InlineData(ChatOutcome.Unusable, "答复被截断（length）")]
    public async Task A_model_that_cannot_answer_leaves_the_offline_plan(ChatOutcome outcome, string reason)
    {
        var model = new ScriptedModel(ScriptedModel.Failed(outcome, reason));
        var result = await new ModelDrafter(model).DraftAsync(BaseCase.Input(), TestContext.Current.CancellationToken);

        Assert.Equal(BaseCase.Words(OfflineDrafter.Draft(BaseCase.Input())), BaseCase.Words(result.Plan!));
        Assert.Contains(reason, result.Reason, StringComparison.Ordinal);
        Assert.Contains(reason, Assert.Single(result.Plan!.Drafting!.Notes), StringComparison.Ordinal);
        Assert.Single(model.Questions);
    }

    [Fact]
    public async Task A_failing_second_turn_leaves_what_the_first_gave()
    {
        var model = new ScriptedModel(ScriptedModel.Answered(BaseCase.Json(BaseCase.First)), ScriptedModel.Failed(ChatOutcome.TryLater, "模型繁忙"));
        var plan = await BaseCase.PlanAsync(model, BaseCase.Input());

        Assert.Equal(BaseCase.First.Action, BaseCase.Measures(plan)[0].Action);
        Assert.Contains(plan.Drafting!.Notes, note => note.Contains("模型繁忙", StringComparison.Ordinal));
        Assert.Empty(PlanGuard.Check(plan, BaseCase.Input().Report));
    }

    [Fact]
    public async Task A_report_without_problems_is_not_sent()
    {
        var model = ScriptedModel.Saying("{}");
        var report = new ReportBuilder("望江街道", 2026).Plans("（一）规范行政执法", "定期开展案卷评查，公开执法依据。").Build();
        var plan = await BaseCase.PlanAsync(model, PlanInput.Of(report, new OfficeProfile { Name = "望江街道" }));

        Assert.Empty(model.Questions);
        Assert.Equal(0, plan.Drafting!.Calls);
    }

    [Fact]
    public async Task A_cancelled_draft_is_cancelled() =>
        await Assert.ThrowsAsync<OperationCanceledException>(() =>
            new ModelDrafter(ScriptedModel.Saying("{}")).DraftAsync(BaseCase.Input(), new CancellationToken(true)));
}
