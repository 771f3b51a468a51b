using Microsoft.Extensions.Configuration;
using Nianbao.Adapters.Mail;

namespace Nianbao.Tests.Mail;

public class MailOptionsTests
{
    [Fact]
    public void All_settings_are_read()
    {
        var options = Read(
            ("Mail:Host", " smtp.example.cn "), ("Mail:Port", "465"), ("Mail:Security", "sslonconnect"),
            ("Mail:User", "nianbao"), ("Mail:Password", " mi ma "), ("Mail:From", "nianbao@example.cn"),
            ("Mail:To", "a@example.cn；b@example.cn"), ("Mail:FromName", "区司法局"), ("Mail:MaxMegabytes", "35"));

        Assert.Equal(
            new MailOptions
            {
                Host = "smtp.example.cn",
                Port = 465,
                Security = MailSecurity.SslOnConnect,
                User = "nianbao",
                Password = " mi ma ",
                From = "nianbao@example.cn",
                To = "a@example.cn；b@example.cn",
                FromName = "区司法局",
                MaxMegabytes = 35,
            },
            options);
        Assert.Empty(options.Faults());
        Assert.Empty(options.WrongRecipients());
        Assert.Equal(35, options.Limits.MaxMegabytes);
    }

    [Fact]
    public void Blank_settings_are_their_defaults_and_no_fault()
    {
        var options = Read(("Mail:Host", ""), ("Mail:Port", " "), ("Mail:Security", ""), ("Mail:Password", ""), ("Mail:FromName", ""));

        Assert.Equal(new MailOptions(), options);
        Assert.Equal((587, MailSecurity.Auto, "年报助手"), (options.Port, options.Security, options.FromName));
        Assert.Empty(options.Faults());
    }

    [Theory]
    [InlineData("Host", "邮件 服务器", "Mail__Host")]
    [InlineData("Host", "smtp://mail.example.cn", "Mail__Host")]
    [InlineData("Port", "abc", "Mail__Port")]
    [InlineData("Port", "65536", "Mail__Port")]
    [InlineData("MaxMegabytes", "0", "Mail__MaxMegabytes")]
    [InlineData("MaxMegabytes", "101", "Mail__MaxMegabytes")]
    [InlineData("MaxMegabytes", "20MB", "Mail__MaxMegabytes")]
    [InlineData("Security", "TLS1.3", "Mail__Security")]
    [InlineData("Security", "7", "Mail__Security")]
    [InlineData("From", "", "缺少发件人地址Mail__From")]
    [InlineData("From", "nianbao", "Mail__From“nianbao”")]
    [InlineData("From", "a@x.cn\r\nBcc: b@x.cn", "Mail__From")]
    [InlineData("User", "nianbao", "Mail__Password")]
    public void What_is_wrong_is_named(string key, string value, string named)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Mail:Host"] = "mail.example.cn",
            ["Mail:From"] = "nianbao@example.cn",
            [$"Mail:{key}"] = value,
        };

        var fault = Assert.Single(Read([.. settings.Select(s => (s.Key, s.Value))]).Faults());

        Assert.Contains(named, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_limit_is_the_usual_one_where_the_mail_goes_to_the_outbox() =>
        Assert.Equal(20, Read(("Mail:MaxMegabytes", "zwanzig")).Limits.MaxMegabytes);

    [Fact]
    public void A_password_is_not_printed()
    {
        var options = new MailOptions { Host = "mail.example.cn", Password = "mima-1234" };

        Assert.DoesNotContain("mima", options.ToString(), StringComparison.Ordinal);
    }

    private static MailOptions Read(params (string Key, string? Value)[] settings) => MailOptions.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Key, s => s.Value)).Build());
}
