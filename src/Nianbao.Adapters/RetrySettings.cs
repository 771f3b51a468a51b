using System.Globalization;
using Microsoft.Extensions.Configuration;
using Nianbao.Adapters.Models;
using Nianbao.Workflow;

namespace Nianbao.Adapters;

/// <summary>Reads <see cref="RetryOptions"/>; a value that is none leaves the default, as only storage settings stop the start.</summary>
internal static class RetrySettings
{
    private const string Section = "Retry";

    public static RetryOptions Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        var options = new RetryOptions();
        options.MailAttempts = Attempts(section[nameof(options.MailAttempts)], options.MailAttempts);
        options.ModelAttempts = Attempts(configuration.GetSection(ModelOptions.Section)["Attempts"], options.ModelAttempts);
        if (TimeSpan.TryParse(section[nameof(options.Delay)], CultureInfo.InvariantCulture, out var delay) && delay > TimeSpan.Zero)
            options.Delay = delay < RetryOptions.LongestDelay ? delay : RetryOptions.LongestDelay;
        return options;
    }

    private static int Attempts(string? text, int otherwise) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var attempts) ? Math.Clamp(attempts, 1, 10) : otherwise;
}
