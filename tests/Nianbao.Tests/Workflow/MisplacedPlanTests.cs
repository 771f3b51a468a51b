using Nianbao.Planning.Approved;
using Nianbao.Workflow;
using Nianbao.Workflow.Rows;

namespace Nianbao.Tests.Workflow;

/// <summary>A plan uploaded among the reports must not take the report's place.</summary>
public class MisplacedPlanTests
{
    private const string Office = "青禾街道";

    [Fact]
    public async Task A_draft_uploaded_as_a_report_is_refused_and_the_report_stays()
    {
        var bench = new WorkflowBench();
        bench.Storage.Upload($"{Office}/报告.txt", SampleReports.Of(Office));
        await bench.SettleAsync();
        var report = Assert.Single(bench.Storage.RowsOf(Tables.Reports));
        bench.Storage.Upload($"{Office}/误传.docx", Draft(bench));
        await bench.SettleAsync();

        var row = bench.Storage.RowsOf(Tables.Uploads).Select(UploadRow.From).Single(upload => upload.File.EndsWith("误传.docx", StringComparison.Ordinal));
        Assert.Equal((UploadState.Unreadable, FileFault.NotAReport, Office), (row.State, row.Fault, row.Office));
        Assert.Contains("容器approved", row.Reason, StringComparison.Ordinal);
        Assert.Contains("误传.docx", bench.Sent[^1].Subject, StringComparison.Ordinal);
        Assert.Equal(report.Text(Columns.File), Assert.Single(bench.Storage.RowsOf(Tables.Reports)).Text(Columns.File));
    }

    private static byte[] Draft(WorkflowBench bench) =>
        bench.Storage.BlobsOf(Containers.Plans).Single(blob => blob.Name == DraftFiles.Document(Office, 2025, 1)).Content.ToArray();

    [Theory]
    [InlineData("青禾街道2026年法治政府建设工作安排", true)]
    [InlineData("青禾街道\n2026年法治政府建设工作要点（征求意见稿）", true)]
    [InlineData("青禾街道2025年法治政府建设年度报告", false)]
    [InlineData("青禾街道2025年法治政府建设工作总结及2026年工作计划", false)]
    [InlineData("青禾街道2025年法治政府建设工作总结\n暨2026年工作安排", false)]
    [InlineData("青禾街道2025年法治政府建设工作要点落实情况", false)]
    [InlineData("青禾街道2025年法治政府建设工作开展情况及下一步工作打算", false)]
    [InlineData("青禾街道2025年法治政府建设工作和2026年工作安排", false)]
    [InlineData("", false)]
    public void The_title_tells(string title, bool isPlan) =>
        Assert.Equal(isPlan, PlanTitle.IsOf(title + "\n街道按照要求推进工作，现安排如下。\n一、规范执法\n（一）评查案卷\n每季抽查案卷，归类差错。"));
}
