using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Nianbao.Wording;
using Nianbao.Workflow;

namespace Nianbao.Adapters.Mail;

/// <summary>Says of a failed conversation whether trying again may help, and in Chinese what to look at.</summary>
internal sealed class SmtpFailure(MailOptions options)
{
    // As much of a server's own words as fits a table's cell at a glance.
    private const int MaxAnswer = 200;

    /// <summary>Whether it is a failure of the conversation; anything else is a fault of this program and passes through.</summary>
    public static bool IsKnown(Exception e) => e is SocketException or IOException or TimeoutException
        or OperationCanceledException or ProtocolException or CommandException or AuthenticationException
        or SslHandshakeException or NotSupportedException or ServiceNotConnectedException or ServiceNotAuthenticatedException;

    public MailResult Explain(Exception e, IReadOnlyList<(MailboxAddress Recipient, SmtpResponse Answer)> refused) => e switch
    {
        ServiceNotAuthenticatedException => Refused(DeliveryTexts.LoginRequired(Answer(e.Message))),
        SmtpCommandException { ErrorCode: SmtpErrorCode.RecipientNotAccepted } command =>
            Result(command, DeliveryTexts.NoneTaken(TurnedAway(refused))),
        SmtpCommandException command => Result(command, Refusal(command)),
        AuthenticationException { InnerException: SmtpCommandException command } =>
            Result(command, DeliveryTexts.LoginRefused(Answer(command))),
        AuthenticationException => Refused(DeliveryTexts.LoginRefused(Answer(e.Message))),
        SslHandshakeException { InnerException: IOException or SocketException } => BrokenOff(),
        SslHandshakeException or NotSupportedException => Refused(DeliveryTexts.NoEncryption),
        TimeoutException or OperationCanceledException => Later(DeliveryTexts.TooSlow(options.Host!, options.Port)),
        SocketException { SocketErrorCode: SocketError.TimedOut } =>
            Later(DeliveryTexts.TooSlow(options.Host!, options.Port)),
        SocketException => Later(DeliveryTexts.Unreachable(options.Host!, options.Port)),
        _ => BrokenOff(),
    };

    /// <summary>Each recipient the server did not take, with its words.</summary>
    public IEnumerable<string> TurnedAway(IReadOnlyList<(MailboxAddress Recipient, SmtpResponse Answer)> refused) =>
        refused.Select(one => DeliveryTexts.TurnedAway(one.Recipient.Address, Answer(one.Answer)));

    private string Refusal(SmtpCommandException command) => command.ErrorCode switch
    {
        SmtpErrorCode.SenderNotAccepted => DeliveryTexts.SenderRefused(Answer(command)),
        _ => DeliveryTexts.MailRefused(Answer(command)),
    };

    // A server's 4xx means "not now", 5xx "not so".
    private MailResult Result(SmtpCommandException command, string refusal) =>
        (int)command.StatusCode < 500 ? Later(DeliveryTexts.Busy(Answer(command))) : Refused(refusal);

    private MailResult BrokenOff() => Later(DeliveryTexts.BrokenOff(options.Host!, options.Port));

    private static MailResult Later(string reason) => new(MailOutcome.TryLater, reason);

    private static MailResult Refused(string reason) => new(MailOutcome.Refused, reason);

    private string Answer(SmtpCommandException command) => Answer($"{(int)command.StatusCode} {command.Message}");

    private string Answer(SmtpResponse response) => Answer($"{(int)response.StatusCode} {response.Response}");

    private string Answer(string answer)
    {
        var line = MailText.OneLine(answer);
        if (options.Password is { } password)
            line = line.Replace(password, "******", StringComparison.Ordinal);
        return line.Length > MaxAnswer ? line[..MaxAnswer] + "…" : line;
    }
}
