using System.Text;
using MimeKit;
using Nianbao.Workflow;

namespace Nianbao.Adapters.Mail;

/// <summary>Makes a mail as the clients in use show it rightly: Foxmail, Outlook, QQ and 163 on the web, phones.</summary>
public sealed class MessageComposer(MailOptions options, TimeProvider clock)
{
    // Stands in the .eml of an office that has set no sender; such a mail is read, never sent.
    private const string NoSender = "nianbao@localhost";

    // China has had one time zone without summer time since 1991.
    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);

    /// <summary>The message, its recipients, and the addresses given that are none.</summary>
    internal ComposedMail Compose(OutgoingMail mail)
    {
        var given = mail.To.Any(to => !string.IsNullOrWhiteSpace(to)) ? mail.To : options.To is { } to ? [to] : [];
        var recipients = MailAddresses.Read(given);

        var message = new MimeMessage
        {
            MessageId = mail.MessageId,
            Date = clock.GetUtcNow().ToOffset(Shanghai),
            Subject = MailText.OneLine(mail.Subject),
            Body = Body(mail),
        };
        message.From.Add(Sender());
        message.To.AddRange(recipients.Valid);
        // RFC 3834: no out-of-office answers to a program.
        message.Headers.Add("Auto-Submitted", "auto-generated");
        // Chinese bodies become Base64: every server and every .eml reader takes seven bits.
        message.Prepare(EncodingConstraint.SevenBit);
        return new ComposedMail(message, recipients.Valid, recipients.Invalid);
    }

    private MailboxAddress Sender()
    {
        var address = options.From is { } from && MailAddresses.TryParse(from, out var parsed) ? parsed.Address : NoSender;
        return new MailboxAddress(Encoding.UTF8, MailText.OneLine(options.FromName), address);
    }

    private static MimeEntity Body(OutgoingMail mail)
    {
        var text = new MultipartAlternative
        {
            new TextPart("plain") { Text = mail.Text },
            new TextPart("html") { Text = mail.Html },
        };
        if (mail.Attachments.Count == 0)
            return text;

        var body = new Multipart("mixed") { text };
        foreach (var attachment in mail.Attachments)
            body.Add(Part(attachment));
        return body;
    }

    private static MimePart Part(MailAttachment attachment)
    {
        var type = ContentType.TryParse(attachment.ContentType, out var parsed)
            ? parsed
            : new ContentType("application", "octet-stream");
        var name = MailText.OneLine(attachment.Name);
        var part = new MimePart(type)
        {
            Content = new MimeContent(new MemoryStream(attachment.Content.ToArray(), writable: false)),
            ContentTransferEncoding = ContentEncoding.Base64,
            ContentDisposition = new ContentDisposition(ContentDisposition.Attachment),
        };
        // The standard's form (RFC 2231) for clients of today, and the encoded word that older ones look for.
        Set(part.ContentDisposition.Parameters, "filename", name, ParameterEncodingMethod.Rfc2231);
        Set(part.ContentType.Parameters, "name", name, ParameterEncodingMethod.Rfc2047);
        return part;
    }

    private static void Set(ParameterList parameters, string name, string value, ParameterEncodingMethod method) =>
        parameters.Add(new Parameter(Encoding.UTF8, name, value) { EncodingMethod = method });
}

/// <summary>A message and who is to get it.</summary>
/// <param name="Invalid">What was given as a recipient and is no address.</param>
internal sealed record ComposedMail(
    MimeMessage Message, IReadOnlyList<MailboxAddress> Recipients, IReadOnlyList<string> Invalid);
