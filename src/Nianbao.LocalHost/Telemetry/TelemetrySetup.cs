using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Nianbao.Adapters.Telemetry;
using Nianbao.LocalHost.Triggers;
using Nianbao.Workflow.Telemetry;
using OpenTelemetry;
using OpenTelemetry.Resources;

namespace Nianbao.LocalHost.Telemetry;

/// <summary>Sends telemetry where it is configured to go, and prints it where that is asked for.</summary>
internal static class TelemetrySetup
{
    public static void AddTelemetry(this HostApplicationBuilder builder, bool printed)
    {
        var exported = builder.Services.AddNianbaoTelemetry(builder.Configuration);
        if (exported is null && !printed) return;

        var telemetry = (exported ?? builder.Services.AddOpenTelemetry())
            .ConfigureResource(resource => resource.AddService(TriggerInvoker.ActivityName))
            // As the Functions worker's: what the steps are linked to.
            .WithTracing(tracing => tracing.AddSource(TriggerInvoker.ActivityName));
        if (!printed) return;
        telemetry
            .WithTracing(tracing => tracing.AddSource(Instruments.Name).PrintAtEnd())
            .WithMetrics(metrics => metrics.AddMeter(Instruments.Name).PrintAtEnd());
    }
}
