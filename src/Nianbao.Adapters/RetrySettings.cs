using System.Globalization;
using Microsoft.Extensions.Configuration;
using Nianbao.Workflow;

namespace Nianbao.Adapters;

/// <summary>Reads <see cref="RetryOptions"/>; a value that is none leaves the default, as only storage settings stop the start.</summary>
internal static class RetrySettings
{
    private const string Section = "Retry";

    /// <summary>A message may wait seven days at most; the doubled waits of all tries stay far below.</summary>
    private static readonly TimeSpan MaxDelay = TimeSpan.FromHours(1);

    public static RetryOptions Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        var options = new RetryOptions();
        if (int.TryParse(section[nameof(options.MailAttempts)], NumberStyles.None, CultureInfo.InvariantCulture, out var attempts))
            options.MailAttempts = Math.Clamp(attempts, 1, 10);
        if (TimeSpan.TryParse(section[nameof(options.Delay)], CultureInfo.InvariantCulture, out var delay) && delay > TimeSpan.Zero)
            options.Delay = delay < MaxDelay ? delay : MaxDelay;
        return options;
    }
}
