using System.Diagnostics;
using System.Text.Json;
using Nianbao.Tests.Workflow;
using Nianbao.Workflow;
using Nianbao.Workflow.Telemetry;

namespace Nianbao.Tests.Telemetry;

/// <summary>Messages are untrusted, and those of earlier versions name a bare trace.</summary>
public class TracesTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private const string Trace = "0af7651916cd43dd8448eb211c80319c";
    private const string Parent = $"00-{Trace}-b7ad6b7169203331-01";

    public static TheoryData<string?> Hostile { get; } =
    [
        (string?)null, "", " ", "-", "00", Trace[..31], new string('0', 32), "ZAF7651916CD43DD8448EB211C80319C", Parent[..54],
        $"00-{new string('0', 32)}-b7ad6b7169203331-01", $"00-{Trace}-{new string('0', 16)}-01", $"00-{Trace}-b7ad6b7169203331-zz",
        $"ff-{Trace}-b7ad6b7169203331-01", "王某某\r\nX: y", new string('a', 100_000), "\ud800", $"00-{Trace}-b7ad6b7169203331-01\n",
    ];

    [Fact]
    public void A_traceparent_is_read()
    {
        var parent = Traces.Parse(Parent);

        Assert.Equal((Trace, "b7ad6b7169203331", true), (parent.TraceId.ToHexString(), parent.SpanId.ToHexString(), parent.IsRemote));
        Assert.Equal(Parent, Traces.Next(Parent));
    }

    [Fact]
    public void A_bare_trace_keeps_its_steps_together()
    {
        var parent = Traces.Parse(Trace);

        Assert.Equal(Trace, parent.TraceId.ToHexString());
        Assert.Equal(parent, Traces.Parse(Trace));
        Assert.Equal(Trace, Traces.Parse(Traces.Next(Trace)).TraceId.ToHexString());
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task What_is_none_begins_a_new_trace(string? trace)
    {
        using var gathered = new Gathered();

        Assert.NotEqual(default, Traces.Parse(Traces.Next(trace)));
        await Step.RunAsync(Steps.Mail, trace, () => Task.CompletedTask);

        var span = gathered.Span(Steps.Mail);
        Assert.NotEqual(default, span.TraceId);
        if (Traces.Parse(trace) == default) Assert.Equal(default, span.ParentSpanId);
    }

    [Theory]
    [InlineData("{\"trace\":\"" + Parent + "\"}", Parent)]
    [InlineData("{\"trace\":1}", null)]
    [InlineData("{\"trace\":\"\\ud800\"}", null)]
    [InlineData("[\"trace\"]", null)]
    [InlineData("{", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_messages_text_may_be_anything(string? message, string? trace) => Assert.Equal(trace, Traces.In(message));

    [Fact]
    public async Task Messages_of_earlier_versions_are_handled()
    {
        using var gathered = new Gathered();
        var bench = new WorkflowBench();
        bench.Storage.Upload("报告.txt", SampleReports.Of("青禾街道"));
        await bench.Sweep.RunAsync(Token);
        Assert.True(bench.Storage.TryTake(Queues.PlanRequests, out var json));
        var former = WorkflowBench.Read<PlanRequest>(json) with { Trace = Trace };
        bench.Storage.Send(Queues.PlanRequests, JsonSerializer.Serialize(former, JsonSerializerOptions.Web));
        await bench.SettleAsync(1);

        Assert.Equal(Trace, gathered.Span(Steps.Draft).TraceId.ToHexString());
        Assert.Equal(Trace, gathered.Span(Steps.Mail).TraceId.ToHexString());
    }

    [Fact]
    public void A_span_of_the_hosts_is_no_parent()
    {
        using var gathered = new Gathered();
        using var invocation = Gathered.Host.StartActivity("function PlanRequested")!;

        Assert.NotEqual(invocation.TraceId, Traces.Parse(Traces.New()).TraceId);
        Assert.Equal(Parent, Traces.Next(Parent));
        Assert.Same(invocation, Activity.Current);
    }
}
