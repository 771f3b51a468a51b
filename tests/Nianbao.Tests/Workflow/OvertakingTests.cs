using Nianbao.Workflow;
using Nianbao.Workflow.Rows;

namespace Nianbao.Tests.Workflow;

public class OvertakingTests
{
    private const string Office = "青禾街道";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_two_files_the_later_counts_wherever_it_overtakes_the_earlier()
    {
        // The earlier file has more rows than one transaction takes, so that it is caught between two of them as well.
        var earlier = Long(260);
        var calls = await CountCallsAsync(earlier);
        for (var at = 1; at <= calls; at++)
        {
            var bench = new WorkflowBench();
            bench.Storage.Upload("初稿.txt", earlier);
            bench.Time.Advance(TimeSpan.FromMinutes(1));
            bench.Storage.Upload("定稿.txt", SampleReports.Of(Office, disputes: 777));
            var step = await OvertakeAsync(bench, "初稿.txt", "定稿.txt", at);
            await bench.SettleAsync();

            var report = ReportRow.From(Assert.Single(bench.Storage.RowsOf(Tables.Reports)));
            Assert.Equal("定稿.txt", report.File);
            Assert.Equal(ReportState.Sent, report.State);
            var rows = bench.Storage.RowsOf(Tables.Indicators);
            Assert.True(rows.Count == report.IndicatorCount, $"{rows.Count} rows of {report.IndicatorCount}, overtaken {step}");
            Assert.Contains(rows, row => row.Values[Columns.Quote] is "777件");
            var states = bench.Storage.RowsOf(Tables.Uploads).Select(UploadRow.From).ToDictionary(row => row.File, row => row);
            Assert.Equal(UploadState.Adopted, states["定稿.txt"].State);
            Assert.Equal(UploadState.NotAdopted, states["初稿.txt"].State);
            Assert.Contains("定稿.txt", states["初稿.txt"].Reason);
        }
    }

    [Fact]
    public async Task An_earlier_file_that_comes_late_changes_nothing()
    {
        var bench = new WorkflowBench();
        bench.Storage.Upload("初稿.txt", SampleReports.Of(Office, disputes: 100));
        bench.Time.Advance(TimeSpan.FromMinutes(1));
        bench.Storage.Upload("定稿.txt", SampleReports.Of(Office, disputes: 777));
        await bench.Ingestion.RunAsync("定稿.txt", Cancellation);
        await bench.Ingestion.RunAsync("初稿.txt", Cancellation);
        await bench.SettleAsync();

        Assert.Equal("定稿.txt", ReportRow.From(Assert.Single(bench.Storage.RowsOf(Tables.Reports))).File);
        Assert.Single(bench.Sent);
    }

    [Fact]
    public async Task Two_workers_at_one_file_make_one_draft()
    {
        var report = SampleReports.Of(Office);
        var calls = await CountCallsAsync(report);
        for (var at = 1; at <= calls; at++)
        {
            var bench = new WorkflowBench();
            bench.Storage.Upload("初稿.txt", report);
            await OvertakeAsync(bench, "初稿.txt", "初稿.txt", at, TimeSpan.FromMinutes(2));
            await bench.SettleAsync();

            var row = ReportRow.From(Assert.Single(bench.Storage.RowsOf(Tables.Reports)));
            Assert.Equal((1, ReportState.Sent), (row.Draft, row.State));
            Assert.Single(bench.Sent);
        }
    }

    [Fact]
    public async Task A_file_that_is_replaced_and_removed_on_the_way_leaves_no_report_without_a_plan()
    {
        var report = SampleReports.Of(Office);
        var calls = await CountCallsAsync(report);
        for (var at = 1; at <= calls; at++)
        {
            var bench = new WorkflowBench();
            bench.Storage.Upload("草稿.txt", report);
            var count = 0;
            bench.Storage.Step = _ =>
            {
                if (++count == at) throw new InvalidOperationException("The worker dies.");
                if (count > at) throw new InvalidOperationException("It is dead.");
            };
            await Assert.ThrowsAsync<InvalidOperationException>(() => bench.Ingestion.RunAsync("草稿.txt", Cancellation));
            bench.Storage.Step = _ => { };

            // Renamed in Storage Explorer: a copy, then the old one removed.
            bench.Time.Advance(TimeSpan.FromMinutes(1));
            bench.Storage.Upload("青禾街道.txt", report);
            bench.Storage.Remove(Containers.Reports, "草稿.txt");
            await bench.SettleAsync();

            Assert.Equal(ReportState.Sent, ReportRow.From(Assert.Single(bench.Storage.RowsOf(Tables.Reports))).State);
            Assert.Single(bench.Sent);
        }
    }

    [Fact]
    public async Task Of_three_files_in_a_row_two_say_that_they_no_longer_count_wherever_the_third_overtakes()
    {
        var report = SampleReports.Of(Office, disputes: 200);
        // Beside a first report, the second takes more calls than alone; past its end the third simply comes after it.
        var calls = 2 * await CountCallsAsync(report);
        for (var at = 1; at <= calls; at++)
        {
            var bench = new WorkflowBench();
            foreach (var (file, disputes) in new[] { ("一稿.txt", 100), ("二稿.txt", 200), ("三稿.txt", 300) })
            {
                bench.Time.Advance(TimeSpan.FromMinutes(1));
                bench.Storage.Upload(file, SampleReports.Of(Office, disputes: disputes));
            }

            await bench.Ingestion.RunAsync("一稿.txt", Cancellation);
            var step = await OvertakeAsync(bench, "二稿.txt", "三稿.txt", at);
            await bench.SettleAsync();

            Assert.Equal("三稿.txt", ReportRow.From(Assert.Single(bench.Storage.RowsOf(Tables.Reports))).File);
            var adopted = bench.Storage.RowsOf(Tables.Uploads).Select(UploadRow.From).Where(row => row.State != UploadState.NotAdopted);
            Assert.True(adopted.Select(row => row.File).SequenceEqual(["三稿.txt"]), $"overtaken {step}: {string.Join(", ", adopted.Select(row => row.File))}");
        }
    }

    [Fact]
    public async Task Whatever_a_person_deleted_of_an_earlier_report_the_next_one_s_rows_stand_alone()
    {
        string[] tables = [Tables.Reports, Tables.Indicators, Tables.Problems, Tables.Measures];
        for (var deleted = 0; deleted < 1 << (tables.Length + 1); deleted++)
        {
            var bench = new WorkflowBench();
            bench.Storage.Upload("初稿.txt", Long(120));
            await bench.SettleAsync(2);
            for (var table = 0; table < tables.Length; table++)
            {
                if ((deleted & (1 << table)) == 0) continue;
                foreach (var rows in bench.Storage.RowsOf(tables[table]).Chunk(100))
                    await bench.Storage.WriteBatchAsync(tables[table], [], rows, Cancellation);
            }

            if (deleted >= 1 << tables.Length)
                bench.Storage.Remove(Containers.Reviews, DraftFiles.Text(Office, 2025, 1));
            bench.Storage.Upload("定稿.txt", SampleReports.Of(Office, disputes: 777));
            await bench.SettleAsync();

            var report = ReportRow.From(Assert.Single(bench.Storage.RowsOf(Tables.Reports)));
            Assert.Equal(("定稿.txt", ReportState.Sent), (report.File, report.State));
            var figures = bench.Storage.RowsOf(Tables.Indicators);
            Assert.True(figures.Count == report.IndicatorCount, $"{figures.Count} rows of {report.IndicatorCount}, deleted {deleted:b}");
            Assert.Contains(figures, row => row.Values[Columns.Quote] is "777件");
            Assert.Equal(2, bench.Storage.RowsOf(Tables.Problems).Count);
            Assert.Equal(0, bench.Storage.CountOf(Queues.PlanMails) + bench.Storage.CountOf(Queues.PlanRequests));
        }
    }

    private static byte[] Long(int figures)
    {
        var lines = Enumerable.Range(1, figures).Select(n => $"第{n}社区开展普法讲座{n}场。");
        return System.Text.Encoding.UTF8.GetBytes(
            SampleReports.Text(Office).Replace("（二）规范行政执法。", string.Concat(lines) + "\n（二）规范行政执法。", StringComparison.Ordinal));
    }

    private static async Task<int> CountCallsAsync(byte[] report)
    {
        var bench = new WorkflowBench();
        bench.Storage.Upload("初稿.txt", report);
        var calls = 0;
        bench.Storage.Step = _ => calls++;
        await bench.Ingestion.RunAsync("初稿.txt", Cancellation);
        return calls;
    }

    /// <summary>Lets one worker handle a file, and at its n-th call another the other file, from beginning to end.</summary>
    private static async Task<string> OvertakeAsync(
        WorkflowBench bench, string slow, string fast, int at, TimeSpan wait = default)
    {
        var (calls, when) = (0, "");
        bench.Storage.Step = step =>
        {
            if (++calls != at) return;
            when = step;
            bench.Storage.Step = _ => { };
            bench.Time.Advance(wait);
            Task.Run(() => bench.Ingestion.RunAsync(fast, Cancellation)).GetAwaiter().GetResult();
        };
        await bench.Ingestion.RunAsync(slow, Cancellation);
        bench.Storage.Step = _ => { };
        return when;
    }
}
