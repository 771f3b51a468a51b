using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Nianbao.Adapters;

/// <summary>Registers everything both hosts need.</summary>
public static class ServiceRegistration
{
    public static IServiceCollection AddNianbao(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return services;
    }
}
