using Nianbao.Adapters.Models;
using Nianbao.Planning;
using Nianbao.Planning.Modelling;
using Nianbao.Tests.Planning.Modelling;

namespace Nianbao.Tests.Models;

/// <summary>The whole way of a draft with a model: prompt, request, endpoint, answer, checks, plan.</summary>
public class EndpointDraftingTests
{
    public static TheoryData<string> Offices => [.. SampleReports.Offices];

    [Theory]
    [MemberData(nameof(Offices))]
    public async Task A_good_answer_of_the_endpoint_is_the_plan(string office)
    {
        await using var server = await ModelServer.StartAsync([Answers.Text(SampleReports.GoodAnswer(office))]);
        var options = server.Options();
        var model = new ChatModel(options, ChatClients.Create(options, () => new TestCredential()), TimeProvider.System);
        var input = SampleReports.Input(office);

        var result = await new ModelDrafter(model).DraftAsync(input, TestContext.Current.CancellationToken);

        var plan = Assert.IsType<WorkPlan>(result.Plan);
        var measures = plan.Items.SelectMany(item => item.Measures).ToList();
        Assert.Equal("", result.Reason);
        Assert.All(input.Report.Problems, problem => Assert.True(
            measures.Count(measure => measure.Origin == MeasureOrigin.Model && measure.ProblemIds.Contains(problem.Id)) >= 2));
        Assert.All(measures.SelectMany(measure => measure.Figures), figure => Assert.Contains(figure, input.Report.Text, StringComparison.Ordinal));
        Assert.Empty(PlanGuard.Check(plan, input.Report));
        Assert.Equal((1, options.Deployment), (plan.Drafting!.Calls, plan.Drafting.Model));
        Assert.True(plan.Drafting.InputTokens > 0 && plan.Drafting.OutputTokens > 0);
    }
}
