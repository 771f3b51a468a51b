using Nianbao.Wording;
using Nianbao.Workflow;

namespace Nianbao.Adapters.Mail;

/// <summary>Gives each mail to the mail server, or to the outbox where there is none, its settings are wrong or nobody is to get it.</summary>
public sealed class Mailer(MailOptions options, SmtpMailer server, OutboxMailer outbox) : IMailer
{
    public bool KeepsAll => WhyNone is not null;

    private string? WhyNone => options.Host is null
        ? DeliveryTexts.NoServer
        : options.Faults() is { Count: > 0 } faults ? DeliveryTexts.Faulty(faults) : null;

    public Task<MailResult> SendAsync(OutgoingMail mail, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(mail);
        return WhyNotSent(mail) is { } why
            ? outbox.KeepAsync(mail, why, cancellation)
            : server.SendAsync(mail, cancellation);
    }

    private string? WhyNotSent(OutgoingMail mail)
    {
        if (WhyNone is { } why)
            return why;
        if (mail.OutboxOnly)
            return DeliveryTexts.ForOutboxOnly;
        if (mail.To.Any(to => !string.IsNullOrWhiteSpace(to)))
            return null;
        if (options.To is null)
            return DeliveryTexts.NoRecipient;
        return MailAddresses.Read([options.To]).Valid.Count == 0 ? DeliveryTexts.Faulty(options.WrongRecipients()) : null;
    }
}
