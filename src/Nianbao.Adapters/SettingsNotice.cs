using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Nianbao.Adapters;

/// <summary>Names, once at start, the settings that are wrong but stop nothing.</summary>
internal sealed class SettingsNotice(SettingFaults settings, ILogger<SettingsNotice> log) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var fault in settings.Faults)
            log.LogWarning("{Fault}", fault);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
