using System.Diagnostics;
using Nianbao.Tests.Reading;
using Nianbao.Tests.Workflow;
using Nianbao.Workflow;
using Nianbao.Workflow.Telemetry;

namespace Nianbao.Tests.Telemetry;

/// <summary>One report is one trace, however many queues it goes through.</summary>
public class ReportTraceTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Upload_draft_and_mail_of_a_report_are_one_trace()
    {
        using var gathered = new Gathered();
        var bench = new WorkflowBench();
        bench.Storage.Upload("青禾街道/报告.txt", SampleReports.Of("青禾街道"));
        await bench.SettleAsync(2);

        var (upload, draft, mail) = (gathered.Span(Steps.Upload), gathered.Span(Steps.Draft), gathered.Span(Steps.Mail));
        Assert.Equal(default, upload.ParentSpanId);
        Assert.Equal((upload.TraceId, upload.SpanId), (draft.TraceId, draft.ParentSpanId));
        Assert.Equal((upload.TraceId, draft.SpanId), (mail.TraceId, mail.ParentSpanId));
        Assert.All(gathered.Spans, span => Assert.Equal(("青禾街道", 2025), (span.GetTagItem(Tags.Office), span.GetTagItem(Tags.Year))));
        Assert.All(gathered.Spans, span => Assert.Equal(1, span.GetTagItem(Tags.Draft)));
        Assert.Equal(["adopted", "done", "kept"], new[] { upload, draft, mail }.Select(span => span.GetTagItem(Tags.Outcome)));
    }

    [Fact]
    public async Task Two_reports_of_one_sweep_share_no_trace_and_link_to_the_sweep()
    {
        using var gathered = new Gathered();
        var bench = new WorkflowBench();
        bench.Storage.Upload("a.txt", SampleReports.Of("青禾街道"));
        bench.Storage.Upload("b.txt", SampleReports.Of("栖云镇"));
        ActivityContext sweep;
        using (var invocation = Gathered.Host.StartActivity("function UploadsSwept", ActivityKind.Server)!)
        {
            sweep = invocation.Context;
            await bench.SettleAsync(2);
            Assert.Same(invocation, Activity.Current);
        }

        var traces = gathered.Spans.GroupBy(span => span.TraceId).ToList();
        Assert.Equal(2, traces.Count);
        Assert.All(traces, trace => Assert.Equal([Steps.Draft, Steps.Mail, Steps.Upload], trace.Select(span => span.OperationName).Order()));
        Assert.All(traces, trace => Assert.Single(trace.Select(span => span.GetTagItem(Tags.Office)).Distinct()));
        Assert.DoesNotContain(traces, trace => trace.Key == sweep.TraceId);
        // A mail that goes at once is part of its draft's step, not an invocation of the host.
        Assert.All(
            gathered.Spans.Where(span => span.OperationName != Steps.Mail), span => Assert.Equal(sweep, Assert.Single(span.Links).Context));
        Assert.All(gathered.Spans.Where(span => span.OperationName == Steps.Mail), span => Assert.Empty(span.Links));
    }

    [Fact]
    public async Task Every_file_of_a_zip_has_a_trace_of_its_own_linked_to_that_of_the_zip()
    {
        using var gathered = new Gathered();
        var bench = new WorkflowBench();
        bench.Storage.Upload("全区.zip", ZipFileBytes.Of(("a.txt", SampleReports.Of("青禾街道")), ("b.txt", SampleReports.Of("栖云镇"))));
        await bench.SettleAsync(2);

        var uploads = gathered.Spans.Where(span => span.OperationName == Steps.Upload).ToList();
        Assert.Equal(3, uploads.Select(span => span.TraceId).Distinct().Count());
        var zip = Assert.Single(uploads, span => span.GetTagItem(Tags.Outcome) is "expanded");
        Assert.All(uploads.Where(span => span != zip), span => Assert.Equal(zip.Context, Assert.Single(span.Links).Context));
        Assert.Equal(2, gathered.Sum("nianbao.reports"));
    }

    [Fact]
    public async Task What_is_tried_again_stays_in_the_trace()
    {
        using var gathered = new Gathered();
        var bench = new WorkflowBench();
        bench.Answers.Enqueue(new MailResult(MailOutcome.TryLater, "连接不上"));
        bench.Storage.Upload("报告.txt", SampleReports.Of("青禾街道"));
        await bench.SettleAsync(4);

        var mails = gathered.Spans.Where(span => span.OperationName == Steps.Mail).ToList();
        Assert.Equal(["put_off", "kept"], mails.Select(span => span.GetTagItem(Tags.Outcome)));
        Assert.Equal([0, 1], mails.Select(span => span.GetTagItem(Tags.Attempt)));
        Assert.All(mails, span => Assert.Equal(gathered.Span(Steps.Draft).SpanId, span.ParentSpanId));
    }

    [Fact]
    public async Task A_poisoned_message_ends_its_reports_trace()
    {
        using var gathered = new Gathered();
        var bench = new WorkflowBench();
        bench.Storage.Upload("报告.txt", SampleReports.Of("青禾街道"));
        await bench.Sweep.RunAsync(Token);
        Assert.True(bench.Storage.TryTake(Queues.PlanRequests, out var json));
        await bench.Poison.RequestAsync(json, Token);

        var (upload, poison) = (gathered.Span(Steps.Upload), gathered.Span(Steps.Poison));
        Assert.Equal((upload.TraceId, upload.SpanId), (poison.TraceId, poison.ParentSpanId));
        Assert.Equal("failed", poison.GetTagItem(Tags.Outcome));
    }

    [Fact]
    public async Task An_error_gives_its_type_and_not_its_message()
    {
        using var gathered = new Gathered();
        var bench = new WorkflowBench();
        bench.Storage.Upload("报告.txt", SampleReports.Of("青禾街道"));
        bench.Storage.Step = what =>
        {
            if (what == "before write Reports") throw new IOException("王某某的报告");
        };
        await Assert.ThrowsAsync<IOException>(() => bench.Ingestion.RunAsync("报告.txt", Token));

        var span = gathered.Span(Steps.Upload);
        Assert.Equal((ActivityStatusCode.Error, null), (span.Status, span.StatusDescription));
        Assert.Equal(("error", "System.IO.IOException"), (span.GetTagItem(Tags.Outcome), span.GetTagItem(Tags.ErrorType)));
        Assert.Empty(span.Events);
    }

    [Fact]
    public async Task Without_a_listener_messages_name_a_trace_all_the_same()
    {
        using var gathered = new Gathered(spans: false);
        var bench = new WorkflowBench();
        bench.Storage.Upload("报告.txt", SampleReports.Of("青禾街道"));
        await bench.Sweep.RunAsync(Token);
        Assert.True(bench.Storage.TryTake(Queues.PlanRequests, out var json));
        var request = WorkflowBench.Read<PlanRequest>(json);
        bench.Answers.Enqueue(new MailResult(MailOutcome.TryLater, "连接不上"));
        await bench.Drafting.RunAsync(request, Token);
        bench.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.True(bench.Storage.TryTake(Queues.PlanMails, out json));

        Assert.Empty(gathered.Spans);
        Assert.NotEqual(default, Traces.Parse(request.Trace));
        Assert.Equal(request.Trace, WorkflowBench.Read<MailRequest>(json).Trace);
        Assert.Equal(3, gathered.Measurements.Count(one => one.Name == "nianbao.step.duration"));
    }
}
