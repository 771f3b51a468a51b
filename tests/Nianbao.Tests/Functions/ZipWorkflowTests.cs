using Nianbao.Tests.Reading;
using Nianbao.Tests.Workflow;
using Nianbao.Workflow;

namespace Nianbao.Tests.Functions;

/// <summary>A zip of reports through the trigger classes on Azurite.</summary>
public class ZipWorkflowTests(LocalWorkflow workflow) : IClassFixture<LocalWorkflow>
{
    private const string Zip = "区局/2025年报送.zip";

    [Fact]
    public async Task Every_file_of_a_zip_gets_its_rows_its_plan_and_its_mail()
    {
        await workflow.UploadAsync(Zip, ZipFileBytes.Of(
            ("松涛街道/年报.txt", SampleReports.Of("松涛街道")), ("石桥镇.txt", SampleReports.Of("石桥镇", disputes: 77)), ("空.txt", [])));
        foreach (var office in (string[])["松涛街道", "石桥镇"])
        {
            Assert.Equal(ReportState.Sent, (await workflow.ReportAsync(office, 2025)).State);
            Assert.Equal(Report.Parse(SampleReports.Text(office)).Indicators.Count, (await workflow.RowsAsync(Tables.Indicators, office)).Count);
            Assert.Single(workflow.MailServer.Received, mail => mail.Message.Subject!.Contains(office, StringComparison.Ordinal));
        }

        Assert.Equal($"{Zip}/石桥镇.txt", (await workflow.ReportAsync("石桥镇", 2025)).File);
        Assert.Equal(UploadState.Unreadable, (await workflow.SettledAsync($"{Zip}/空.txt")).State);
        var row = await workflow.SettledAsync(Zip);
        Assert.Equal(UploadState.Expanded, row.State);
        Assert.Contains("含3份文件，2份已采用，1份无法读取", row.Reason, StringComparison.Ordinal);
        Assert.Single(await workflow.Blobs.ListAsync(Containers.Reports, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));
    }
}
