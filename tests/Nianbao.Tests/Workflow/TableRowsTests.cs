using Nianbao.Checks;
using Nianbao.Tests.Documents;
using Nianbao.Workflow;
using Nianbao.Workflow.Rows;

namespace Nianbao.Tests.Workflow;

/// <summary>The tables as a clerk reads them.</summary>
public class TableRowsTests
{
    public static TheoryData<string> Texts => HostileReport.Texts;

    [Fact]
    public void An_indicators_row_reads_from_left_to_right()
    {
        var rows = ReadingRows.Indicators(Documents.Samples.Report, "青禾街道", 2025);

        Assert.Equal(("青禾街道", "2025-0002"), (rows[1].Partition, rows[1].Key));
        Assert.Equal(
            ["年度", "类别", "指标", "数值", "数值上限", "计量单位", "限定", "性质", "原文", "所在章节", "所在语句", "起始位置", "结束位置"],
            rows[1].Values.Keys);
        Assert.Equal(
            ["2025", "学法培训", "参加学法", 360.0, null, "人次", "约", "实绩", "360余人次", "一、主要举措和成效"], rows[1].Values.Values.Take(10));
        Assert.Equal(98.6, rows[6].Values[Columns.Value]);
    }

    [Fact]
    public void Findings_are_numbered_as_the_review_page_numbers_them_and_named_in_Chinese()
    {
        var rows = ReadingRows.Findings(Documents.Samples.Report, [.. Documents.Samples.Findings.Reverse()], "青禾街道", 2025);

        Assert.Equal(["必须修改", "建议核对", "提示"], rows.Select(row => row.Values[Columns.Severity]));
        Assert.Equal(("2025", "内容缺失", "全文"), (rows[0].Values[Columns.Year], rows[0].Values[Columns.Rule], rows[0].Values[Columns.Section]));
    }

    [Fact]
    public void Every_rule_has_a_Chinese_name()
    {
        var codes = typeof(Finding).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(ReportChecks).Namespace)
            .Select(type => type.GetField("Code", System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public))
            .Where(field => field is { IsLiteral: true }).Select(field => (string)field!.GetRawConstantValue()!).Distinct().ToList();

        Assert.True(codes.Count >= 19);
        Assert.All(codes, code => Assert.NotEqual(code, Nianbao.Wording.CheckedTexts.Rule(code)));
    }

    [Theory]
    [MemberData(nameof(Texts), DisableDiscoveryEnumeration = true)]
    public void No_cell_breaks_its_line(string hostile)
    {
        var report = HostileReport.Of(hostile);
        TableRow[] rows =
        [
            .. ReadingRows.Indicators(report, "青禾街道", 2025), .. ReadingRows.Problems(report, "青禾街道", 2025),
            .. ReadingRows.Findings(report, HostileReport.FindingsOn(hostile), "青禾街道", 2025),
        ];

        Assert.All(rows.SelectMany(row => row.Values.Values.OfType<string>()), cell =>
        {
            Assert.True(cell.Length <= 4000);
            Assert.DoesNotContain(cell, c => char.IsControl(c) || c is '\u2028' or '\u2029');
        });
    }

    [Theory]
    [InlineData("青禾街道/2025年度报告(1).docx", "青禾街道／2025年度报告（1）.docx-")]
    [InlineData("a b#c?d\\e'f%.txt", "a_b_c_d_e_f_.txt-")]
    public void An_uploads_key_shows_the_files_name(string file, string start)
    {
        var key = UploadKeys.Of(file);

        Assert.StartsWith(start, key, StringComparison.Ordinal);
        Assert.Equal(start.Length + 16, key.Length);
    }

    [Fact]
    public void Uploads_sort_by_folder_and_name_and_no_two_files_share_a_key()
    {
        string[] files = ["白鹭溪乡/2024.docx", "白鹭溪乡/2025.docx", "青禾街道/2025.docx"];
        var twins = new[] { "a b", "a_b", "a#b", new string('长', 300), new string('长', 301) };

        Assert.Equal(files, files.Reverse().OrderBy(UploadKeys.Of, StringComparer.Ordinal));
        Assert.Equal(twins.Length, twins.Select(UploadKeys.Of).Distinct().Count());
        Assert.All(twins, file => Assert.True(UploadKeys.Of(file).Length < 512));
    }

    [Fact]
    public async Task A_row_that_an_earlier_program_wrote_stands_under_todays_key_once_the_table_is_read()
    {
        var time = new ManualTime();
        var storage = new MemoryStorage(time);
        storage.Put(Tables.Uploads, new TableRow(Containers.Reports, UploadKeys.Former("青禾街道/报告.txt"), new Dictionary<string, object?>
        {
            [Columns.File] = "青禾街道/报告.txt",
            [Columns.Version] = "old",
            [Columns.Modified] = "2020-01-01 00:00:00",
            [Columns.State] = StateTexts.Of(UploadState.Adopted),
        }));
        storage.Upload("青禾街道/报告.txt", "新"u8.ToArray());
        storage.Put(Tables.Uploads, storage.RowsOf(Tables.Uploads)[0] with
        {
            Key = UploadKeys.Former("白鹭溪乡/报告.txt"),
            Values = new Dictionary<string, object?> { [Columns.File] = "白鹭溪乡/报告.txt", [Columns.State] = "已采用", ["备注"] = "他人所加" },
        });
        var ledger = new UploadLedger(storage, time);

        var claim = await ledger.ClaimAsync(Containers.Reports, storage.BlobsOf(Containers.Reports).Single(), TestContext.Current.CancellationToken);
        Assert.NotNull(claim);
        await ledger.SettleAsync(claim with { State = UploadState.Adopted }, TestContext.Current.CancellationToken);

        var all = await ledger.AllAsync(Containers.Reports, TestContext.Current.CancellationToken);
        Assert.Equal(["白鹭溪乡/报告.txt", "青禾街道/报告.txt"], all.Keys.Order());
        Assert.NotEqual("old", all["青禾街道/报告.txt"].Version);
        Assert.All(all.Values, row => Assert.Equal(UploadKeys.Of(row.File), row.Key));
        Assert.Equal(all.Values.Select(row => row.Key).Order(), storage.RowsOf(Tables.Uploads).Select(row => row.Key).Order());
        Assert.Contains(storage.RowsOf(Tables.Uploads), row => row.Text("备注") == "他人所加");
    }
}
