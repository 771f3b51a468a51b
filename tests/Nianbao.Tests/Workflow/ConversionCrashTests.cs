using System.Text;
using Nianbao.Tests.Reading;
using Nianbao.Workflow;
using Nianbao.Workflow.Rows;

namespace Nianbao.Tests.Workflow;

/// <summary>A report that is converted first, while workers die or take over: nothing is lost, and one mail goes out.</summary>
public class ConversionCrashTests
{
    private const string File = "青禾街道2025.rtf";

    /// <summary>The converter's own two calls, before and after its work, stand among those to storage.</summary>
    private const string Done = "after conversion";

    private static readonly byte[] s_rtf = Encoding.ASCII.GetBytes(@"{\rtf1 text}");

    private static readonly byte[] s_docx =
        new DocxFile { Body = string.Concat(SampleReports.Text("青禾街道").Split('\n').Select(line => DocxFile.P(line.Trim()))) }.Build();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_worker_may_die_at_any_call()
    {
        var calls = 0;
        var bench = Bench();
        bench.Storage.Step = _ => calls++;
        await bench.SettleAsync(rounds: 1);
        var seen = new HashSet<string>();
        for (var last = 1; last <= calls; last++)
        {
            bench = Bench();
            var step = await Death.AtAsync(bench, last);
            seen.Add(step);
            bench.Restart();
            await bench.SettleAsync();

            AssertWhole(bench, $"died {step}");
            var between = step is "after mail" or "before get Mails" or "before write Mails";
            Assert.True(bench.Sent.Count <= (between ? 2 : 1), $"{bench.Sent.Count} mails after dying {step}");
            // Death before the rows are written costs a conversion again, and no more than that.
            Assert.InRange(bench.Converter.Asked.Count, 1, 2);
        }

        Assert.Contains(Done, seen);
    }

    [Fact]
    public async Task Another_worker_may_take_over_at_any_call()
    {
        var calls = 0;
        var bench = Bench();
        bench.Storage.Step = _ => calls++;
        await bench.Ingestion.RunAsync(File, Cancellation);
        for (var at = 1; at <= calls; at++)
        {
            bench = Bench();
            var (count, when) = (0, "");
            bench.Storage.Step = step =>
            {
                if (++count != at) return;
                when = step;
                bench.Storage.Step = _ => { };
                // Longer than the first may hold the upload, with what a conversion may take.
                bench.Time.Advance(TimeSpan.FromMinutes(4));
                Task.Run(() => bench.Ingestion.RunAsync(File, Cancellation)).GetAwaiter().GetResult();
            };
            await bench.Ingestion.RunAsync(File, Cancellation);
            bench.Storage.Step = _ => { };
            await bench.SettleAsync();

            AssertWhole(bench, $"taken over {when}");
            Assert.Single(bench.Sent);
        }
    }

    private static WorkflowBench Bench()
    {
        var bench = new WorkflowBench();
        bench.Converter.Answer = _ =>
        {
            bench.Storage.Step("before conversion");
            bench.Storage.Step(Done);
            return s_docx;
        };
        bench.Storage.Upload(File, s_rtf);
        return bench;
    }

    private static void AssertWhole(WorkflowBench bench, string when)
    {
        var report = ReportRow.From(Assert.Single(bench.Storage.RowsOf(Tables.Reports)));
        Assert.True((report.State, report.Draft) == (ReportState.Sent, 1), $"{when}: {report.State} {report.Reason}");
        Assert.Equal(Report.Parse(SampleReports.Text("青禾街道")).Indicators.Count, bench.Storage.RowsOf(Tables.Indicators).Count);
        Assert.Equal(2, bench.Storage.RowsOf(Tables.Problems).Count);
        Assert.Single(bench.Sent.Select(mail => mail.MessageId).Distinct());
        Assert.Equal(UploadState.Adopted, UploadRow.From(Assert.Single(bench.Storage.RowsOf(Tables.Uploads))).State);
    }
}
