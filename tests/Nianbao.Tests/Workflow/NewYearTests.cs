using System.Text.RegularExpressions;
using Microsoft.Azure.Functions.Worker;
using Nianbao.Adapters.Mail;
using Nianbao.LocalHost.Triggers;
using Nianbao.Tests.Mail;
using Nianbao.Workflow;
using Nianbao.Workflow.Rows;

namespace Nianbao.Tests.Workflow;

/// <summary>Around New Year in China, when it is still the old year in UTC: people's dates are China's, schedules are UTC.</summary>
public partial class NewYearTests
{
    private const string Office = "青禾街道";

    // In China 2026-01-01 00:30.
    private static readonly DateTimeOffset s_halfPastMidnight = new(2025, 12, 31, 16, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("2025-12-31T15:59:59Z", "2025-12-31 23:59:59")]
    [InlineData("2025-12-31T16:00:00Z", "2026-01-01 00:00:00")]
    [InlineData("2025-12-31T23:59:59Z", "2026-01-01 07:59:59")]
    [InlineData("2026-01-01T00:00:00Z", "2026-01-01 08:00:00")]
    [InlineData("2026-01-01T03:00:00+11:00", "2026-01-01 00:00:00")]
    public void A_moment_in_a_table_is_China_s(string moment, string written) =>
        Assert.Equal(written, Cells.Time(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public async Task A_report_that_comes_just_after_midnight_is_dated_in_the_new_year_and_keeps_its_own()
    {
        var bench = await RunAsync(s_halfPastMidnight);

        var report = ReportRow.From(Assert.Single(bench.Storage.RowsOf(Tables.Reports)));
        Assert.Equal((2025, ReportState.Sent), (report.Year, report.State));
        Assert.StartsWith("2026-01-01 00:3", report.Modified, StringComparison.Ordinal);
        Assert.StartsWith("2026-01-01 00:3", report.Updated, StringComparison.Ordinal);
        Assert.Contains("2026年法治政府建设工作安排", Assert.Single(bench.Sent).Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_drafted_does_not_depend_on_the_day_it_is_drafted()
    {
        var before = await RunAsync(s_halfPastMidnight.AddHours(-1));
        var after = await RunAsync(s_halfPastMidnight);
        var muchLater = await RunAsync(s_halfPastMidnight.AddMonths(2));

        foreach (var container in new[] { Containers.Plans, Containers.Reviews })
        {
            var expected = before.Storage.BlobsOf(container).Select(blob => (blob.Name, Convert.ToHexString(blob.Content.Span)));
            Assert.Equal(expected, after.Storage.BlobsOf(container).Select(blob => (blob.Name, Convert.ToHexString(blob.Content.Span))));
            Assert.Equal(expected, muchLater.Storage.BlobsOf(container).Select(blob => (blob.Name, Convert.ToHexString(blob.Content.Span))));
        }
    }

    [Fact]
    public async Task Of_two_reports_on_either_side_of_midnight_the_later_counts()
    {
        var bench = new WorkflowBench();
        bench.Time.Advance(s_halfPastMidnight.AddHours(-1) - bench.Time.GetUtcNow());
        bench.Storage.Upload("除夕.txt", SampleReports.Of(Office));
        bench.Time.Advance(TimeSpan.FromHours(1));
        bench.Storage.Upload("元旦.txt", SampleReports.Of(Office, disputes: 9));
        await bench.SettleAsync(2);

        Assert.Equal("元旦.txt", ReportRow.From(Assert.Single(bench.Storage.RowsOf(Tables.Reports))).File);
    }

    [Fact]
    public void A_mail_is_dated_in_China_s_time()
    {
        var composer = new MessageComposer(
            new MailOptions { Host = "mail.example", From = "nianbao@sifa.example", To = "clerk@qinghe.example" }, new FixedClock(s_halfPastMidnight));
        using var message = composer.Compose(new OutgoingMail("id@nianbao.local", [], "主题", "正文", "<p>正文</p>", [], "x.eml")).Message;

        Assert.Equal(new DateTimeOffset(2026, 1, 1, 0, 30, 0, TimeSpan.FromHours(8)), message.Date);
        Assert.Equal(TimeSpan.FromHours(8), message.Date.Offset);
    }

    [Fact]
    public void The_sweep_comes_at_the_same_minutes_in_UTC_and_in_China()
    {
        var sweep = Assert.Single(TriggerCatalog.Of<TimerTriggerAttribute>()).Trigger.Schedule.Split(' ');

        // Hour, day, month and weekday say nothing: no difference of whole hours moves it, nor does the turn of a year.
        Assert.Equal(["*", "*", "*", "*"], sweep[2..]);
    }

    [Fact]
    public void No_code_reads_a_clock_but_through_TimeProvider()
    {
        var files = Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).ToList();

        Assert.True(files.Count > 200);
        Assert.All(files, file => Assert.DoesNotMatch(Clocks(), File.ReadAllText(file)));
    }

    // 2025-12-31 16:30 in UTC or whenever; the report is of 2025 in any case.
    private static async Task<WorkflowBench> RunAsync(DateTimeOffset moment)
    {
        var bench = new WorkflowBench();
        bench.Time.Advance(moment - bench.Time.GetUtcNow());
        bench.Storage.Upload("年度报告.txt", SampleReports.Of(Office));
        await bench.SettleAsync(1);
        return bench;
    }

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|TimeZoneInfo\.Local\b|GetLocalNow\(|LocalTimeZone")]
    private static partial Regex Clocks();
}
