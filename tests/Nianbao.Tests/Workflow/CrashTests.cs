using Nianbao.Workflow;
using Nianbao.Workflow.Rows;

namespace Nianbao.Tests.Workflow;

public class CrashTests
{
    private const string Office = "青禾街道";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_worker_may_die_at_any_call_and_the_report_still_gets_its_plan_and_its_mail(bool keepsAll)
    {
        var calls = await CountCallsAsync(keepsAll);
        Assert.InRange(calls, 40, 400);
        for (var last = 1; last <= calls; last++)
        {
            var bench = new WorkflowBench { KeepsAll = keepsAll };
            bench.Storage.Upload("年度报告.txt", SampleReports.Of(Office));
            var lastStep = await Death.AtAsync(bench, last);
            bench.Restart();
            await bench.SettleAsync();

            AssertWhole(bench, $"died {lastStep}");
            // Where there is no server the same mail again is the same file again.
            if (keepsAll) continue;
            // A mail is repeated only where the worker died between sending it and saying so.
            var between = lastStep is "after mail" or "before get Mails" or "before write Mails";
            Assert.True(bench.Sent.Count <= (between ? 2 : 1), $"{bench.Sent.Count} mails after dying {lastStep}");
        }
    }

    [Fact]
    public async Task A_worker_may_die_at_any_two_calls()
    {
        var random = new Random(20261123);
        var calls = await CountCallsAsync(keepsAll: false);
        for (var run = 0; run < 150; run++)
        {
            var bench = new WorkflowBench { KeepsAll = run % 3 == 0 };
            bench.Storage.Upload("年度报告.txt", SampleReports.Of(Office));
            var first = await Death.AtAsync(bench, random.Next(1, calls));
            bench.Restart();
            var second = await Death.AtAsync(bench, random.Next(1, calls));
            bench.Restart();
            await bench.SettleAsync();

            AssertWhole(bench, $"died {first}, then {second}");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_answer_to_any_write_may_be_lost_and_one_mail_goes_out(bool keepsAll)
    {
        var lost = new List<string>();
        for (var at = 1; lost.Count == at - 1; at++)
        {
            var bench = new WorkflowBench { KeepsAll = keepsAll };
            bench.Storage.Upload("年度报告.txt", SampleReports.Of(Office));
            var writes = 0;
            bench.Storage.Loses = what =>
            {
                if (++writes != at) return false;
                lost.Add(what);
                return true;
            };
            await bench.SettleAsync();

            AssertWhole(bench, $"lost at {at}");
            Assert.Single(bench.Sent);
        }

        Assert.InRange(lost.Count, 15, 40);
    }

    private static void AssertWhole(WorkflowBench bench, string when)
    {
        var report = ReportRow.From(Assert.Single(bench.Storage.RowsOf(Tables.Reports)));
        Assert.True(report.State == ReportState.Sent, $"{when}: {report.State} {report.Reason}");
        Assert.True(report.Draft == 1, when);
        Assert.Equal(report.IndicatorCount, bench.Storage.RowsOf(Tables.Indicators).Count);
        Assert.Equal(2, bench.Storage.RowsOf(Tables.Problems).Count);
        Assert.Equal(4, bench.Storage.BlobsOf(Containers.Plans).Count);
        Assert.NotEmpty(bench.Sent);
        Assert.Single(bench.Sent.Select(mail => (mail.MessageId, mail.OutboxName)).Distinct());
        Assert.Equal(MailRow.Sent, MailRow.From(Assert.Single(bench.Storage.RowsOf(Tables.Mails))).State);
        Assert.Equal(UploadState.Adopted, UploadRow.From(Assert.Single(bench.Storage.RowsOf(Tables.Uploads))).State);
    }

    private static async Task<int> CountCallsAsync(bool keepsAll)
    {
        var bench = new WorkflowBench { KeepsAll = keepsAll };
        bench.Storage.Upload("年度报告.txt", SampleReports.Of(Office));
        var calls = 0;
        bench.Storage.Step = _ => calls++;
        await bench.SettleAsync(rounds: 1);
        return calls;
    }
}
