namespace Nianbao.Workflow;

/// <summary>How long passing failures of the mail server and of the model are waited out (configuration section Retry).</summary>
public sealed class RetryOptions
{
    /// <summary>No single wait is longer, whatever a setting or a server asks for: someone is waiting for the mail.</summary>
    public static readonly TimeSpan LongestDelay = TimeSpan.FromHours(1);

    /// <summary>How often a mail is tried, the first time included.</summary>
    public int MailAttempts { get; set; } = 6;

    /// <summary>How often a model is asked for one plan before the built-in drafter writes it, the first time included.</summary>
    public int ModelAttempts { get; set; } = 4;

    /// <summary>The wait before the second try; it doubles from try to try.</summary>
    public TimeSpan Delay { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>The wait before the try after <paramref name="attempt"/> (counted from 0).</summary>
    public TimeSpan After(int attempt) => Bounded(Delay * (1 << Math.Clamp(attempt, 0, 10)));

    /// <summary>As <see cref="After(int)"/>, or as long as the server asks for.</summary>
    public TimeSpan After(int attempt, TimeSpan? asked) =>
        asked is { } wait && wait > TimeSpan.Zero ? Bounded(wait) : After(attempt);

    private static TimeSpan Bounded(TimeSpan wait) => wait < LongestDelay ? wait : LongestDelay;
}
