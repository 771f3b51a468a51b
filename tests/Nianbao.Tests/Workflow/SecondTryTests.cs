using Nianbao.Workflow;
using Nianbao.Workflow.Rows;

namespace Nianbao.Tests.Workflow;

/// <summary>A request for a plan that was cut off and is delivered again does not do again what is dear.</summary>
public class SecondTryTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_mail_that_the_server_took_while_the_host_was_ending_goes_out_once()
    {
        var bench = new WorkflowBench();
        bench.Storage.Upload("年度报告.txt", SampleReports.Of("青禾街道"));
        await bench.Ingestion.RunAsync("年度报告.txt", Cancellation);
        Assert.True(bench.Storage.TryTake(Queues.PlanRequests, out var request));
        using var ending = new CancellationTokenSource();
        bench.Storage.Step = step =>
        {
            if (step == "after mail") ending.Cancel();
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => bench.Drafting.RunAsync(WorkflowBench.Read<PlanRequest>(request), ending.Token));
        bench.Storage.Step = _ => { };
        bench.Storage.Send(Queues.PlanRequests, request, TimeSpan.FromMinutes(10));
        await bench.SettleAsync();

        Assert.Equal(ReportState.Sent, ReportRow.From(bench.Storage.RowsOf(Tables.Reports).Single()).State);
        Assert.Single(bench.Sent);
    }

    [Fact]
    public async Task A_request_that_failed_once_its_plan_was_written_does_not_ask_a_model_again()
    {
        var drafter = new CountingDrafter();
        var bench = new WorkflowBench { Drafter = drafter };
        bench.Restart();
        bench.Storage.Upload("年度报告.txt", SampleReports.Of("青禾街道"));
        await bench.Ingestion.RunAsync("年度报告.txt", Cancellation);
        Assert.True(bench.Storage.TryTake(Queues.PlanRequests, out var request));
        bench.Storage.Step = step =>
        {
            if (step == "before write reviews") throw new InvalidOperationException("Storage fails.");
        };
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => bench.Drafting.RunAsync(WorkflowBench.Read<PlanRequest>(request), Cancellation));
        bench.Storage.Step = _ => { };
        bench.Time.Advance(TimeSpan.FromSeconds(30));
        await bench.Drafting.RunAsync(WorkflowBench.Read<PlanRequest>(request), Cancellation);

        Assert.Equal((1, ReportState.Sent), (drafter.Calls, ReportRow.From(bench.Storage.RowsOf(Tables.Reports).Single()).State));
        Assert.Single(bench.Sent);
    }
}
