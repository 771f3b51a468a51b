using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Nianbao.Adapters;

/// <summary>Names, once, the settings that are wrong but stop nothing: when all has started, for telemetry takes no line before.</summary>
internal sealed class SettingsNotice(SettingFaults settings, ILogger<SettingsNotice> log) : IHostedLifecycleService
{
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        foreach (var fault in settings.Faults)
            log.LogWarning("{Fault}", fault);
        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
