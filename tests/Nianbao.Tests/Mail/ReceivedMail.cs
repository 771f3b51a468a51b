using MimeKit;

namespace Nianbao.Tests.Mail;

/// <summary>A mail as <see cref="SmtpServer"/> took it.</summary>
/// <param name="From">Of MAIL FROM.</param>
/// <param name="To">Of every RCPT TO that was accepted.</param>
/// <param name="Content">The message's bytes, dots unstuffed.</param>
public sealed record ReceivedMail(string From, IReadOnlyList<string> To, byte[] Content)
{
    public MimeMessage Message => MimeMessage.Load(new MemoryStream(Content));
}
