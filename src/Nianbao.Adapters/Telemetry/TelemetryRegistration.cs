using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Nianbao.Workflow.Telemetry;
using OpenTelemetry;
using OpenTelemetry.Logs;

namespace Nianbao.Adapters.Telemetry;

/// <summary>Sends traces, counters and logs to Application Insights where that is configured.</summary>
public static class TelemetryRegistration
{
    /// <summary>Registers the exporters, each host at its start.</summary>
    /// <returns>What the host may add to; null where nothing is exported, so that nothing is gathered either.</returns>
    /// <remarks>
    /// Only our own source is listened to. The storage SDK's spans would be five times as many as ours and say what the
    /// account's own diagnostics say. For the same reason nothing is sampled: a report is a handful of spans, and half
    /// a trace explains nothing.
    /// </remarks>
    public static IOpenTelemetryBuilder? AddNianbaoTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        var options = TelemetryOptions.Read(configuration);
        if (!options.IsExported) return null;

        // host.json speaks for the host's own log only.
        services.AddLogging(logging => logging
            .AddFilter<OpenTelemetryLoggerProvider>(null, LogLevel.Warning)
            .AddFilter<OpenTelemetryLoggerProvider>(nameof(Nianbao), LogLevel.Information));
        return services.AddOpenTelemetry()
            .WithTracing(tracing => tracing.AddSource(Instruments.Name))
            .WithMetrics(metrics => metrics.AddMeter(Instruments.Name))
            .UseAzureMonitorExporter(exporter =>
            {
                exporter.ConnectionString = options.ConnectionString;
                // Without one the connection string's key is enough; the exporter asks for the audience that it names.
                exporter.Credential = options.UsesIdentity ? AzureIdentity.Managed(options.ClientId) : null;
                exporter.TracesPerSecond = null;
                exporter.SamplingRatio = 1;
                // The host has both for the whole instance.
                exporter.EnableLiveMetrics = false;
                exporter.EnablePerformanceCounters = false;
            });
    }
}
