using Microsoft.Extensions.Configuration;
using Nianbao.Adapters.Conversion;
using Nianbao.Adapters.Mail;
using Nianbao.Adapters.Models;
using Nianbao.Adapters.Telemetry;
using Nianbao.Wording;

namespace Nianbao.Adapters;

/// <summary>The settings that are wrong but stop nothing.</summary>
/// <param name="Faults">In Chinese, each with the setting's name.</param>
public sealed record SettingFaults(IReadOnlyList<string> Faults)
{
    internal static SettingFaults Of(IConfiguration configuration)
    {
        var mail = MailOptions.Read(configuration);
        var model = ModelOptions.Read(configuration).Faults();
        var conversion = ConversionOptions.Read(configuration);
        return new SettingFaults(
        [
            .. mail.Faults(), .. mail.WrongRecipients(),
            .. model.Count > 0 ? [ModelTexts.Faulty(model)] : Array.Empty<string>(),
            .. conversion.Missing is { } path ? [ConversionTexts.Missing(path)] : Array.Empty<string>(),
            .. RetrySettings.Read(configuration).Faults,
            .. TelemetryOptions.Read(configuration).Faults,
            .. UnknownSettings.Faults(configuration),
        ]);
    }
}
