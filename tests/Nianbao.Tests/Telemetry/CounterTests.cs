using System.Text;
using Nianbao.Planning.Modelling;
using Nianbao.Tests.Planning.Modelling;
using Nianbao.Tests.Workflow;
using Nianbao.Workflow;
using Nianbao.Workflow.Telemetry;
using SampleReports = Nianbao.Tests.Workflow.SampleReports;

namespace Nianbao.Tests.Telemetry;

public class CounterTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private const string Office = "青禾街道";

    /// <summary>What counters may be marked with: words of fixed lists, whose number does not grow with the reports.</summary>
    private static readonly string[] s_tags =
    [
        Tags.Step, Tags.Outcome, Tags.Category, Tags.Severity, Tags.Code, Tags.Drafter, Tags.Kind, Tags.TokenType, Tags.ErrorType,
    ];

    [Fact]
    public async Task What_was_read_is_counted_as_the_row_in_Reports_says()
    {
        using var gathered = new Gathered();
        var bench = new WorkflowBench();
        bench.Storage.Upload("a.txt", SampleReports.Of(Office));
        bench.Storage.Upload("b.txt", SampleReports.Of("栖云镇"));
        bench.Storage.Upload("c.txt", "今天天气很好。"u8.ToArray());
        await bench.SettleAsync(2);

        var reports = new ReportLedger(bench.Storage, bench.Time);
        var rows = new[] { await reports.GetAsync(Office, 2025, Token), await reports.GetAsync("栖云镇", 2025, Token) };
        Assert.True(rows.Sum(row => row!.IndicatorCount) > 10);
        Assert.Equal(rows.Sum(row => row!.IndicatorCount), gathered.Sum("nianbao.indicators"));
        Assert.Equal(rows.Sum(row => row!.ProblemCount), gathered.Sum("nianbao.problems"));
        Assert.Equal(rows.Sum(row => row!.FindingCount), gathered.Sum("nianbao.findings"));
        Assert.Equal(2, gathered.Sum("nianbao.reports", Tags.Outcome, "adopted"));
        Assert.Equal(1, gathered.Sum("nianbao.reports", Tags.Outcome, "unreadable"));
        Assert.Equal(3, gathered.Sum("nianbao.reports"));
        Assert.Equal(2, gathered.Sum("nianbao.plans", Tags.Drafter, "offline"));
        Assert.Equal(2, gathered.Sum("nianbao.mails", Tags.Kind, "plan"));
        Assert.Equal(1, gathered.Sum("nianbao.mails", Tags.Kind, "unreadable"));
        Assert.Equal(3, gathered.Sum("nianbao.mails", Tags.Outcome, "kept"));
        Assert.Equal(0, gathered.Sum("nianbao.model.calls"));
        Assert.Equal(3 + 2 + 3, gathered.Measurements.Count(one => one.Name == "nianbao.step.duration"));
    }

    [Fact]
    public async Task What_comes_twice_is_counted_once()
    {
        using var gathered = new Gathered();
        var bench = new WorkflowBench();
        bench.Storage.Upload("a.txt", SampleReports.Of(Office));
        await bench.Ingestion.RunAsync("a.txt", Token);
        var once = gathered.Sum("nianbao.indicators");
        await bench.Ingestion.RunAsync("a.txt", Token);
        await bench.SettleAsync(2);

        Assert.Equal(once, gathered.Sum("nianbao.indicators"));
        Assert.Equal(1, gathered.Sum("nianbao.reports"));
        Assert.Equal(1, gathered.Sum("nianbao.plans"));
        Assert.Contains(gathered.Spans, span => span.OperationName == Steps.Upload && span.GetTagItem(Tags.Outcome) is "dropped");
    }

    [Fact]
    public async Task A_models_calls_and_tokens_are_counted()
    {
        using var gathered = new Gathered();
        var bench = new WorkflowBench
        {
            Drafter = new ModelDrafter(ScriptedModel.Saying("{}", Planning.Modelling.SampleReports.GoodAnswer(Office))),
        };
        bench.Restart();
        bench.Storage.Upload("报告.txt", Encoding.UTF8.GetBytes(Planning.Modelling.SampleReports.Input(Office).Report.Text));
        await bench.SettleAsync(2);

        Assert.Equal(2, gathered.Sum("nianbao.model.calls"));
        Assert.Equal(1800, gathered.Sum("nianbao.model.tokens", Tags.TokenType, "input"));
        Assert.Equal(2400, gathered.Sum("nianbao.model.tokens", Tags.TokenType, "output"));
        Assert.Equal(6, gathered.Sum("nianbao.model.duration"));
        Assert.Equal(1, gathered.Sum("nianbao.plans", Tags.Drafter, "model"));
    }

    [Fact]
    public async Task An_approved_plan_is_no_report()
    {
        using var gathered = new Gathered();
        var bench = new WorkflowBench();
        bench.Storage.Upload("不是安排.txt", SampleReports.Of(Office), Containers.Approved);
        await bench.SettleAsync(1);

        Assert.Equal(0, gathered.Sum("nianbao.reports"));
        Assert.Equal(1, gathered.Sum("nianbao.approvals", Tags.Outcome, "unreadable"));
        Assert.Equal("not_a_plan", gathered.Span(Steps.Approve).GetTagItem(Tags.Fault));
    }

    [Fact]
    public async Task No_tag_holds_a_name_a_file_or_an_address()
    {
        using var gathered = new Gathered();
        var bench = new WorkflowBench();
        bench.Storage.Upload("王小明的报告.txt", Encoding.UTF8.GetBytes(SampleReports.Text(Office) + "\n联系人：王小明，wang@example.com"));
        bench.Storage.Upload("王小明的扫描件.txt", "王小明"u8.ToArray());
        await bench.SettleAsync(2);
        bench.Storage.Upload("王小明的定稿.txt", "王小明"u8.ToArray(), Containers.Approved);
        await bench.SettleAsync(2);
        await bench.Poison.UploadAsync("""{"ContainerName":"reports","BlobName":"王小明的报告.txt"}""", Token);

        var tags = gathered.Spans.SelectMany(span => span.TagObjects).Concat(gathered.Measurements.SelectMany(one => one.Tags)).ToList();
        Assert.True(tags.Count > 30);
        Assert.All(tags, tag =>
        {
            if (tag.Value is int or long) return;
            var text = Assert.IsType<string>(tag.Value);
            Assert.True(tag.Key == Tags.Office ? text == Office : text.All(char.IsAscii), $"{tag.Key}: {text}");
            Assert.DoesNotContain("@", text, StringComparison.Ordinal);
        });
        Assert.All(gathered.Spans, span => Assert.True(span.DisplayName == span.OperationName && !span.Events.Any() && !span.Baggage.Any()));
        Assert.All(gathered.Measurements, one => Assert.Subset(s_tags.ToHashSet(), one.Tags.Keys.ToHashSet()));
    }
}
