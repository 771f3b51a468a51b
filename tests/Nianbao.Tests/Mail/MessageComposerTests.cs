using System.Text;
using MimeKit;
using Nianbao.Adapters.Mail;
using Nianbao.Workflow;

namespace Nianbao.Tests.Mail;

public class MessageComposerTests
{
    private static readonly DateTimeOffset Now = new(2025, 1, 20, 18, 30, 0, TimeSpan.Zero);

    private static readonly MailOptions Options = new() { Host = "mail.example", From = "nianbao@sifa.example" };

    [Fact]
    public void A_mail_is_read_back_as_it_was_given()
    {
        var mail = Mails.Plan;

        var (message, raw) = Sent(mail);

        Assert.Equal(mail.MessageId, message.MessageId);
        Assert.Equal(mail.Subject, message.Subject);
        Assert.Equal(("年报助手", "nianbao@sifa.example"), One(message.From));
        Assert.Equal("clerk@qinghe.example", One(message.To).Address);
        Assert.Equal(mail.Text, message.TextBody!.ReplaceLineEndings("\n"));
        Assert.Equal(mail.Html, message.HtmlBody);
        Assert.All(raw, octet => Assert.InRange(octet, 1, 126));
    }

    [Fact]
    public void Its_date_is_that_of_Shanghai()
    {
        var (message, raw) = Sent(Mails.Plan);

        Assert.Equal(Now, message.Date);
        Assert.Contains("Date: Tue, 21 Jan 2025 02:30:00 +0800", Encoding.ASCII.GetString(raw), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_and_HTML_are_alternatives_before_the_attachments()
    {
        var (message, _) = Sent(Mails.Plan);

        var mixed = Assert.IsType<Multipart>(message.Body, exactMatch: false);
        Assert.Equal("multipart/mixed", mixed.ContentType.MimeType);
        var alternative = Assert.IsType<MultipartAlternative>(mixed[0]);
        Assert.Equal(["text/plain", "text/html"], alternative.Select(part => part.ContentType.MimeType));
        Assert.All(alternative, part => Assert.Equal("utf-8", part.ContentType.Charset));
    }

    [Theory]
    [InlineData("安排.docx")]
    [InlineData("青禾街道2025年度法治政府建设工作安排（征求意见稿）暨上一年度存在问题整改措施对照表.docx")]
    [InlineData("2025 \"年\" %工作; 安排'.docx")]
    [InlineData("plan.docx")]
    public void An_attachments_name_is_there_in_both_forms(string name)
    {
        var attachment = Mails.Plan.Attachments[0] with { Name = name };
        var (message, raw) = Sent(Mails.Plan with { Attachments = [attachment] });

        var part = Assert.IsType<MimePart>(Assert.Single(message.Attachments));
        Assert.Equal(name, part.ContentDisposition!.FileName);
        Assert.Equal(name, part.ContentType.Name);
        Assert.Equal(attachment.ContentType, part.ContentType.MimeType);
        using var content = new MemoryStream();
        part.Content!.DecodeTo(content, TestContext.Current.CancellationToken);
        Assert.Equal(attachment.Content.ToArray(), content.ToArray());

        var source = Encoding.ASCII.GetString(raw);
        if (!Ascii.IsValid(name))
        {
            Assert.Contains("filename*0*=utf-8''", source.Replace("filename*=", "filename*0*=", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.Contains("name=\"=?utf-8?", source, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_mail_without_attachments_is_only_the_alternatives()
    {
        var (message, _) = Sent(Mails.Plan with { Attachments = [] });

        Assert.IsType<MultipartAlternative>(message.Body);
    }

    [Theory]
    [InlineData("题目\r\nBcc: thief@evil.example")]
    [InlineData("题目\nBcc: thief@evil.example")]
    [InlineData("Subject\r\n\r\n<html>")]
    [InlineData("题目\u2028Bcc: thief@evil.example")]
    public void No_text_breaks_out_of_its_header(string text)
    {
        var attachment = Mails.Plan.Attachments[0] with { Name = text, ContentType = "text/plain\r\nBcc: thief@evil.example" };
        var mail = Mails.Plan with { Subject = text, Attachments = [attachment], To = [text, "a@b.example\r\nBcc: thief@evil.example", "c@d.example"] };

        var (message, _) = Sent(mail, Options with { FromName = text });

        Assert.Equal(
            ["Auto-Submitted", "Date", "From", "Message-Id", "MIME-Version", "Subject", "To"],
            message.Headers.Select(header => header.Field).Order(StringComparer.OrdinalIgnoreCase));
        Assert.Equal("c@d.example", One(message.To).Address);
        Assert.Single(message.From);
        Assert.DoesNotContain('\n', message.Subject!);
    }

    [Fact]
    public void Recipients_are_read_as_people_write_them()
    {
        var composed = Compose(Mails.Plan with
        {
            To = ["a@x.example；b@x.example，  张三 <c@x.example>、", "A@X.example; d＠x.example", "司法所", "e@", "没有@域名", "王五@x.example", "f@法院.example"],
        }, Options);

        Assert.Equal(
            ["a@x.example", "b@x.example", "c@x.example", "d@x.example", "f@法院.example"],
            composed.Recipients.Select(to => to.Address));
        Assert.Equal("张三", composed.Recipients[2].Name);
        Assert.Equal(["司法所", "e@", "没有@域名", "王五@x.example"], composed.Invalid);
    }

    [Fact]
    public void Without_recipients_the_default_ones_get_it()
    {
        var options = Options with { To = "first@sifa.example，second@sifa.example" };

        Assert.Equal(2, Compose(Mails.Plan with { To = [] }, options).Recipients.Count);
        Assert.Equal(2, Compose(Mails.Plan with { To = [" "] }, options).Recipients.Count);
        Assert.Equal("clerk@qinghe.example", Assert.Single(Compose(Mails.Plan, options).Recipients).Address);
    }

    private static ComposedMail Compose(OutgoingMail mail, MailOptions options) =>
        new MessageComposer(options, new FixedClock(Now)).Compose(mail);

    private static (MimeMessage Message, byte[] Raw) Sent(OutgoingMail mail, MailOptions? options = null)
    {
        using var stream = new MemoryStream();
        Compose(mail, options ?? Options).Message.WriteTo(stream);
        var raw = stream.ToArray();
        return (MimeMessage.Load(new MemoryStream(raw)), raw);
    }

    private static (string? Name, string Address) One(InternetAddressList list)
    {
        var mailbox = Assert.IsType<MailboxAddress>(Assert.Single(list));
        return (mailbox.Name, mailbox.Address);
    }
}
