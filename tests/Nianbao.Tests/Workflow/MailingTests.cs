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
        Assert.Equal(new RetryOptions().MailAttempts, bench.Sent.Count(mail => !mail.OutboxOnly));
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

    private static async Task<(WorkflowBench Bench, MailRequest Request)> DraftedAsync()
    {
        var bench = new WorkflowBench();
        bench.Storage.Upload("年度报告.txt", SampleReports.Of(Office));
        await bench.Ingestion.RunAsync("年度报告.txt", Cancellation);
        Assert.True(bench.Storage.TryTake(Queues.PlanRequests, out var request));
        await bench.Drafting.RunAsync(WorkflowBench.Read<PlanRequest>(request), Cancellation);
        Assert.True(bench.Storage.TryTake(Queues.PlanMails, out var mail));
        return (bench, WorkflowBench.Read<MailRequest>(mail));
    }
}
