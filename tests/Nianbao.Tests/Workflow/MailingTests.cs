using Nianbao.Workflow;
using Nianbao.Workflow.Rows;

namespace Nianbao.Tests.Workflow;

public class MailingTests
{
    private const string Office = "青禾街道";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_mail_that_cannot_be_put_together_fails_at_every_try_until_the_queue_gives_it_up()
    {
        var (bench, request) = await DraftedAsync();
        bench.Storage.Remove(Containers.Plans, $"{Office}/2025-第1稿.docx");
        for (var attempt = 0; attempt < 5; attempt++)
            await Assert.ThrowsAsync<FileNotFoundException>(() => bench.Mailing.RunAsync(request, Cancellation));
        await bench.Poison.MailAsync(System.Text.Json.JsonSerializer.Serialize(request, System.Text.Json.JsonSerializerOptions.Web), Cancellation);

        var row = Row(bench);
        Assert.Equal(ReportState.Failed, row.State);
        Assert.Contains("发送邮件时多次出错", row.Reason);
        Assert.True(Assert.Single(bench.Sent).OutboxOnly);
        Assert.Equal(0, bench.Storage.CountOf(Queues.PlanMails));
    }

    [Fact]
    public async Task A_refused_mail_goes_to_the_outbox_and_the_row_says_why()
    {
        var (bench, request) = await DraftedAsync();
        bench.Answers.Enqueue(new MailResult(MailOutcome.Refused, "邮件服务器拒绝登录。"));
        await bench.Mailing.RunAsync(request, Cancellation);

        Assert.Equal([false, true], bench.Sent.Select(mail => mail.OutboxOnly));
        Assert.Equal(ReportState.Failed, Row(bench).State);
        Assert.Contains("邮件服务器拒绝登录", Row(bench).Reason);
        Assert.Contains("outbox", Row(bench).Reason);
    }

    [Fact]
    public async Task A_server_that_never_answers_is_given_up_after_the_last_try()
    {
        var (bench, request) = await DraftedAsync();
        for (var i = 0; i < 20; i++) bench.Answers.Enqueue(new MailResult(MailOutcome.TryLater, "连接不上邮件服务器。"));
        await bench.Mailing.RunAsync(request, Cancellation);
        Assert.Equal(ReportState.Drafted, Row(bench).State);
        for (var i = 0; i < 40; i++)
        {
            bench.Time.Advance(TimeSpan.FromMinutes(2));
            while (bench.Storage.TryTake(Queues.PlanMails, out var json))
                await bench.Mailing.RunAsync(WorkflowBench.Read<MailRequest>(json), Cancellation);
        }

        Assert.Equal(ReportState.Failed, Row(bench).State);
        // The first try was the drafting's own.
        Assert.Equal(new RetryOptions().MailAttempts - 1, bench.Sent.Count(mail => !mail.OutboxOnly));
        Assert.Single(bench.Sent, mail => mail.OutboxOnly);
    }

    [Fact]
    public async Task A_mail_about_a_draft_that_no_longer_counts_is_dropped()
    {
        var (bench, request) = await DraftedAsync();
        bench.Time.Advance(TimeSpan.FromMinutes(1));
        bench.Storage.Upload("年度报告.txt", SampleReports.Of(Office, disputes: 9));
        await bench.Ingestion.RunAsync("年度报告.txt", Cancellation);
        await bench.Mailing.RunAsync(request, Cancellation);

        Assert.Empty(bench.Sent);
        Assert.Equal(2, Row(bench).Draft);
    }

    private static ReportRow Row(WorkflowBench bench) => ReportRow.From(bench.Storage.RowsOf(Tables.Reports).Single());

    [Fact]
    public async Task A_server_that_is_busy_at_once_is_tried_again_by_the_queue()
    {
        var (bench, request) = await DraftedAsync();

        Assert.Equal((1, ReportState.Drafted), (request.Attempt, Row(bench).State));
        await bench.Mailing.RunAsync(request, Cancellation);
        Assert.Equal(ReportState.Sent, Row(bench).State);
        Assert.Single(bench.Sent);
        Assert.Equal(0, bench.Storage.CountOf(Queues.PlanMails));
    }

    [Fact]
    public async Task A_mail_that_the_server_refuses_at_once_lies_in_the_outbox_and_is_not_queued()
    {
        var bench = new WorkflowBench();
        bench.Answers.Enqueue(new MailResult(MailOutcome.Refused, "邮件服务器拒绝登录。"));
        await DraftAsync(bench);

        Assert.Equal([false, true], bench.Sent.Select(mail => mail.OutboxOnly));
        Assert.Equal(ReportState.Failed, Row(bench).State);
        Assert.Contains("邮件服务器拒绝登录", Row(bench).Reason);
        Assert.Equal(0, bench.Storage.CountOf(Queues.PlanMails));
    }

    [Fact]
    public async Task An_error_while_sending_at_once_leaves_the_mail_to_the_queue()
    {
        var bench = new WorkflowBench();
        bench.Storage.Step = step =>
        {
            if (step == "before mail") throw new InvalidOperationException("The outbox cannot be written.");
        };
        await DraftAsync(bench);
        bench.Storage.Step = _ => { };

        Assert.Equal(ReportState.Drafted, Row(bench).State);
        Assert.Equal(1, bench.Storage.CountOf(Queues.PlanMails));
        await bench.SettleAsync(2);
        Assert.Equal(ReportState.Sent, Row(bench).State);
        Assert.Single(bench.Sent);
    }

    [Fact]
    public async Task A_draft_that_was_overtaken_while_the_model_wrote_goes_out_to_nobody()
    {
        var bench = new WorkflowBench();
        bench.Storage.Upload("年度报告.txt", SampleReports.Of(Office));
        await bench.Ingestion.RunAsync("年度报告.txt", Cancellation);
        Assert.True(bench.Storage.TryTake(Queues.PlanRequests, out var request));
        var uploaded = false;
        bench.Storage.Step = step =>
        {
            if (step != "after write plans" || uploaded) return;
            uploaded = true;
            bench.Time.Advance(TimeSpan.FromMinutes(2));
            bench.Storage.Upload("年度报告.txt", SampleReports.Of(Office, disputes: 9));
            Task.Run(() => bench.Ingestion.RunAsync("年度报告.txt", Cancellation)).GetAwaiter().GetResult();
        };
        await bench.Drafting.RunAsync(WorkflowBench.Read<PlanRequest>(request), Cancellation);
        bench.Storage.Step = _ => { };

        Assert.Empty(bench.Sent);
        await bench.SettleAsync(2);
        Assert.Equal((2, ReportState.Sent), (Row(bench).Draft, Row(bench).State));
        Assert.Single(bench.Sent);
    }

    // The server was busy when the draft was there, so that its mail waits in the queue.
    private static async Task<(WorkflowBench Bench, MailRequest Request)> DraftedAsync()
    {
        var bench = new WorkflowBench();
        bench.Answers.Enqueue(new MailResult(MailOutcome.TryLater, "连接不上邮件服务器。"));
        await DraftAsync(bench);
        bench.Sent.Clear();
        bench.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.True(bench.Storage.TryTake(Queues.PlanMails, out var mail));
        return (bench, WorkflowBench.Read<MailRequest>(mail));
    }

    private static async Task DraftAsync(WorkflowBench bench)
    {
        bench.Storage.Upload("年度报告.txt", SampleReports.Of(Office));
        await bench.Ingestion.RunAsync("年度报告.txt", Cancellation);
        Assert.True(bench.Storage.TryTake(Queues.PlanRequests, out var request));
        await bench.Drafting.RunAsync(WorkflowBench.Read<PlanRequest>(request), Cancellation);
    }
}
