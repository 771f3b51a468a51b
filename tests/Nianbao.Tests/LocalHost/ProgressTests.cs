using System.Text;
using Nianbao.LocalHost.Progress;
using Nianbao.Tests.Workflow;
using Nianbao.Workflow;
using SampleReports = Nianbao.Tests.Workflow.SampleReports;

namespace Nianbao.Tests.LocalHost;

public class ProgressTests
{
    private const string Office = "青禾街道";

    [Fact]
    public async Task Shows_reports_and_approved_plans()
    {
        var bench = new WorkflowBench();
        bench.Storage.Upload("报告.txt", SampleReports.Of(Office));
        await bench.SettleAsync(2);
        bench.Storage.Upload("定稿.txt", Encoding.UTF8.GetBytes(
            $"{Office}2026年法治政府建设工作安排\n一、规范执法\n（一）评查案卷\n每季抽查执法案卷，归类差错。"), Containers.Approved);
        await bench.SettleAsync(2);
        var reader = new ProgressReader(new UploadLedger(bench.Storage, bench.Time), new ReportLedger(bench.Storage, bench.Time));

        var progress = await reader.ReadAllAsync(TestContext.Current.CancellationToken);

        Assert.Equal([("报告.txt", "已批准"), ("approved/定稿.txt", "已采用")], progress.Select(upload => (upload.File, upload.State)));
        Assert.StartsWith("已登记1条措施", progress[^1].Reason, StringComparison.Ordinal);
    }
}
