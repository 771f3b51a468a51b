using Nianbao.Wording;
using Nianbao.Workflow;

namespace Nianbao.Adapters.Mail;

/// <summary>Puts mails as .eml files, which any mail program opens, into the outbox container.</summary>
public sealed class OutboxMailer(MessageComposer composer, IBlobStore blobs) : IMailer
{
    public bool KeepsAll => true;

    public Task<MailResult> SendAsync(OutgoingMail mail, CancellationToken cancellation) =>
        KeepAsync(mail, DeliveryTexts.NoServer, cancellation);

    /// <param name="why">In Chinese, why it is not sent.</param>
    internal async Task<MailResult> KeepAsync(OutgoingMail mail, string why, CancellationToken cancellation)
    {
        using var message = composer.Compose(mail).Message;
        using var content = new MemoryStream();
        await message.WriteToAsync(content, cancellation);
        // The same mail again, after a crash, is the same file again.
        await blobs.WriteAsync(
            Containers.Outbox, mail.OutboxName, content.ToArray(), "message/rfc822", overwrite: true, cancellation);
        return new MailResult(MailOutcome.Kept, DeliveryTexts.Kept(why, mail.OutboxName));
    }
}
