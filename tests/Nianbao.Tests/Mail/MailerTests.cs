using MimeKit;
using Nianbao.Adapters.Mail;
using Nianbao.Workflow;

namespace Nianbao.Tests.Mail;

public class MailerTests
{
    private readonly MemoryBlobs _blobs = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_a_mail_server_the_mail_lies_in_the_outbox()
    {
        var result = await SendAsync(new MailOptions(), Mails.Plan);

        Assert.Equal(
            new MailResult(MailOutcome.Kept, "未配置邮件服务器（Mail__Host）。邮件已存入容器outbox：青禾街道/2024-第1稿.eml"), result);
        var (type, content) = Assert.Single(_blobs.Written, blob => blob.Key == "outbox/青禾街道/2024-第1稿.eml").Value;
        Assert.Equal("message/rfc822", type);
        var message = await MimeMessage.LoadAsync(new MemoryStream(content), Cancellation);
        Assert.Equal(Mails.Plan.Subject, message.Subject);
        Assert.Equal("年报助手", message.From.Mailboxes.Single().Name);
        Assert.Single(message.Attachments);
    }

    [Fact]
    public async Task Without_a_mail_server_nobody_need_be_named()
    {
        var result = await SendAsync(new MailOptions(), Mails.Plan with { To = [] });

        Assert.Equal(MailOutcome.Kept, result.Outcome);
        Assert.Single(_blobs.Written);
    }

    [Fact]
    public async Task The_same_mail_again_is_the_same_file()
    {
        await SendAsync(new MailOptions(), Mails.Plan);
        await SendAsync(new MailOptions(), Mails.Plan);

        Assert.Single(_blobs.Written);
    }

    [Fact]
    public async Task With_a_mail_server_it_goes_there()
    {
        await using var server = new SmtpServer();

        var result = await SendAsync(Options(server), Mails.Plan);

        Assert.Equal(MailOutcome.Sent, result.Outcome);
        Assert.Single(server.Received);
        Assert.Empty(_blobs.Written);
    }

    [Fact]
    public async Task A_notice_about_the_mail_server_is_not_given_to_it()
    {
        await using var server = new SmtpServer();

        var result = await SendAsync(Options(server), Mails.Plan with { OutboxOnly = true });

        Assert.Equal(MailOutcome.Kept, result.Outcome);
        Assert.Equal(0, server.Connections);
        Assert.Single(_blobs.Written);
    }

    [Fact]
    public async Task The_default_recipient_gets_what_names_none()
    {
        await using var server = new SmtpServer();

        await SendAsync(Options(server) with { To = "default@sifa.example" }, Mails.Plan with { To = [] });

        Assert.Equal(["default@sifa.example"], Assert.Single(server.Received).To);
    }

    [Fact]
    public async Task Without_any_recipient_it_is_kept_and_says_so()
    {
        await using var server = new SmtpServer();

        var result = await SendAsync(Options(server), Mails.Plan with { To = [] });

        Assert.Equal(MailOutcome.Kept, result.Outcome);
        Assert.StartsWith("没有收件人", result.Reason, StringComparison.Ordinal);
        Assert.Equal(0, server.Connections);
    }

    [Fact]
    public async Task A_default_recipient_that_is_no_address_is_named()
    {
        await using var server = new SmtpServer();

        var result = await SendAsync(Options(server) with { To = "司法所" }, Mails.Plan with { To = [] });

        Assert.Equal(MailOutcome.Kept, result.Outcome);
        Assert.Contains("Mail__To中的“司法所”", result.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_wrong_settings_the_mail_is_kept_and_each_fault_named()
    {
        var options = new MailOptions { Host = "mail.example", From = "司法所", Port = 0 };

        var result = await SendAsync(options, Mails.Plan);

        Assert.Equal(MailOutcome.Kept, result.Outcome);
        Assert.Contains("Mail__Port", result.Reason, StringComparison.Ordinal);
        Assert.Contains("Mail__From“司法所”", result.Reason, StringComparison.Ordinal);
        Assert.Single(_blobs.Written);
    }

    private static MailOptions Options(SmtpServer server) => new()
    {
        Host = "127.0.0.1",
        Port = server.Port,
        Security = MailSecurity.None,
        From = "nianbao@sifa.example",
    };

    private Task<MailResult> SendAsync(MailOptions options, OutgoingMail mail)
    {
        var composer = new MessageComposer(options, TimeProvider.System);
        return new Mailer(options, new SmtpMailer(options, composer), new OutboxMailer(composer, _blobs))
            .SendAsync(mail, Cancellation);
    }
}
