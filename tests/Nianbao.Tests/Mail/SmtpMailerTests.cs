using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Nianbao.Adapters.Mail;
using Nianbao.Workflow;

namespace Nianbao.Tests.Mail;

public class SmtpMailerTests
{
    private const string Password = "mima-1234";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_mail_arrives_whole()
    {
        await using var server = new SmtpServer();

        var result = await SendAsync(Options(server), Mails.Plan);

        Assert.Equal(new MailResult(MailOutcome.Sent, "已发送至clerk@qinghe.example"), result);
        var mail = Assert.Single(server.Received);
        Assert.Equal("nianbao@sifa.example", mail.From);
        Assert.Equal(["clerk@qinghe.example"], mail.To);
        Assert.Equal(Mails.Plan.Subject, mail.Message.Subject);
        Assert.Equal(Mails.Plan.Attachments[0].Name, Assert.Single(mail.Message.Attachments).ContentDisposition!.FileName);
    }

    [Fact]
    public async Task It_logs_in_where_a_user_is_set()
    {
        await using var server = new SmtpServer { Login = ("nianbao", Password) };

        var result = await SendAsync(Options(server) with { User = "nianbao", Password = Password }, Mails.Plan);

        Assert.Equal(MailOutcome.Sent, result.Outcome);
        Assert.Single(server.Received);
    }

    [Fact]
    public async Task A_refused_login_is_final_and_never_tells_the_password()
    {
        await using var server = new SmtpServer
        {
            Login = ("nianbao", "other"),
            Script = line => line.StartsWith("AUTH", StringComparison.Ordinal) ? $"535 wrong password {Password}" : null,
        };

        var result = await SendAsync(Options(server) with { User = "nianbao", Password = Password }, Mails.Plan);

        Assert.Equal(MailOutcome.Refused, result.Outcome);
        Assert.Contains("Mail__User和Mail__Password", result.Reason, StringComparison.Ordinal);
        Assert.Contains("535", result.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain(Password, result.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("454 4.7.0 temporary authentication failure")]
    [InlineData(SmtpAnswer.Drop)]
    public async Task A_login_that_fails_for_now_is_tried_again(string answer)
    {
        await using var server = new SmtpServer { Login = ("nianbao", Password), Script = At("AUTH", answer) };

        var result = await SendAsync(Options(server) with { User = "nianbao", Password = Password }, Mails.Plan);

        Assert.Equal(MailOutcome.TryLater, result.Outcome);
    }

    [Theory]
    [InlineData(MailSecurity.Auto, "Mail__Security设为None")]
    [InlineData(MailSecurity.StartTls, "Mail__Security")]
    public async Task A_password_is_not_sent_in_clear_unless_that_is_asked_for(MailSecurity security, string named)
    {
        var lines = new List<string>();
        await using var server = new SmtpServer { Login = ("nianbao", Password), Script = Record(lines) };

        var result = await SendAsync(
            Options(server) with { User = "nianbao", Password = Password, Security = security }, Mails.Plan);

        Assert.Equal(MailOutcome.Refused, result.Outcome);
        Assert.Contains(named, result.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain(lines, line => line.StartsWith("AUTH", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_without_login_is_named_where_a_user_is_set()
    {
        await using var server = new SmtpServer();

        var result = await SendAsync(Options(server) with { User = "nianbao", Password = Password }, Mails.Plan);

        Assert.Equal(MailOutcome.Refused, result.Outcome);
        Assert.Contains("不接受用户名密码登录", result.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_wants_a_login_is_named_where_none_is_set()
    {
        await using var server = new SmtpServer { Login = ("nianbao", Password) };

        var result = await SendAsync(Options(server), Mails.Plan);

        Assert.Equal(MailOutcome.Refused, result.Outcome);
        Assert.Contains("请设置Mail__User和Mail__Password", result.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_nobody_vouches_for_is_not_trusted()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        await using var server = new SmtpServer { Certificate = certificate };

        var result = await SendAsync(Options(server) with { Security = MailSecurity.SslOnConnect }, Mails.Plan);

        Assert.Equal(MailOutcome.Refused, result.Outcome);
        Assert.Contains("证书不受信任", result.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MAIL FROM", "451 try later", MailOutcome.TryLater, "451 try later")]
    [InlineData("MAIL FROM", "550 not yours", MailOutcome.Refused, "Mail__From")]
    [InlineData("RCPT TO", "530 log in first", MailOutcome.Refused, "请设置Mail__User和Mail__Password")]
    [InlineData("RCPT TO", "450 greylisted", MailOutcome.TryLater, "450 greylisted")]
    [InlineData("RCPT TO", "550 no such user", MailOutcome.Refused, "clerk@qinghe.example未被邮件服务器接收（550 no such user）")]
    [InlineData("DATA", "452 disk full", MailOutcome.TryLater, "452 disk full")]
    [InlineData(".", "554 looks like spam", MailOutcome.Refused, "554 looks like spam")]
    [InlineData(".", "421 closing", MailOutcome.TryLater, "421 closing")]
    [InlineData("", "554 go away", MailOutcome.Refused, "554 go away")]
    [InlineData("", "421 too busy", MailOutcome.TryLater, "421 too busy")]
    [InlineData("", "HTTP/1.1 400 Bad Request", MailOutcome.TryLater, "Mail__Port")]
    [InlineData("", SmtpAnswer.Drop, MailOutcome.TryLater, "连接中断")]
    [InlineData("EHLO", SmtpAnswer.Drop, MailOutcome.TryLater, "连接中断")]
    [InlineData("RCPT TO", SmtpAnswer.Drop, MailOutcome.TryLater, "连接中断")]
    [InlineData(".", SmtpAnswer.Drop, MailOutcome.TryLater, "连接中断")]
    public async Task What_a_server_says_decides_whether_to_try_again(
        string step, string answer, MailOutcome outcome, string said)
    {
        await using var server = new SmtpServer { Script = At(step, answer) };

        var result = await SendAsync(Options(server), Mails.Plan);

        Assert.Equal(outcome, result.Outcome);
        Assert.Contains(said, result.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', result.Reason);
        Assert.Empty(server.Received);
    }

    [Theory]
    [InlineData(SmtpAnswer.Drop)]
    [InlineData("500 what")]
    public async Task A_server_that_leaves_without_goodbye_has_the_mail_all_the_same(string answer)
    {
        await using var server = new SmtpServer { Script = At("QUIT", answer) };

        Assert.Equal(MailOutcome.Sent, (await SendAsync(Options(server), Mails.Plan)).Outcome);
    }

    [Fact]
    public async Task One_refused_recipient_does_not_keep_the_mail_from_the_others()
    {
        await using var server = new SmtpServer { Script = At("RCPT TO:<gone@", "550 no such user") };

        var result = await SendAsync(
            Options(server), Mails.Plan with { To = ["gone@x.example", "here@x.example", "司法所"] });

        Assert.Equal(
            new MailResult(MailOutcome.Sent, "已发送至here@x.example；gone@x.example未被邮件服务器接收（550 no such user）；地址无效，未发送：司法所"),
            result);
        Assert.Equal(["here@x.example"], Assert.Single(server.Received).To);
    }

    [Fact]
    public async Task Where_all_are_refused_but_one_only_for_now_it_is_tried_again()
    {
        await using var server = new SmtpServer
        {
            Script = line => line.StartsWith("RCPT TO:<gone@", StringComparison.Ordinal) ? "550 no such user"
                : line.StartsWith("RCPT", StringComparison.Ordinal) ? "450 later" : null,
        };

        var result = await SendAsync(Options(server), Mails.Plan with { To = ["gone@x.example", "here@x.example"] });

        Assert.Equal(MailOutcome.TryLater, result.Outcome);
    }

    [Fact]
    public async Task Addresses_that_are_none_are_named_without_asking_the_server()
    {
        await using var server = new SmtpServer();

        var result = await SendAsync(Options(server), Mails.Plan with { To = ["司法所", "x@"] });

        Assert.Equal(MailOutcome.Refused, result.Outcome);
        Assert.Contains("司法所、x@", result.Reason, StringComparison.Ordinal);
        Assert.Equal(0, server.Connections);
    }

    [Fact]
    public async Task A_domain_in_Chinese_is_spoken_in_its_ASCII_form()
    {
        await using var server = new SmtpServer();

        var result = await SendAsync(Options(server), Mails.Plan with { To = ["a@司法.example"] });

        Assert.Equal(MailOutcome.Sent, result.Outcome);
        Assert.StartsWith("a@xn--", Assert.Single(Assert.Single(server.Received).To), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_listens_it_is_tried_again()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        var result = await SendAsync(
            new MailOptions { Host = "127.0.0.1", Port = port, From = "nianbao@sifa.example" }, Mails.Plan);

        Assert.Equal(MailOutcome.TryLater, result.Outcome);
        Assert.Contains($"连接不上邮件服务器“127.0.0.1:{port}”", result.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("MAIL FROM")]
    [InlineData(".")]
    public async Task A_server_that_stays_silent_is_not_waited_for(string step)
    {
        await using var server = new SmtpServer { Script = At(step, SmtpAnswer.Silence) };
        var options = Options(server);
        var mailer = new SmtpMailer(options, new MessageComposer(options, TimeProvider.System))
        {
            Patience = TimeSpan.FromMilliseconds(300),
        };

        var result = await mailer.SendAsync(Mails.Plan, Cancellation);

        Assert.Equal(MailOutcome.TryLater, result.Outcome);
        Assert.Contains("没有及时应答", result.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancellation_is_no_answer_of_the_server()
    {
        await using var server = new SmtpServer { Script = At("EHLO", SmtpAnswer.Silence) };
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        cancellation.CancelAfter(200);
        var options = Options(server);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => new SmtpMailer(options, new MessageComposer(options, TimeProvider.System))
                .SendAsync(Mails.Plan, cancellation.Token));
    }

    private static Task<MailResult> SendAsync(MailOptions options, OutgoingMail mail) =>
        new SmtpMailer(options, new MessageComposer(options, TimeProvider.System)).SendAsync(mail, Cancellation);

    private static MailOptions Options(SmtpServer server) => new()
    {
        Host = "127.0.0.1",
        Port = server.Port,
        Security = MailSecurity.None,
        From = "nianbao@sifa.example",
    };

    private static Func<string, string?> At(string step, string answer) => line =>
        (step.Length == 0 ? line.Length == 0 : line.StartsWith(step, StringComparison.Ordinal)) ? answer : null;

    private static Func<string, string?> Record(List<string> lines) => line =>
    {
        lock (lines)
            lines.Add(line);
        return null;
    };
}
