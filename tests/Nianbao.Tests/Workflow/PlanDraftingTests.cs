using Nianbao.Planning;
using Nianbao.Workflow;
using Nianbao.Workflow.Rows;

namespace Nianbao.Tests.Workflow;

public class PlanDraftingTests
{
    private const string Office = "青禾街道", Busy = "模型服务繁忙", Partly = "有一条措施不是模型写的。";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_worker_may_die_at_any_call_while_the_model_is_busy_and_what_is_said_of_the_draft_stays()
    {
        var calls = 0;
        var counted = Bench();
        counted.Storage.Step = _ => calls++;
        await counted.SettleAsync();
        for (var last = 1; last <= calls; last++)
        {
            var bench = Bench();
            var lastStep = await Death.AtAsync(bench, last);
            bench.Restart();
            await bench.SettleAsync();

            var row = Row(bench);
            Assert.True(row.State == ReportState.Sent, $"died {lastStep}: {row.State}");
            Assert.StartsWith(Partly, row.Reason, StringComparison.Ordinal);
            Assert.All(bench.Sent, mail => Assert.Contains(Partly, mail.Text, StringComparison.Ordinal));
            Assert.Equal(4, bench.Storage.BlobsOf(Containers.Plans).Count);
            Assert.Equal(0, bench.Storage.CountOf(Queues.PlanRequests));
        }
    }

    [Fact]
    public async Task A_draft_once_written_is_the_draft_whatever_the_model_says_later()
    {
        var (bench, request) = await ReadAsync(new ScriptedDrafter(new DraftResult(null, Busy, null)));
        await bench.Drafting.RunAsync(request, Cancellation);
        await bench.Drafting.RunAsync(request, Cancellation);
        Assert.Equal(2, bench.Storage.CountOf(Queues.PlanRequests));
        await bench.SettleAsync();

        Assert.Equal(ReportState.Sent, Row(bench).State);
        Assert.Equal(4, bench.Storage.BlobsOf(Containers.Plans).Count);
        Assert.Single(bench.Sent);
        Assert.StartsWith("模型服务繁忙。共试4次，", Row(bench).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_waited_for_stands_in_the_row_until_there_is_a_plan()
    {
        var (bench, request) = await ReadAsync(new ScriptedDrafter(
            new DraftResult(null, Busy, TimeSpan.FromSeconds(40)), new DraftResult(null, Busy, null), new DraftResult(null, Partly, null)));
        var at = Cells.Time(bench.Time.GetUtcNow() + TimeSpan.FromSeconds(40));
        await bench.Drafting.RunAsync(request, Cancellation);

        Assert.Equal((ReportState.Extracted, $"等待大模型：{Busy}，将于{at}再试（第2次，最多4次）。"), (Row(bench).State, Row(bench).Reason));
        await bench.SettleAsync(2);
        Assert.Contains("第3次", Row(bench).Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("第2次", Row(bench).Reason, StringComparison.Ordinal);
        await bench.SettleAsync();
        Assert.Equal(ReportState.Sent, Row(bench).State);
        Assert.StartsWith(Partly, Row(bench).Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("等待", Row(bench).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_after_the_last_try_says_who_was_asked_and_how_often()
    {
        var busy = new Drafting { Model = "plan-writer", PromptVersion = "v", Calls = 1, InputTokens = 5, Elapsed = TimeSpan.FromSeconds(2) };
        var (bench, request) = await ReadAsync(new ScriptedDrafter(new DraftResult(null, Busy, null) { Asked = busy }));
        await bench.Drafting.RunAsync(request, Cancellation);
        await bench.SettleAsync();

        var how = (await new DraftStore(bench.Storage).ReadPlanAsync(Office, Row(bench).Year, 1, Cancellation))!.Drafting!;
        Assert.Equal(("plan-writer", "v", 4, 20, 8d), (how.Model, how.PromptVersion, how.Calls, how.InputTokens, how.Elapsed.TotalSeconds));
        Assert.StartsWith("模型服务繁忙。共试4次，", how.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_waits_for_the_model_is_dropped_where_a_newer_report_counts()
    {
        var (bench, request) = await ReadAsync(new ScriptedDrafter(new DraftResult(null, Busy, null)));
        await bench.Drafting.RunAsync(request, Cancellation);
        bench.Time.Advance(TimeSpan.FromSeconds(30));
        bench.Storage.Upload("年度报告.txt", SampleReports.Of(Office, disputes: 9));
        await bench.SettleAsync();

        Assert.Equal((2, ReportState.Sent), (Row(bench).Draft, Row(bench).State));
        Assert.Single(bench.Sent);
    }

    [Fact]
    public async Task A_host_that_stops_is_no_failure_of_the_model()
    {
        using var stop = new CancellationTokenSource();
        var (bench, request) = await ReadAsync(new StoppedDrafter(stop));
        await Assert.ThrowsAsync<OperationCanceledException>(() => bench.Drafting.RunAsync(request, stop.Token));
        Assert.Equal(ReportState.Extracted, Row(bench).State);
        Assert.Empty(bench.Storage.BlobsOf(Containers.Plans));
    }

    [Theory]
    [InlineData(0, null, 60)]
    [InlineData(2, null, 240)]
    [InlineData(10, null, 3600)]
    [InlineData(2, 5, 5)]
    [InlineData(2, 0, 240)]
    [InlineData(0, 864000, 3600)]
    public void The_server_s_wish_goes_before_the_doubled_wait(int attempt, int? asked, int waits) => Assert.Equal(
        waits, new RetryOptions().After(attempt, asked is { } seconds ? TimeSpan.FromSeconds(seconds) : null).TotalSeconds);

    private static WorkflowBench Bench()
    {
        var bench = new WorkflowBench
        {
            Drafter = new ScriptedDrafter(new DraftResult(null, Busy, TimeSpan.FromSeconds(20)), new DraftResult(null, Partly, null)),
        };
        bench.Restart();
        bench.Storage.Upload("年度报告.txt", SampleReports.Of(Office));
        return bench;
    }

    private static async Task<(WorkflowBench Bench, PlanRequest Request)> ReadAsync(IPlanDrafter drafter)
    {
        var bench = new WorkflowBench { Drafter = drafter };
        bench.Restart();
        bench.Storage.Upload("年度报告.txt", SampleReports.Of(Office));
        await bench.Sweep.RunAsync(Cancellation);
        Assert.True(bench.Storage.TryTake(Queues.PlanRequests, out var request));
        return (bench, WorkflowBench.Read<PlanRequest>(request));
    }

    private static ReportRow Row(WorkflowBench bench) => ReportRow.From(bench.Storage.RowsOf(Tables.Reports).Single());

    /// <summary>Says the results in turn, the last for ever; <see cref="Partly"/> comes with a plan.</summary>
    private sealed class ScriptedDrafter(params DraftResult[] results) : IPlanDrafter
    {
        private int _turn;

        public Task<DraftResult> DraftAsync(PlanInput input, CancellationToken cancellation)
        {
            var result = results[Math.Min(_turn++, results.Length - 1)];
            return Task.FromResult(result.Reason == Partly ? result with { Plan = OfflineDrafter.Draft(input) } : result);
        }
    }

    private sealed class StoppedDrafter(CancellationTokenSource stop) : IPlanDrafter
    {
        public async Task<DraftResult> DraftAsync(PlanInput input, CancellationToken cancellation)
        {
            await stop.CancelAsync();
            cancellation.ThrowIfCancellationRequested();
            throw new InvalidOperationException("not reached");
        }
    }
}
