using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Nianbao.Adapters.Conversion;
using Nianbao.Adapters.Mail;
using Nianbao.Adapters.Models;
using Nianbao.Wording;

namespace Nianbao.Adapters;

/// <summary>Names, once at start, the settings that are wrong but stop nothing.</summary>
internal sealed class SettingsNotice(
    MailOptions mail, ModelOptions model, ConversionOptions conversion, ILogger<SettingsNotice> log) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var fault in mail.Faults().Concat(mail.WrongRecipients()))
            log.LogWarning("{Fault}", fault);
        if (model.Faults() is { Count: > 0 } wrong)
            log.LogWarning("{Fault}", ModelTexts.Faulty(wrong));
        if (conversion.Missing is { } path)
            log.LogWarning("{Fault}", ConversionTexts.Missing(path));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
