namespace Nianbao.Workflow;

/// <summary>How long passing failures of the mail server are waited out (configuration section Retry).</summary>
public sealed class RetryOptions
{
    /// <summary>How often a mail is tried, the first time included.</summary>
    public int MailAttempts { get; set; } = 6;

    /// <summary>The wait before the second try; it doubles from try to try.</summary>
    public TimeSpan Delay { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>The wait before the try after <paramref name="attempt"/> (counted from 0).</summary>
    public TimeSpan After(int attempt) => Delay * (1 << Math.Clamp(attempt, 0, 10));
}
