using System.IO.Compression;
using System.Text;
using MimeKit;
using Nianbao.Tests.Workflow;
using Nianbao.Workflow;

namespace Nianbao.Tests.Functions;

public class BadInputTests(LocalWorkflow workflow) : IClassFixture<LocalWorkflow>
{
    // By name only: the test runner would carry megabytes of content along with every message about a case.
    private static readonly Dictionary<string, Func<byte[]>> Files = new()
    {
        ["空文件.txt"] = () => [],
        ["全是空格.txt"] = () => Encoding.UTF8.GetBytes(" \r\n　\n"),
        ["图片.txt"] = () => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R'],
        ["断裂.docx"] = BrokenZip,
        ["表格.et"] = OleHeader,
        ["五十兆.txt"] = () => Encoding.UTF8.GetBytes(new string('甲', 17_500_000)),
    };

    [Theory]
    [InlineData("空文件.txt", "空")]
    [InlineData("全是空格.txt", "空")]
    [InlineData("图片.txt", "图片")]
    [InlineData("断裂.docx", "损坏")]
    [InlineData("表格.et", "docx")]
    [InlineData("五十兆.txt", "MB")]
    public async Task A_file_that_cannot_be_read_ends_with_a_reason_and_a_mail(string name, string expected)
    {
        await workflow.UploadAsync(name, Files[name]());
        var row = await workflow.SettledAsync(name);

        Assert.Equal(UploadState.Unreadable, row.State);
        Assert.Contains(expected, row.Reason);
        Assert.Contains(name, row.Reason);
        Assert.Equal("已发送至bureau@example.com", row.Notice);
        var mail = MailAbout(name);
        Assert.Contains(row.Reason, mail.TextBody);
        Assert.Equal("bureau@example.com", mail.To.Mailboxes.Single().Address);
    }

    [Fact]
    public async Task A_report_without_its_year_says_how_to_supply_it()
    {
        var text = SampleReports.Text("云栖街道").Replace("2025年", "", StringComparison.Ordinal).Replace("2026年", "下一年度", StringComparison.Ordinal);
        await workflow.UploadAsync("云栖街道报告.txt", Encoding.UTF8.GetBytes(text));
        var row = await workflow.SettledAsync("云栖街道报告.txt");

        Assert.Equal(UploadState.Incomplete, row.State);
        Assert.Contains("年度", row.Reason);
        Assert.Contains("文件名", row.Reason);
        Assert.Equal("云栖街道", row.Office);
        Assert.Contains("年度未识别", MailAbout("云栖街道报告.txt").Subject);

        // As the reason says.
        await workflow.UploadAsync("云栖街道2025年报告.txt", Encoding.UTF8.GetBytes(text));
        Assert.Equal(ReportState.Sent, (await workflow.ReportAsync("云栖街道", 2025)).State);
    }

    [Fact]
    public async Task A_report_without_its_office_says_how_to_supply_it()
    {
        var text = SampleReports.Text("本单位").Replace("本单位2025", "2025", StringComparison.Ordinal);
        await workflow.UploadAsync("年度报告定稿.txt", Encoding.UTF8.GetBytes(text));
        var row = await workflow.SettledAsync("年度报告定稿.txt");

        Assert.Equal(UploadState.Incomplete, row.State);
        Assert.Contains("文件夹", row.Reason);
        Assert.Contains("单位或年度未识别", MailAbout("年度报告定稿.txt").Subject);

        await workflow.UploadAsync("花溪镇/年度报告定稿.txt", Encoding.UTF8.GetBytes(text));
        Assert.Equal(ReportState.Sent, (await workflow.ReportAsync("花溪镇", 2025)).State);
    }

    [Fact]
    public async Task A_report_without_problems_still_gets_a_plan_and_a_finding()
    {
        var text = SampleReports.Text("南塘街道");
        var (from, to) = (text.IndexOf("二、存在", StringComparison.Ordinal), text.IndexOf("三、", StringComparison.Ordinal));
        await workflow.UploadAsync("南塘街道.txt", Encoding.UTF8.GetBytes(text.Remove(from, to - from)));
        var row = await workflow.ReportAsync("南塘街道", 2025);

        Assert.Equal((ReportState.Sent, 0), (row.State, row.ProblemCount));
        Assert.Contains(
            await workflow.RowsAsync(Tables.Findings, "南塘街道"),
            finding => finding.Values["提示"] is string message && message.Contains("存在的不足和原因", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_mail_server_that_is_busy_is_waited_for()
    {
        var refusals = 0;
        workflow.MailScript = line => line.StartsWith("RCPT", StringComparison.Ordinal) && Interlocked.Increment(ref refusals) <= 2
            ? "451 try again later"
            : null;
        await workflow.UploadAsync("东坪镇.txt", SampleReports.Of("东坪镇"));
        var row = await workflow.ReportAsync("东坪镇", 2025);
        workflow.MailScript = _ => null;

        Assert.Equal(ReportState.Sent, row.State);
        Assert.True(refusals > 2);
        Assert.Single(workflow.MailServer.Received, mail => mail.Message.Subject!.Contains("东坪镇", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_bad_file_holds_up_no_good_one()
    {
        for (var i = 0; i < 10; i++) await workflow.UploadAsync($"坏文件{i}.docx", BrokenZip());
        await workflow.UploadAsync("北岸街道.txt", SampleReports.Of("北岸街道"));
        Assert.Equal(ReportState.Sent, (await workflow.ReportAsync("北岸街道", 2025)).State);
    }

    private static byte[] BrokenZip()
    {
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        using (var part = zip.CreateEntry("word/document.xml").Open())
            part.Write(Encoding.UTF8.GetBytes(new string('甲', 5000)));
        return buffer.ToArray()[..^40];
    }

    private static byte[] OleHeader()
    {
        var bytes = new byte[2048];
        ((byte[])[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(bytes, 0);
        return bytes;
    }

    private MimeMessage MailAbout(string file) =>
        workflow.MailServer.Received.Select(mail => mail.Message).Single(mail => mail.Subject!.Contains(file, StringComparison.Ordinal));
}
