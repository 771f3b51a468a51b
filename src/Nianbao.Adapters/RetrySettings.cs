using System.Globalization;
using Microsoft.Extensions.Configuration;
using Nianbao.Adapters.Models;
using Nianbao.Wording;
using Nianbao.Workflow;

namespace Nianbao.Adapters;

/// <summary>Reads <see cref="RetryOptions"/>. A value that is none leaves the default, one out of bounds counts as the bound; both are named.</summary>
/// <param name="Options">What counts.</param>
/// <param name="Faults">In Chinese, the settings that are wrong.</param>
internal sealed record RetrySettings(RetryOptions Options, IReadOnlyList<string> Faults)
{
    private const string Section = "Retry";
    private const int MostAttempts = 10;
    private static readonly TimeSpan s_shortestDelay = TimeSpan.FromSeconds(1);

    public static RetrySettings Read(IConfiguration configuration)
    {
        var (options, faults) = (new RetryOptions(), new List<string>());
        var retry = configuration.GetSection(Section);
        options.MailAttempts = Attempts($"{Section}__MailAttempts", retry["MailAttempts"], options.MailAttempts);
        options.ModelAttempts = Attempts(
            $"{ModelOptions.Section}__Attempts", configuration.GetSection(ModelOptions.Section)["Attempts"], options.ModelAttempts);
        options.Delay = Delay(retry["Delay"], options.Delay);
        return new RetrySettings(options, faults);

        int Attempts(string key, string? text, int otherwise)
        {
            if (string.IsNullOrWhiteSpace(text)) return otherwise;
            var counts = int.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var attempts)
                ? Math.Clamp(attempts, 1, MostAttempts)
                : otherwise;
            if (counts != attempts) faults.Add(SettingTexts.AttemptsWrong(key, MostAttempts, counts));
            return counts;
        }

        TimeSpan Delay(string? text, TimeSpan otherwise)
        {
            if (string.IsNullOrWhiteSpace(text)) return otherwise;
            var read = ModelSettings.Seconds(text.Trim());
            var counts = read is not { } delay || delay <= TimeSpan.Zero ? otherwise
                : delay < s_shortestDelay ? s_shortestDelay
                : delay > RetryOptions.LongestDelay ? RetryOptions.LongestDelay
                : delay;
            if (counts != read) faults.Add(SettingTexts.DelayWrong($"{counts:c}"));
            return counts;
        }
    }
}
