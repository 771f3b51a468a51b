using System.Net;
using System.Net.Sockets;
using System.Text;
using Nianbao.Adapters.Models;
using Nianbao.Planning;
using Nianbao.Planning.Modelling;
using Nianbao.Tests.Workflow;
using Nianbao.Wording;
using Nianbao.Workflow;
using Nianbao.Workflow.Rows;

namespace Nianbao.Tests.Models;

/// <summary>One report's way through the workflow while its model is in trouble.</summary>
internal sealed class FaultRun(ModelFault fault)
{
    private readonly WorkflowBench _bench = new();
    private CountedModel? _model;

    /// <summary>Its row of the table: fault, 状态, who wrote which item, calls, seconds waited, mails, 原因.</summary>
    public async Task<string> RowAsync()
    {
        await using var server = await ModelServer.StartAsync(
            fault.Script.Length > 0 ? fault.Script : [Answers.HangUp()], fault.Reasons, fault.LacksSchemas);
        var options = server.Options();
        if (fault.Script.Length == 0)
            options = options with { Endpoint = $"http://127.0.0.1:{ClosedPort()}/" };
        _bench.Drafter = Drafter(fault.Settings(options));
        _bench.Restart();
        _bench.Storage.Upload("年度报告.txt", Encoding.UTF8.GetBytes(Planning.Modelling.SampleReports.Input("青禾街道").Report.Text));

        var waited = await WorkAsync();
        var row = ReportRow.From(Assert.Single(_bench.Storage.RowsOf(Tables.Reports)));
        var plan = await new DraftStore(_bench.Storage).ReadPlanAsync(row.Office, row.Year, row.Draft, default);
        var reason = plan!.Drafting?.Reason ?? "";
        AssertTold(row, reason);
        // What the plan says of its making is true, also after tries that gave none.
        Assert.Equal(_model?.Calls ?? 0, plan.Drafting?.Calls ?? 0);
        Assert.Equal(_model?.Name, plan.Drafting?.Model);
        return $"| {fault.Name} | {StateTexts.Of(row.State)} | {Writers(plan)} | {_model?.Calls ?? 0} | {waited.TotalSeconds} | {_bench.Sent.Count} | {(reason.Length > 0 ? reason : "–")} |";
    }

    private IPlanDrafter Drafter(ModelOptions options)
    {
        if (fault.DrafterThrows)
            return new BrokenDrafter();
        if (options.IsOffline)
            return new OfflinePlanDrafter();
        if (options.Faults() is { Count: > 0 } faults)
            return new OfflinePlanDrafter(ModelTexts.Faulty(faults));
        _model = new CountedModel(new ChatModel(options, ChatClients.Create(options, () => new TestCredential()), _bench.Time));
        return new ModelDrafter(_model);
    }

    /// <summary>Works off both queues; returns how long the requests for a plan had to wait in theirs.</summary>
    private async Task<TimeSpan> WorkAsync()
    {
        await _bench.Sweep.RunAsync(default);
        var start = _bench.Time.GetUtcNow();
        while (_bench.Storage.CountOf(Queues.PlanRequests) > 0)
        {
            if (_bench.Storage.TryTake(Queues.PlanRequests, out var request))
                await _bench.Drafting.RunAsync(WorkflowBench.Read<PlanRequest>(request), default);
            else
                _bench.Time.Advance(TimeSpan.FromMilliseconds(500));
        }

        var waited = _bench.Time.GetUtcNow() - start;
        while (_bench.Storage.TryTake(Queues.PlanMails, out var mail))
            await _bench.Mailing.RunAsync(WorkflowBench.Read<MailRequest>(mail), default);
        return waited;
    }

    // What is the matter stands in the row and in the mail, to the end.
    private void AssertTold(ReportRow row, string reason)
    {
        Assert.StartsWith(reason.TrimEnd('。'), row.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain(ModelServer.Key, row.Reason, StringComparison.Ordinal);
        foreach (var mail in _bench.Sent)
        {
            Assert.Equal(reason.Length > 0, mail.Text.Contains("起草说明", StringComparison.Ordinal));
            Assert.Contains(reason, mail.Text, StringComparison.Ordinal);
        }
    }

    private static string Writers(WorkPlan plan) => string.Join("; ", plan.Items
        .SelectMany(item => item.Measures).GroupBy(measure => measure.Origin)
        .OrderBy(group => group.Key).Select(group => $"{group.Key} {group.Count()}"));

    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private sealed class BrokenDrafter : IPlanDrafter
    {
        public Task<DraftResult> DraftAsync(PlanInput input, CancellationToken cancellation) =>
            throw new KeyNotFoundException("a fault of the program");
    }
}
