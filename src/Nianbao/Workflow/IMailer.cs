namespace Nianbao.Workflow;

/// <summary>Where mails go: a mail server, or the outbox.</summary>
public interface IMailer
{
    /// <summary>Whether every mail stays in the outbox, where the same mail again is the same file again.</summary>
    bool KeepsAll { get; }

    /// <summary>Sends a mail. What the server says is a result; only cancellation and failures of storage throw.</summary>
    Task<MailResult> SendAsync(OutgoingMail mail, CancellationToken cancellation);
}

/// <summary>A mail to be sent.</summary>
/// <param name="MessageId">Without angle brackets; the same for every try, so that a repeated mail can be known.</param>
/// <param name="To">Recipients; none: the configured default.</param>
/// <param name="Text">The body in plain text.</param>
/// <param name="Html">The same body in HTML.</param>
/// <param name="OutboxName">The name its .eml gets where there is no mail server, with '/' for folders.</param>
public sealed record OutgoingMail(
    string MessageId, IReadOnlyList<string> To, string Subject, string Text, string Html,
    IReadOnlyList<MailAttachment> Attachments, string OutboxName)
{
    /// <summary>Whether it must go to the outbox even where a mail server is configured: a notice about that server.</summary>
    public bool OutboxOnly { get; init; }
}

/// <summary>A file that goes with a mail; its name may be Chinese.</summary>
public sealed record MailAttachment(string Name, string ContentType, ReadOnlyMemory<byte> Content);

/// <summary>How sending ended.</summary>
/// <param name="Reason">For a clerk, in Chinese: where it went, or why it did not.</param>
public sealed record MailResult(MailOutcome Outcome, string Reason);

/// <summary>How sending ended, for the program.</summary>
public enum MailOutcome
{
    /// <summary>The mail server took it.</summary>
    Sent,

    /// <summary>No mail server is configured (or its settings are wrong): it lies in the outbox.</summary>
    Kept,

    /// <summary>Not sent; trying later may help (no connection, server busy).</summary>
    TryLater,

    /// <summary>Not sent; trying later will not help (login refused, recipient unknown).</summary>
    Refused,
}
