using System.Text;
using Nianbao.Tests.Reading;
using Nianbao.Tests.Reading.Formats;
using Nianbao.Workflow;
using Nianbao.Workflow.Rows;

namespace Nianbao.Tests.Workflow;

public class BatchTests
{
    private const string Batch = "2025年报.zip";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static readonly string s_nameless = SampleReports.Text("本单位").Replace("本单位2025", "2025", StringComparison.Ordinal);

    [Fact]
    [Backs(".zip", "Several reports in one file", "read")]
    public async Task Every_file_of_a_zip_is_an_upload_of_its_own()
    {
        var bench = new WorkflowBench();
        bench.Storage.Upload(Batch, Mixed());
        await bench.SettleAsync();

        AssertMixed(bench, "");
        Assert.Equal(5, bench.Sent.Count);
        Assert.Equal(Batch, Assert.Single(bench.Storage.BlobsOf(Containers.Reports)).Name);
        Assert.Equal(
            "已展开：含5份文件，2份已采用，1份待补充，2份无法读取。每份文件的结果各有一行。", Row(bench, Batch).Reason);
    }

    [Fact]
    public async Task A_worker_may_die_at_any_call_and_every_file_still_gets_its_mail_once()
    {
        var zip = Mixed();
        var bench = new WorkflowBench();
        bench.Storage.Upload(Batch, zip);
        var calls = 0;
        bench.Storage.Step = _ => calls++;
        await bench.SettleAsync(rounds: 1);
        Assert.InRange(calls, 150, 600);
        for (var last = 1; last <= calls; last++)
        {
            bench = new WorkflowBench();
            bench.Storage.Upload(Batch, zip);
            var step = await Death.AtAsync(bench, last);
            bench.Restart();
            await bench.SettleAsync();

            AssertMixed(bench, $"died {step} ({last})");
            Assert.All(bench.Storage.RowsOf(Tables.Reports), row => Assert.Equal(1, ReportRow.From(row).Draft));
            var between = step is "after mail" or "before get Mails" or "before write Mails";
            Assert.True(bench.Sent.Count <= (between ? 6 : 5), $"{bench.Sent.Count} mails after dying {step} ({last})");
        }
    }

    [Fact]
    public async Task Another_worker_may_take_over_at_any_call()
    {
        var zip = ZipFileBytes.Of(("甲.txt", SampleReports.Of("青禾街道")), ("乙.txt", SampleReports.Of("松涛街道")), ("丙.txt", []));
        for (var at = 1; at < 140; at++)
        {
            var bench = new WorkflowBench();
            bench.Storage.Upload(Batch, zip);
            var calls = 0;
            bench.Storage.Step = _ =>
            {
                if (++calls != at) return;
                bench.Storage.Step = _ => { };
                bench.Time.Advance(TimeSpan.FromMinutes(2));
                Task.Run(() => bench.Ingestion.RunAsync(Batch, Cancellation)).GetAwaiter().GetResult();
            };
            await bench.Ingestion.RunAsync(Batch, Cancellation);
            bench.Storage.Step = _ => { };
            await bench.SettleAsync();

            Assert.Equal(UploadState.Expanded, Row(bench, Batch).State);
            Assert.Contains("2份已采用，1份无法读取", Row(bench, Batch).Reason, StringComparison.Ordinal);
            Assert.All(bench.Storage.RowsOf(Tables.Reports), row => Assert.Equal((1, ReportState.Sent), (ReportRow.From(row).Draft, ReportRow.From(row).State)));
            Assert.Equal(3, bench.Sent.Count);
        }
    }

    [Fact]
    public async Task A_file_over_which_workers_die_is_given_up_and_the_others_go_on()
    {
        var bench = new WorkflowBench();
        bench.Storage.Upload(Batch, ZipFileBytes.Of(("甲/2025.txt", SampleReports.Of("毒药街道")), ("乙.txt", SampleReports.Of("松涛街道"))));
        for (var life = 0; life < 20; life++)
        {
            var offices = 0;
            bench.Storage.Step = step =>
            {
                // The worker dies each time it comes to the first file's office.
                if (offices > 0 || (step == "before query Offices" && Row(bench, $"{Batch}/甲/2025.txt").State == UploadState.Processing && ++offices > 0))
                    throw new InvalidOperationException("The worker dies.");
            };
            try
            {
                await bench.Sweep.RunAsync(Cancellation);
            }
            catch (InvalidOperationException) when (offices > 0)
            {
                // Dead, it also fails to look for approved plans.
            }

            bench.Storage.Step = _ => { };
            bench.Restart();
            bench.Time.Advance(TimeSpan.FromSeconds(40));
        }

        await bench.SettleAsync();
        Assert.Equal(UploadState.Failed, Row(bench, $"{Batch}/甲/2025.txt").State);
        Assert.Equal(UploadState.Adopted, Row(bench, $"{Batch}/乙.txt").State);
        Assert.Equal("已展开：含2份文件，1份已采用，1份失败。每份文件的结果各有一行。", Row(bench, Batch).Reason);
        Assert.Equal(2, bench.Sent.Count);
    }

    [Fact]
    public async Task A_zip_uploaded_anew_handles_what_changed_and_takes_nothing_back()
    {
        var bench = new WorkflowBench();
        bench.Storage.Upload(Batch, ZipFileBytes.Of(("甲.txt", SampleReports.Of("青禾街道")), ("乙.txt", SampleReports.Of("松涛街道")), ("丙.txt", SampleReports.Of("白露镇"))));
        await bench.SettleAsync();
        bench.Storage.Upload("青禾街道改.txt", SampleReports.Of("青禾街道", disputes: 777));
        await bench.SettleAsync();
        Assert.Equal(UploadState.NotAdopted, Row(bench, $"{Batch}/甲.txt").State);

        bench.Storage.Upload(Batch, ZipFileBytes.Of(("甲.txt", SampleReports.Of("青禾街道")), ("乙.txt", SampleReports.Of("松涛街道", disputes: 5)), ("丙.txt", SampleReports.Of("白露镇"))));
        await bench.SettleAsync();

        Assert.Equal("青禾街道改.txt", Report(bench, "青禾街道").File);
        Assert.Equal((2, ReportState.Sent), (Report(bench, "松涛街道").Draft, Report(bench, "松涛街道").State));
        Assert.Equal(1, Report(bench, "白露镇").Draft);
        Assert.Equal(5, bench.Sent.Count);
        Assert.Contains("2份已采用，1份未采用", Row(bench, Batch).Reason, StringComparison.Ordinal);
        Assert.Single(bench.Storage.RowsOf(Tables.Uploads).Select(UploadRow.From).Where(row => row.File.StartsWith(Batch, StringComparison.Ordinal)).Select(row => row.Version).Distinct());
    }

    [Theory]
    [InlineData("松涛街道/2025.zip", "2025.txt")]
    [InlineData("松涛街道.zip", "2025.txt")]
    [InlineData("报送.zip", "松涛街道/2025.txt")]
    [InlineData("松涛街道2025年.zip", "2025.txt")]
    public async Task The_names_of_zip_and_folders_tell_the_office(string zip, string entry)
    {
        var bench = new WorkflowBench();
        bench.Storage.Upload(zip, ZipFileBytes.Of((entry, Encoding.UTF8.GetBytes(s_nameless))));
        await bench.SettleAsync();

        Assert.Equal("松涛街道", Row(bench, $"{zip}/{entry}").Office);
    }

    [Fact]
    public async Task A_zip_that_cannot_be_opened_is_one_file_that_cannot_be_read()
    {
        var bench = new WorkflowBench();
        bench.Storage.Upload(Batch, ZipFileBytes.Encrypted(ZipFileBytes.Of(("甲.txt", SampleReports.Of("青禾街道"))), 0));
        await bench.SettleAsync();

        Assert.Equal(UploadState.Unreadable, UploadRow.From(Assert.Single(bench.Storage.RowsOf(Tables.Uploads))).State);
        Assert.Contains("密码", Assert.Single(bench.Sent).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_under_way_is_given_up_with_its_zip()
    {
        var bench = new WorkflowBench();
        bench.Storage.Upload(Batch, Mixed());
        await Death.AtAsync(bench, 12);
        bench.Restart();
        await bench.Ingestion.GiveUpAsync(Batch, Cancellation);

        Assert.All(bench.Storage.RowsOf(Tables.Uploads), row => Assert.Equal(UploadState.Failed, UploadRow.From(row).State));
    }

    /// <summary>Two reports, one without its office, an empty file and a zip again.</summary>
    private static byte[] Mixed() => ZipFileBytes.Of(
        ("__MACOSX/._甲.txt", [1, 2, 3]),
        ("报送/青禾街道.txt", SampleReports.Of("青禾街道")),
        ("报送/空.txt", []),
        ("报送/松涛街道/年报.txt", SampleReports.Of("松涛街道")),
        ("年报.txt", Encoding.UTF8.GetBytes(s_nameless)),
        ("里.zip", ZipFileBytes.Of(("乙.txt", SampleReports.Of("白露镇")))));

    private static void AssertMixed(WorkflowBench bench, string when)
    {
        var states = bench.Storage.RowsOf(Tables.Uploads).Select(UploadRow.From).ToDictionary(row => row.File, row => row.State);
        Assert.True(states.Count == 6, when);
        Assert.True(states[Batch] == UploadState.Expanded, $"{when}: {states[Batch]}");
        Assert.True(states[$"{Batch}/报送/青禾街道.txt"] == UploadState.Adopted, when);
        Assert.True(states[$"{Batch}/报送/松涛街道/年报.txt"] == UploadState.Adopted, when);
        Assert.True(states[$"{Batch}/年报.txt"] == UploadState.Incomplete, when);
        Assert.True(states[$"{Batch}/报送/空.txt"] == UploadState.Unreadable, when);
        Assert.True(states[$"{Batch}/里.zip"] == UploadState.Unreadable, when);
        Assert.All(bench.Storage.RowsOf(Tables.Reports), row => Assert.Equal(ReportState.Sent, ReportRow.From(row).State));
        Assert.True(bench.Sent.Select(mail => mail.MessageId).Distinct().Count() == 5, when);
    }

    private static UploadRow Row(WorkflowBench bench, string file) =>
        bench.Storage.RowsOf(Tables.Uploads).Select(UploadRow.From).Single(row => row.File == file);

    private static ReportRow Report(WorkflowBench bench, string office) =>
        bench.Storage.RowsOf(Tables.Reports).Select(ReportRow.From).Single(row => row.Office == office);
}
