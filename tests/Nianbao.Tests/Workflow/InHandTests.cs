using Nianbao.Workflow;
using Nianbao.Workflow.Rows;

namespace Nianbao.Tests.Workflow;

public class InHandTests
{
    private static readonly DateTimeOffset s_now = new(2026, 1, 12, 1, 0, 0, TimeSpan.Zero);
    private static readonly OfficeProfile s_office = new() { Name = "青禾街道", Units = ["司法所", "综合行政执法队"], IsNew = true };

    private static readonly ReportRow s_row = new()
    {
        Office = "青禾街道",
        Year = 2025,
        File = "青禾街道.docx",
        Version = "0x1",
        Modified = "2026-01-12 09:00:00",
        Fingerprint = "f",
        Draft = 1,
        State = ReportState.Extracted,
        IndicatorCount = 7,
        ETag = "v1",
    };

    [Fact]
    public void What_goes_into_a_message_comes_out_of_it()
    {
        var text = SampleReports.Text("青禾街道");
        var request = new PlanRequest("青禾街道", 2025, 1, "青禾街道.docx", "0x1", 0, "t") { InHand = InHand.Of(s_row, s_office, text, s_now) };

        var read = WorkflowBench.Read<PlanRequest>(System.Text.Encoding.UTF8.GetString(
            System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(request, Adapters.Storage.AzureQueues.Json))).InHand!;

        Assert.Equal(text, read.ReadText());
        Assert.Equal(s_row, read.Row);
        Assert.Equal((s_office.Name, s_office.IsNew), (read.Office.Name, read.Office.IsNew));
        Assert.Equal(s_office.Units, read.Office.Units);
    }

    [Fact]
    public void It_holds_for_a_minute()
    {
        var inHand = InHand.Of(s_row, s_office, "文", s_now)!;

        Assert.True(inHand.IsFresh(s_now.AddSeconds(59)));
        Assert.False(inHand.IsFresh(s_now.AddSeconds(61)));
        // Clocks of two machines differ; one that is far ahead is not believed.
        Assert.True(inHand.IsFresh(s_now.AddSeconds(-2)));
        Assert.False(inHand.IsFresh(s_now.AddMinutes(-5)));
    }

    [Fact]
    public void The_longest_that_is_taken_fits_a_message_and_what_is_longer_is_left_out()
    {
        var random = new Random(20261129);
        foreach (var length in new[] { 8_000, 11_000, 14_000, 20_000, 40_000 })
        {
            // Random characters: nothing that packs well.
            var text = string.Concat(Enumerable.Range(0, length).Select(_ => (char)random.Next(0x4E00, 0x9FA5)));
            var request = new PlanRequest("青禾街道", 2025, 1, "青禾街道.docx", "0x1", 0, new string('t', 55)) { InHand = InHand.Of(s_row, s_office, text, s_now) };
            var bytes = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(request, Adapters.Storage.AzureQueues.Json).Length;

            Assert.Equal(length <= 8_000, request.InHand is not null);
            Assert.InRange(bytes, 1, Adapters.Storage.AzureQueues.MaxBytes);
        }
        // What packs to nearly nothing is not taken either where it would not be read back.
        Assert.Null(InHand.Of(s_row, s_office, new string('文', 100_001), s_now));
        Assert.Equal(100_000, InHand.Of(s_row, s_office, new string('文', 100_000), s_now)!.ReadText().Length);
        var many = s_office with { Mailboxes = [.. Enumerable.Range(0, 500).Select(n => $"office{n}@example.com")] };
        Assert.Null(InHand.Of(s_row, many, "文", s_now));
    }

    [Theory]
    [InlineData("no Base64!")]
    [InlineData("5Lit5paH5Lit5paH5Lit5paH")]
    public void What_is_no_text_of_ours_is_refused(string text) =>
        Assert.Throws<InvalidDataException>(() => new InHand(s_row, s_office, text, s_now).ReadText());

    [Fact]
    public async Task What_is_no_longer_fresh_is_read_again()
    {
        var bench = new WorkflowBench();
        bench.Storage.Upload("青禾街道.txt", SampleReports.Of("青禾街道"));
        await bench.Ingestion.RunAsync("青禾街道.txt", TestContext.Current.CancellationToken);
        Assert.True(bench.Storage.TryTake(Queues.PlanRequests, out var request));
        bench.Time.Advance(TimeSpan.FromMinutes(2));
        bench.Storage.Put(Tables.Offices, bench.Storage.RowsOf(Tables.Offices)[0] with
        {
            Values = new Dictionary<string, object?> { [Columns.Mailboxes] = "sifa@qinghe.example" },
        });
        await bench.Drafting.RunAsync(WorkflowBench.Read<PlanRequest>(request), TestContext.Current.CancellationToken);

        Assert.Equal(["sifa@qinghe.example"], Assert.Single(bench.Sent).To);
    }
}
