using Azure.Core;
using Microsoft.Extensions.DependencyInjection;
using Nianbao.Planning;
using Nianbao.Planning.Modelling;
using Nianbao.Wording;

namespace Nianbao.Adapters.Models;

/// <summary>Registers who drafts: the configured model, or the built-in drafter where there is none or its settings are wrong.</summary>
internal static class ModelRegistration
{
    public static IServiceCollection AddDrafter(
        this IServiceCollection services, ModelOptions options, Func<TokenCredential> identity)
    {
        services.AddSingleton(options);
        if (options.IsOffline)
            return services.AddSingleton<IPlanDrafter>(new OfflinePlanDrafter());
        if (options.Faults() is { Count: > 0 } faults)
            return services.AddSingleton<IPlanDrafter>(new OfflinePlanDrafter(ModelTexts.Faulty(faults)));

        services.AddSingleton<IChatModel>(provider => new ChatModel(
            options, ChatClients.Create(options, identity), provider.GetRequiredService<TimeProvider>()));
        return services.AddSingleton<IPlanDrafter, ModelDrafter>();
    }
}
