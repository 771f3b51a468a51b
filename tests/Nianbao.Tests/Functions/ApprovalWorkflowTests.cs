using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Nianbao.LocalHost.Triggers;
using Nianbao.Tests.Workflow;
using Nianbao.Workflow;
using Nianbao.Workflow.Rows;

namespace Nianbao.Tests.Functions;

/// <summary>From a report to its draft, back through the container approved, and into another office's draft.</summary>
public class ApprovalWorkflowTests(LocalWorkflow workflow) : IClassFixture<LocalWorkflow>
{
    private const string Office = "青禾街道";

    [Fact]
    public async Task A_draft_that_is_approved_as_it_is_becomes_commitments_and_its_report_is_approved()
    {
        await workflow.UploadAsync($"{Office}2025年度报告.txt", SampleReports.Of(Office));
        var sent = await workflow.ReportAsync(Office, 2025);
        var draft = await workflow.Blobs.DownloadAsync(Containers.Plans, DraftFiles.Document(Office, 2025, sent.Draft), 1 << 20, TestContext.Current.CancellationToken);
        await ApproveAsync($"{Office}/定稿.docx", draft!.Content.ToArray());

        var row = await SettledAsync($"{Office}/定稿.docx");
        Assert.Equal((UploadState.Adopted, Office, 2026), (row.State, row.Office, row.Year));
        Assert.Equal(ReportState.Approved, (await workflow.ReportAsync(Office, 2025)).State);
        var commitments = (await workflow.RowsAsync(Tables.Commitments, Office)).Select(CommitmentRow.From).ToList();
        Assert.NotEmpty(commitments);
        Assert.Equal(Enumerable.Range(1, commitments.Count), commitments.Select(commitment => commitment.Number));
        Assert.Contains(await workflow.RowsAsync(Tables.Measures, MeasureRows.Partition), measure => Equals(measure.Values["来源"], $"{Office}2026年工作安排（已批准）"));

        // A shorter version takes the longer one's rows away.
        await ApproveAsync($"{Office}/定稿.docx", Encoding.UTF8.GetBytes($"{Office}2026年法治政府建设工作安排\n一、规范执法\n（一）评查案卷\n每季抽查执法案卷，归类差错。"));
        await LocalWorkflow.EventuallyAsync(async () => (await workflow.RowsAsync(Tables.Commitments, Office)) is { Count: 1 } rows ? rows : null);
    }

    [Fact]
    public async Task A_report_uploaded_as_approved_is_answered_by_a_mail()
    {
        await ApproveAsync("传错的报告.txt", SampleReports.Of("云溪镇"));

        var row = await SettledAsync("传错的报告.txt");
        Assert.Equal((UploadState.Unreadable, FileFault.NotAPlan, "已发送至bureau@example.com"), (row.State, row.Fault, row.Notice));
        var mail = Assert.Single(workflow.MailServer.Received, mail => mail.Message.Subject!.Contains("传错的报告.txt", StringComparison.Ordinal)).Message;
        Assert.Contains("年度报告请上传到容器reports", mail.TextBody, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_containers_have_a_trigger() => Assert.Equal(
        ["approved/{name}", "reports/{name}"],
        TriggerCatalog.Of<Microsoft.Azure.Functions.Worker.BlobTriggerAttribute>().Select(entry => entry.Trigger.BlobPath).Order(StringComparer.Ordinal));

    private async Task ApproveAsync(string name, byte[] content) =>
        await workflow.Clients.Blobs.GetBlobContainerClient(Containers.Approved).GetBlobClient(name)
            .UploadAsync(BinaryData.FromBytes(content), overwrite: true);

    private Task<UploadRow> SettledAsync(string file) => LocalWorkflow.EventuallyAsync(async () =>
        await workflow.Services.GetRequiredService<UploadLedger>().GetAsync(Containers.Approved, file, default) is { IsSettled: true } row
            && row.Notice is not "待发送" ? row : null);
}
