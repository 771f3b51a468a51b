using MimeKit;
using Nianbao.Adapters.Mail;
using Nianbao.Tests.Mail;
using Nianbao.Workflow;

namespace Nianbao.Tests.Workflow;

/// <summary>The mail with a draft from the queue to the bytes that go over the wire.</summary>
public class PlanMailFilesTests
{
    private const string Office = "青禾街道";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Everything_of_the_draft_goes_with_the_mail_under_Chinese_names()
    {
        var (bench, request) = await DraftedAsync();
        await AddAsync(bench, "批注", "核对", "指标");

        var (message, _) = Sent(await MailAsync(bench, request));

        Assert.Equal("【待审】青禾街道2026年法治政府建设工作安排（草稿）", message.Subject);
        var mixed = Assert.IsType<Multipart>(message.Body, exactMatch: false);
        Assert.Equal(
            ["multipart/alternative", .. Enumerable.Repeat(ContentTypes.Docx, 4), "text/html", ContentTypes.Xlsx],
            mixed.Select(part => part.ContentType.MimeType));
        Assert.Equal(
            ["text/plain", "text/html"], Assert.IsType<MultipartAlternative>(mixed[0]).Select(part => part.ContentType.MimeType));
        var attachments = message.Attachments.Cast<MimePart>().ToList();
        Assert.Equal(
            [
                "青禾街道2026年法治政府建设工作安排（第1稿，清洁稿）.docx", "青禾街道2026年法治政府建设工作安排（第1稿，批注稿）.docx",
                "青禾街道2026年法治政府建设工作安排（第1稿，章节）.docx", "青禾街道2025年度报告核对稿（第1稿）.docx",
                "青禾街道2025年度报告核对页面（第1稿）.html", "青禾街道2025年度报告指标（第1稿）.xlsx",
            ],
            attachments.Select(part => part.FileName));
        Assert.All(attachments, part => Assert.Equal(ContentDisposition.Attachment, part.ContentDisposition!.Disposition));
        Assert.All(attachments, part => Assert.Equal(part.FileName, part.ContentType.Name));
    }

    [Fact]
    public async Task What_a_draft_has_not_is_neither_attached_nor_spoken_of()
    {
        var (bench, request) = await DraftedAsync();
        bench.Storage.Remove(Containers.Reviews, DraftFiles.Checked(Office, 2025, 1));
        bench.Storage.Remove(Containers.Reviews, DraftFiles.Workbook(Office, 2025, 1));
        bench.Storage.Remove(Containers.Reviews, DraftFiles.Review(Office, 2025, 1));
        bench.Storage.Remove(Containers.Plans, DraftFiles.Commented(Office, 2025, 1));

        var mail = await MailAsync(bench, request);

        Assert.Equal(2, mail.Attachments.Count);
        Assert.All(["批注稿", "核对稿", "核对页面"], word => Assert.DoesNotContain(word, mail.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_request_gives_the_same_message_again()
    {
        var (bench, request) = await DraftedAsync();

        var (first, bytes) = Sent(await MailAsync(bench, request));
        var (again, _) = Sent(await MailAsync(bench, request));
        var (other, _) = Sent(await MailAsync(bench, request with { Version = "another" }));

        Assert.Equal(first.MessageId, again.MessageId);
        Assert.NotEqual(first.MessageId, other.MessageId);
        Assert.Matches("^[0-9a-f]{32}@nianbao[.]local$", first.MessageId!);
        Assert.All(bytes, octet => Assert.InRange(octet, 1, 126));
    }

    [Theory]
    [InlineData(1, 100_000, "核对页面")]
    [InlineData(2, 1_000_000, "核对页面")]
    [InlineData(20, 15_000_000, "核对页面")]
    public async Task Attachments_that_do_not_fit_are_left_out_and_the_body_says_where_they_lie(int megabytes, int added, string leftOut)
    {
        var (bench, request) = await DraftedAsync(megabytes);
        await AddAsync(bench, "批注", "核对", "指标");
        await WriteAsync(bench, Containers.Reviews, DraftFiles.Checked(Office, 2025, 1), added / 2);
        await WriteAsync(bench, Containers.Reviews, DraftFiles.Review(Office, 2025, 1), megabytes * 1024 * 1024);

        var mail = await MailAsync(bench, request);
        var (message, bytes) = Sent(mail);

        Assert.InRange(bytes.Length, added / 2, megabytes * 1024 * 1024);
        Assert.Equal(5, message.Attachments.Count());
        Assert.All(message.Attachments.Cast<MimePart>(), part => Assert.DoesNotContain(leftOut, part.FileName!, StringComparison.Ordinal));
        Assert.Contains($"- {leftOut}：", mail.Text.Split("没有随信附上")[1], StringComparison.Ordinal);
        Assert.Contains($"容器reviews，{DraftFiles.Review(Office, 2025, 1)}", message.HtmlBody!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_room_is_short_the_more_important_file_is_the_one_that_goes()
    {
        var (bench, request) = await DraftedAsync(1);
        await AddAsync(bench, "批注", "核对", "指标");
        await WriteAsync(bench, Containers.Plans, DraftFiles.Commented(Office, 2025, 1), 400_000);
        await WriteAsync(bench, Containers.Reviews, DraftFiles.Checked(Office, 2025, 1), 400_000);

        var mail = await MailAsync(bench, request);

        Assert.Contains(mail.Attachments, file => file.Name.Contains("批注稿", StringComparison.Ordinal));
        Assert.DoesNotContain(mail.Attachments, file => file.Name.Contains("核对稿", StringComparison.Ordinal));
        Assert.InRange(Sent(mail).Raw.Length, 0, 1024 * 1024);
    }

    [Fact]
    public async Task A_mail_that_just_fits_is_within_the_limit_whatever_is_attached()
    {
        var (bench, request) = await DraftedAsync(1);
        for (var length = 500_000; length < 760_000; length += 20_000)
        {
            await WriteAsync(bench, Containers.Reviews, DraftFiles.Review(Office, 2025, 1), length);
            Assert.InRange(Sent(await MailAsync(bench, request)).Raw.Length, 0, 1024 * 1024);
        }
    }

    private static async Task<OutgoingMail> MailAsync(WorkflowBench bench, MailRequest request) =>
        await new MailWriting(new DraftStore(bench.Storage), new OfficeDirectory(bench.Storage), bench.MailLimits)
            .WriteAsync(request, MailIds.Of(request), Cancellation);

    private static (MimeMessage Message, byte[] Raw) Sent(OutgoingMail mail)
    {
        var options = new MailOptions { Host = "mail.example", From = "nianbao@sifa.example", To = "clerk@qinghe.example" };
        using var stream = new MemoryStream();
        using var composed = new MessageComposer(options, new FixedClock(DateTimeOffset.UnixEpoch)).Compose(mail).Message;
        composed.WriteTo(stream, Cancellation);
        var raw = stream.ToArray();
        return (MimeMessage.Load(new MemoryStream(raw), Cancellation), raw);
    }

    // The other files of a draft, whether or not drafting writes them.
    private static async Task AddAsync(WorkflowBench bench, params string[] kinds)
    {
        foreach (var (container, name) in kinds.Select(kind => kind switch
        {
            "批注" => (Containers.Plans, DraftFiles.Commented(Office, 2025, 1)),
            "核对" => (Containers.Reviews, DraftFiles.Checked(Office, 2025, 1)),
            _ => (Containers.Reviews, DraftFiles.Workbook(Office, 2025, 1)),
        }))
            await WriteAsync(bench, container, name, 3000);
    }

    private static async Task WriteAsync(WorkflowBench bench, string container, string name, int length)
    {
        var content = new byte[length];
        new Random(length).NextBytes(content);
        await bench.Storage.WriteAsync(container, name, content, ContentTypes.Docx, overwrite: true, Cancellation);
    }

    private static async Task<(WorkflowBench Bench, MailRequest Request)> DraftedAsync(int megabytes = 20)
    {
        var bench = new WorkflowBench { MailLimits = new MailLimits(megabytes) };
        bench.Storage.Upload("年度报告.txt", SampleReports.Of(Office));
        await bench.Ingestion.RunAsync("年度报告.txt", Cancellation);
        Assert.True(bench.Storage.TryTake(Queues.PlanRequests, out var request));
        bench.Answers.Enqueue(new MailResult(MailOutcome.TryLater, "连接不上邮件服务器。"));
        await bench.Drafting.RunAsync(WorkflowBench.Read<PlanRequest>(request), Cancellation);
        bench.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.True(bench.Storage.TryTake(Queues.PlanMails, out var mail));
        return (bench, WorkflowBench.Read<MailRequest>(mail));
    }
}
