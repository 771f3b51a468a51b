using System.Text;
using DocumentFormat.OpenXml.Packaging;
using Nianbao.Planning;
using Nianbao.Planning.Suggestions;
using Nianbao.Workflow;
using Nianbao.Workflow.Rows;

namespace Nianbao.Tests.Workflow;

public class SuggestionTests
{
    private const string Measure = "整理法律顾问意见册，写明采纳与否的理由";

    [Fact]
    public async Task What_two_offices_did_is_suggested_to_the_third_and_its_source_named_on_the_review_page_only()
    {
        var bench = new WorkflowBench();
        await UploadAsync(bench, "梨园镇", Measure);
        await UploadAsync(bench, "石桥乡", "制作普法短视频，开设线上普法专栏");
        await UploadAsync(bench, "青禾街道", "开展相关工作");

        Assert.Equal(
            ["梨园镇", "石桥乡"],
            bench.Storage.RowsOf(Tables.Measures).Select(MeasureRows.From).OfType<StoredMeasure>()
                .Select(stored => stored.Office).Distinct().Where(office => office != "青禾街道").Order());
        var plan = WorkPlanJson.Read(Blob(bench, Containers.Plans, DraftFiles.Plan("青禾街道", 2025, 1)).Span)!;
        var taken = plan.Items.SelectMany(item => item.Measures).Where(measure => measure.Origin == MeasureOrigin.Suggestion).ToList();
        Assert.Contains(taken, measure => measure.Sources.Contains("梨园镇2025年度报告"));

        var page = Encoding.UTF8.GetString(Blob(bench, Containers.Reviews, DraftFiles.Review("青禾街道", 2025, 1)).Span);
        Assert.Contains("参考来源：梨园镇2025年度报告", page, StringComparison.Ordinal);
        using var document = WordprocessingDocument.Open(
            new MemoryStream(Blob(bench, Containers.Plans, DraftFiles.Document("青禾街道", 2025, 1)).ToArray()), isEditable: false);
        var text = document.MainDocumentPart!.Document!.InnerText;
        var mail = bench.Sent.Single(sent => sent.Subject.Contains("青禾街道", StringComparison.Ordinal));
        foreach (var other in new[] { "梨园", "石桥" })
        {
            Assert.DoesNotContain(other, text, StringComparison.Ordinal);
            Assert.DoesNotContain(other, mail.Text + mail.Html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_newer_report_s_measures_replace_the_older_one_s()
    {
        var bench = new WorkflowBench();
        await UploadAsync(bench, "梨园镇", Measure + "。建立法律顾问履职评价制度");
        Assert.Equal(2, bench.Storage.RowsOf(Tables.Measures).Count);
        var approved = MeasureRows.OfApproved(
            OfflineDrafter.Draft(Report.Parse(Text("梨园镇", Measure)), new OfficeProfile { Name = "梨园镇" }),
            Report.Parse(Text("梨园镇", Measure)), "梨园镇", 2025);
        foreach (var row in approved) bench.Storage.Put(Tables.Measures, row);
        bench.Time.Advance(TimeSpan.FromMinutes(1));
        await UploadAsync(bench, "梨园镇", "公布法律顾问坐班日和预约方式");

        var rows = bench.Storage.RowsOf(Tables.Measures);
        Assert.Equal("公布法律顾问坐班日和预约方式", Assert.Single(rows, row => row.Key.StartsWith("2025-梨园镇-", StringComparison.Ordinal)).Values["措施"]);
        Assert.Equal(approved.Count + 1, rows.Count);
        Assert.Equal("梨园镇2026年工作安排（已批准）", rows[^1].Values["来源"]);
    }

    [Fact]
    public async Task An_office_s_first_report_costs_one_transaction_a_table_and_a_query_for_suggestions()
    {
        var bench = new WorkflowBench();
        var calls = new List<string>();
        bench.Storage.Step = step => calls.Add(step);
        await UploadAsync(bench, "梨园镇", Measure);

        Assert.Equal(4, calls.Count(call => call.StartsWith("after batch", StringComparison.Ordinal)));
        Assert.Equal(1, calls.Count(call => call == "after query Measures"));
        Assert.DoesNotContain(calls, call => call is "after query Problems" or "after query Findings" or "after query Indicators");
    }

    private static async Task UploadAsync(WorkflowBench bench, string office, string measure)
    {
        bench.Storage.Upload($"{office}2025年度报告.txt", Encoding.UTF8.GetBytes(Text(office, measure)));
        await bench.SettleAsync(rounds: 2);
    }

    private static ReadOnlyMemory<byte> Blob(WorkflowBench bench, string container, string name) =>
        bench.Storage.BlobsOf(container).Single(blob => blob.Name == name).Content;

    private static string Text(string office, string measure) => $"""
        {office}2025年法治政府建设年度报告
        2025年，{office}认真落实法治政府建设各项部署，现将有关情况报告如下。
        一、主要举措和成效
        （一）化解矛盾纠纷。全年排查矛盾纠纷126件，开展普法讲座32场次。
        二、存在的不足和原因
        一是普法形式比较单一，线上载体运用不足。二是法律顾问参与不够及时，法律顾问意见采纳缺少记录。
        三、2026年主要安排
        （一）补齐短板。{measure}。
        """;
}
