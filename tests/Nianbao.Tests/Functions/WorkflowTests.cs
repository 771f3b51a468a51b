using System.Text;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Nianbao.Functions.Triggers;
using Nianbao.Tests.Workflow;
using Nianbao.Workflow;
using Nianbao.Workflow.Rows;

namespace Nianbao.Tests.Functions;

public class WorkflowTests(LocalWorkflow workflow) : IClassFixture<LocalWorkflow>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_uploaded_report_becomes_rows_a_plan_and_a_mail()
    {
        var report = Report.Parse(SampleReports.Text("松涛街道"));
        await workflow.UploadAsync("松涛街道/2025年度报告.txt", SampleReports.Of("松涛街道"));
        var row = await workflow.ReportAsync("松涛街道", 2025);

        Assert.Equal(ReportState.Sent, row.State);
        Assert.Equal("松涛街道/2025年度报告.txt", row.File);
        var indicators = await workflow.RowsAsync(Tables.Indicators, "松涛街道");
        Assert.NotEmpty(report.Indicators);
        Assert.Equal(report.Indicators.Select(i => report.Quote(i.Span)), indicators.Select(i => i.Values["原文"]));
        Assert.Equal(["P1", "P2"], (await workflow.RowsAsync(Tables.Problems, "松涛街道")).Select(p => p.Values["编号"]));

        var mail = MailsAbout("松涛街道").Single();
        Assert.Equal("【待审】松涛街道2026年法治政府建设工作安排（草稿）", mail.Subject);
        var attached = mail.Attachments.OfType<MimePart>().First(part => part.FileName!.EndsWith(".docx", StringComparison.Ordinal));
        var stored = await workflow.Blobs.DownloadAsync(Containers.Plans, "松涛街道/2025-第1稿.docx", 1 << 20, Cancellation);
        using var content = new MemoryStream();
        attached.Content!.DecodeTo(content, Cancellation);
        Assert.Equal(stored!.Content.ToArray(), content.ToArray());
        Assert.NotNull(await workflow.Blobs.DownloadAsync(Containers.Reviews, "松涛街道/2025-第1稿.html", 1 << 20, Cancellation));
    }

    [Fact]
    public async Task The_blob_trigger_reads_the_blob_it_is_given()
    {
        await workflow.UploadAsync("石桥镇2025.txt", SampleReports.Of("石桥镇"));
        var blob = workflow.Clients.Blobs.GetBlobContainerClient(Containers.Reports).GetBlobClient("石桥镇2025.txt");
        var trigger = new ReportUploaded(workflow.Services.GetRequiredService<ReportIngestion>());
        // Beside the sweep, and twice: events come more than once.
        await Task.WhenAll(
            trigger.RunAsync(blob, Cancellation),
            trigger.RunAsync(blob, Cancellation));

        Assert.Equal((1, ReportState.Sent), await workflow.ReportAsync("石桥镇", 2025) is var row ? (row.Draft, row.State) : default);
        Assert.Single(MailsAbout("石桥镇"));
    }

    [Fact]
    public async Task An_office_s_own_mailbox_gets_its_mail_and_an_alias_is_known()
    {
        await workflow.Tables.WriteAsync(Tables.Offices, new TableRow("offices", "望湖街道", new Dictionary<string, object?>
        {
            ["邮箱"] = "wanghu@example.com；second@example.com",
            ["别名"] = "望湖路街道",
        }), Cancellation);
        await workflow.UploadAsync("报告-望湖路.txt", SampleReports.Of("望湖路街道"));
        await workflow.ReportAsync("望湖街道", 2025);

        var received = workflow.MailServer.Received.Single(mail => mail.Message.Subject!.Contains("望湖街道", StringComparison.Ordinal));
        Assert.Equal(["second@example.com", "wanghu@example.com"], received.To.Order());
    }

    [Fact]
    public async Task The_same_content_again_changes_nothing()
    {
        await workflow.UploadAsync("竹溪乡.txt", SampleReports.Of("竹溪乡"));
        await workflow.ReportAsync("竹溪乡", 2025);
        await workflow.UploadAsync("竹溪乡（副本）.txt", SampleReports.Of("竹溪乡"));
        var copy = await workflow.SettledAsync("竹溪乡（副本）.txt");
        await workflow.UploadAsync("竹溪乡.txt", SampleReports.Of("竹溪乡"));
        var again = await LocalWorkflow.EventuallyAsync(async () =>
            await workflow.SettledAsync("竹溪乡.txt") is { Reason.Length: > 0 } row ? row : null);

        Assert.Equal(UploadState.NotAdopted, copy.State);
        Assert.Contains("竹溪乡.txt", copy.Reason);
        Assert.Equal(UploadState.Adopted, again.State);
        Assert.Equal(1, (await workflow.ReportAsync("竹溪乡", 2025)).Draft);
        Assert.Single(MailsAbout("竹溪乡"));
    }

    [Fact]
    public async Task A_later_file_makes_a_second_draft_and_the_first_stays()
    {
        await workflow.UploadAsync("麦田街道初稿.txt", SampleReports.Of("麦田街道", disputes: 11));
        await workflow.ReportAsync("麦田街道", 2025);
        // Blobs carry their time in whole seconds.
        await Task.Delay(1100, Cancellation);
        await workflow.UploadAsync("麦田街道定稿.txt", SampleReports.Of("麦田街道", disputes: 12));
        var row = await workflow.ReportAsync("麦田街道", 2025, draft: 2);

        Assert.Equal("麦田街道定稿.txt", row.File);
        var first = await LocalWorkflow.EventuallyAsync(async () =>
            await workflow.SettledAsync("麦田街道初稿.txt") is { State: UploadState.NotAdopted } upload ? upload : null);
        Assert.Contains("麦田街道定稿.txt", first.Reason);
        Assert.Equal(2, MailsAbout("麦田街道").Count);
        Assert.NotNull(await workflow.Blobs.DownloadAsync(Containers.Plans, "麦田街道/2025-第1稿.docx", 1 << 20, Cancellation));
        var rows = await workflow.RowsAsync(Tables.Indicators, "麦田街道");
        Assert.Contains(rows, indicator => indicator.Values["原文"] is "12件");
        Assert.DoesNotContain(rows, indicator => indicator.Values["原文"] is "11件");
    }

    [Fact]
    public async Task A_message_that_cannot_be_handled_ends_as_failed_with_a_mail()
    {
        // A row that says the report was read, without the text that drafting starts from.
        var row = new ReportRow
        {
            Office = "枫林街道",
            Year = 2025,
            File = "枫林街道.txt",
            Version = "0x1",
            Modified = "2026-01-12 09:00:00",
            Fingerprint = "",
            Draft = 1,
            State = ReportState.Extracted,
        };
        await workflow.Tables.WriteAsync(Tables.Reports, row.ToRow(), Cancellation);
        await workflow.Services.GetRequiredService<IQueueStore>().SendAsync(
            Queues.PlanRequests, new PlanRequest("枫林街道", 2025, 1, "枫林街道.txt", "0x1", 0, "trace"), TimeSpan.Zero, Cancellation);

        Assert.Contains("起草工作安排时多次出错", (await workflow.ReportAsync("枫林街道", 2025)).Reason);
        var mail = await LocalWorkflow.EventuallyAsync(() => Task.FromResult(MailsAbout("枫林街道").FirstOrDefault()));
        Assert.Contains("处理未完成", mail.Subject);
    }

    [Fact]
    public async Task A_poisoned_message_of_any_kind_is_swallowed()
    {
        var poison = workflow.Services.GetRequiredService<PoisonHandling>();
        foreach (var message in new[] { "", "no json", "{}", "[]", "null", "{\"ContainerName\":1}" })
        {
            await new RequestPoisoned(poison).RunAsync(message, Cancellation);
            await new MailPoisoned(poison).RunAsync(message, Cancellation);
            await new UploadPoisoned(poison).RunAsync(message, Cancellation);
        }
    }

    [Fact]
    public async Task An_upload_that_the_host_gave_up_is_said_to_have_failed()
    {
        await workflow.UploadAsync("无关.bin", Encoding.UTF8.GetBytes("甲乙丙丁"));
        await workflow.SettledAsync("无关.bin");
        const string Message = """
            {"Type":"BlobTrigger","FunctionId":"Host.Functions.ReportUploaded","BlobType":"BlockBlob","ContainerName":"reports","BlobName":"无关.bin","ETag":"\"0x1\""}
            """;
        await new UploadPoisoned(workflow.Services.GetRequiredService<PoisonHandling>()).RunAsync(Message, Cancellation);

        // It was settled otherwise before: a late poison message changes nothing.
        Assert.NotEqual(UploadState.Failed, (await workflow.SettledAsync("无关.bin")).State);
    }

    private List<MimeMessage> MailsAbout(string office) =>
        [.. workflow.MailServer.Received.Select(mail => mail.Message).Where(mail => mail.Subject!.Contains(office, StringComparison.Ordinal))];
}
