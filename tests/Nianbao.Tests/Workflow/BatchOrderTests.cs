using Nianbao.Tests.Reading;
using Nianbao.Workflow;
using Nianbao.Workflow.Rows;

namespace Nianbao.Tests.Workflow;

/// <summary>Files of one office in one zip, in whatever order the zip has them.</summary>
public class BatchOrderTests
{
    private const string Batch = "2025年报.zip";

    [Theory]
    [InlineData("初稿.txt", "定稿.txt")]
    [InlineData("定稿.txt", "初稿.txt")]
    public async Task Of_two_reports_of_one_office_in_a_zip_only_the_one_that_counts_is_drafted_and_mailed(string first, string second)
    {
        var drafter = new CountingDrafter();
        var bench = new WorkflowBench { Drafter = drafter };
        bench.Restart();
        var disputes = new Dictionary<string, int> { ["初稿.txt"] = 100, ["定稿.txt"] = 777 };
        bench.Storage.Upload(Batch, ZipFileBytes.Of(
            (first, SampleReports.Of("青禾街道", disputes: disputes[first])), (second, SampleReports.Of("青禾街道", disputes: disputes[second]))));
        await bench.SettleAsync();

        Assert.Equal((1, $"{Batch}/定稿.txt", ReportState.Sent), (Report(bench, "青禾街道").Draft, Report(bench, "青禾街道").File, Report(bench, "青禾街道").State));
        Assert.Equal(UploadState.NotAdopted, Row(bench, $"{Batch}/初稿.txt").State);
        Assert.Contains("777件", Assert.Single(bench.Storage.RowsOf(Tables.Indicators), row => row.Text(Columns.Quote).EndsWith('件')).Text(Columns.Quote), StringComparison.Ordinal);
        Assert.Single(bench.Sent);
        Assert.Equal(1, drafter.Calls);
    }

    [Fact]
    public async Task A_report_that_lies_in_a_zip_twice_asks_a_model_once()
    {
        var drafter = new CountingDrafter();
        var bench = new WorkflowBench { Drafter = drafter };
        bench.Restart();
        bench.Storage.Upload(Batch, ZipFileBytes.Of(("甲.txt", SampleReports.Of("青禾街道")), ("乙.txt", SampleReports.Of("青禾街道"))));
        await bench.SettleAsync();

        Assert.Equal((1, ReportState.Sent), (Report(bench, "青禾街道").Draft, Report(bench, "青禾街道").State));
        Assert.Single(bench.Sent);
        Assert.Equal(1, drafter.Calls);
    }

    [Fact]
    public async Task An_earlier_year_in_a_zip_is_read_first()
    {
        var bench = new WorkflowBench();
        bench.Storage.Upload(Batch, ZipFileBytes.Of(
            ("青禾街道2025年.txt", SampleReports.Of("青禾街道")), ("青禾街道2024年.txt", SampleReports.Of("青禾街道", year: 2024))));
        var read = new List<string>();
        bench.Storage.Step = step =>
        {
            if (step == "after write Reports") read.AddRange(bench.Storage.RowsOf(Tables.Reports).Select(row => row.Key).Except(read));
        };
        await bench.SettleAsync(1);

        Assert.Equal(["2024", "2025"], read);
    }

    private static UploadRow Row(WorkflowBench bench, string file) =>
        bench.Storage.RowsOf(Tables.Uploads).Select(UploadRow.From).Single(row => row.File == file);

    private static ReportRow Report(WorkflowBench bench, string office) =>
        bench.Storage.RowsOf(Tables.Reports).Select(ReportRow.From).Single(row => row.Office == office);
}
