using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Nianbao.Tests.Functions;
using Nianbao.Tests.Planning.Modelling;
using Nianbao.Workflow;
using Nianbao.Workflow.Rows;

namespace Nianbao.Tests.Models;

/// <summary>A report's whole way with a model: triggers and adapters as they are deployed, Azurite, a mail server, a model server.</summary>
public class ModelWorkflowTests
{
    private const string Office = "青禾街道";

    [Fact]
    public async Task A_busy_model_is_waited_for_and_then_writes_the_plan_that_is_mailed()
    {
        ReportRow? waiting = null;
        Func<Task<ReportRow?>> look = () => Task.FromResult<ReportRow?>(null);
        await using var server = await ModelServer.StartAsync(
            Answers.Error(429, "429", "Too many requests.", ("Retry-After", "2")),
            async (http, request) =>
            {
                waiting = await look();
                await Answers.Text(SampleReports.GoodAnswer(Office))(http, request);
            });
        await using var workflow = new LocalWorkflow
        {
            Settings = new Dictionary<string, string?>
            {
                ["Model:Provider"] = "AzureOpenAI",
                ["Model:Endpoint"] = server.Address.ToString(),
                ["Model:Deployment"] = ModelServer.Deployment,
                ["Model:Key"] = ModelServer.Key,
            },
        };
        await workflow.InitializeAsync();
        look = () => workflow.Services.GetRequiredService<ReportLedger>().GetAsync(Office, 2025, default);

        await workflow.UploadAsync(Office + "/2025年度报告.txt", Encoding.UTF8.GetBytes(SampleReports.Input(Office).Report.Text));
        var row = await workflow.ReportAsync(Office, 2025);

        Assert.Equal(ReportState.Extracted, waiting!.State);
        Assert.Matches("^等待大模型：模型服务繁忙（429），将于2[0-9-]+ [0-9:]+再试（第2次，最多4次）。$", waiting.Reason);
        Assert.Equal((ReportState.Sent, 2), (row.State, server.Requests.Count));
        Assert.DoesNotContain("等待", row.Reason, StringComparison.Ordinal);
        var plan = await workflow.Services.GetRequiredService<DraftStore>().ReadPlanAsync(Office, 2025, row.Draft, TestContext.Current.CancellationToken);
        Assert.Equal((ModelServer.Deployment, 2), (plan!.Drafting!.Model, plan.Drafting.Calls));
        Assert.Contains(plan.Items.SelectMany(item => item.Measures), measure => measure.Origin == MeasureOrigin.Model);
        Assert.DoesNotContain("起草说明", Assert.Single(workflow.MailServer.Received).Message.TextBody!, StringComparison.Ordinal);
    }
}
