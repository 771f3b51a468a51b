using MailKit.Net.Smtp;
using MimeKit;

namespace Nianbao.Adapters.Mail;

/// <summary>An SMTP client for which one refused recipient does not keep the mail from the others.</summary>
internal sealed class PatientSmtpClient : SmtpClient
{
    private readonly List<(MailboxAddress Recipient, SmtpResponse Answer)> _refused = [];

    public IReadOnlyList<(MailboxAddress Recipient, SmtpResponse Answer)> Refused => _refused;

    protected override void OnRecipientNotAccepted(MimeMessage message, MailboxAddress mailbox, SmtpResponse response) =>
        _refused.Add((mailbox, response));

    protected override void OnNoRecipientsAccepted(MimeMessage message)
    {
        var (recipient, answer) = _refused.Find(refused => (int)refused.Answer.StatusCode < 500) is { Recipient: not null } busy
            ? busy
            : _refused[0];
        throw new SmtpCommandException(
            SmtpErrorCode.RecipientNotAccepted, answer.StatusCode, recipient, answer.Response);
    }
}
