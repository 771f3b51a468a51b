using Microsoft.Extensions.DependencyInjection;

namespace Nianbao.LocalHost.Triggers;

/// <summary>Registers what runs the trigger classes here.</summary>
public static class TriggerRegistration
{
    public static IServiceCollection AddTriggers(this IServiceCollection services, QueueSettings settings) =>
        services.AddSingleton(settings).AddSingleton<TriggerInvoker>().AddHostedService<TriggerHost>();
}
