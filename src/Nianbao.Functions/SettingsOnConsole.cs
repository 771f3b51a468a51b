using Microsoft.Extensions.Hosting;
using Nianbao.Adapters;

namespace Nianbao.Functions;

/// <summary>
/// Says at start, on the error stream, which settings are wrong but stop nothing: the host passes that on, while it drops what
/// a worker logs outside of an invocation.
/// </summary>
internal sealed class SettingsOnConsole(SettingFaults settings) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var fault in settings.Faults)
            Console.Error.WriteLine($"warn: {fault}");
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
