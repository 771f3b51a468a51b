using MailKit.Net.Smtp;
using MailKit.Security;
using Nianbao.Wording;
using Nianbao.Workflow;

namespace Nianbao.Adapters.Mail;

/// <summary>Sends mails through the configured server, one connection each.</summary>
public sealed class SmtpMailer(MailOptions options, MessageComposer composer) : IMailer
{
    private static readonly TimeSpan AnswerLimit = TimeSpan.FromSeconds(60);

    /// <summary>For the whole conversation, so that a server that only trickles holds nothing up.</summary>
    internal TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(2);

    public bool KeepsAll => false;

    public async Task<MailResult> SendAsync(OutgoingMail mail, CancellationToken cancellation)
    {
        var composed = composer.Compose(mail);
        using var message = composed.Message;
        if (composed.Recipients.Count == 0)
            return new MailResult(MailOutcome.Refused, DeliveryTexts.NoValidRecipient(composed.Invalid));

        using var client = new PatientSmtpClient
        {
            Timeout = (int)AnswerLimit.TotalMilliseconds,
            // Inside an office's network the lists of revoked certificates are usually out of reach.
            CheckCertificateRevocation = false,
        };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
        try
        {
            await client.ConnectAsync(options.Host!, options.Port, SocketOptions(), limit.Token);
            if (await LogInAsync(client, limit.Token) is { } refusal)
                return new MailResult(MailOutcome.Refused, refusal);
            await client.SendAsync(message, limit.Token);
        }
        catch (Exception e) when (SmtpFailure.IsKnown(e) && !cancellation.IsCancellationRequested)
        {
            return new SmtpFailure(options).Explain(e, client.Refused);
        }

        await LeaveAsync(client, limit.Token);
        return new MailResult(MailOutcome.Sent, Report(composed, client));
    }

    private async Task<string?> LogInAsync(PatientSmtpClient client, CancellationToken cancellation)
    {
        if (options.User is null)
            return null;
        // Whoever sits between could hide the server's offer of STARTTLS; in clear only where that is asked for.
        if (!client.IsSecure && options.Security != MailSecurity.None)
            return DeliveryTexts.PasswordUnprotected;
        if (!client.Capabilities.HasFlag(SmtpCapabilities.Authentication))
            return DeliveryTexts.LoginNotOffered;
        await client.AuthenticateAsync(options.User, options.Password!, cancellation);
        return null;
    }

    // The server has the mail: whatever happens now, it is sent.
    private static async Task LeaveAsync(PatientSmtpClient client, CancellationToken cancellation)
    {
        try
        {
            await client.DisconnectAsync(quit: true, cancellation);
        }
        catch (Exception e) when (SmtpFailure.IsKnown(e))
        {
        }
    }

    private string Report(ComposedMail composed, PatientSmtpClient client)
    {
        var taken = composed.Recipients.Except(client.Refused.Select(refused => refused.Recipient));
        var parts = new List<string> { DeliveryTexts.Sent(taken.Select(address => address.Address)) };
        parts.AddRange(new SmtpFailure(options).TurnedAway(client.Refused));
        if (composed.Invalid.Count > 0)
            parts.Add(DeliveryTexts.Skipped(composed.Invalid));
        return string.Join('；', parts);
    }

    private SecureSocketOptions SocketOptions() => options.Security switch
    {
        MailSecurity.None => SecureSocketOptions.None,
        MailSecurity.StartTls => SecureSocketOptions.StartTls,
        MailSecurity.SslOnConnect => SecureSocketOptions.SslOnConnect,
        _ => SecureSocketOptions.Auto,
    };
}
