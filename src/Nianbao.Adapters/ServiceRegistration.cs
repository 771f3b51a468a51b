using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Nianbao.Adapters.Conversion;
using Nianbao.Adapters.Mail;
using Nianbao.Adapters.Models;
using Nianbao.Adapters.Storage;
using Nianbao.Adapters.Telemetry;
using Nianbao.Workflow;

namespace Nianbao.Adapters;

/// <summary>Registers everything both hosts need.</summary>
public static class ServiceRegistration
{
    /// <exception cref="SettingsException">The storage settings are missing or wrong.</exception>
    public static IServiceCollection AddNianbao(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.TryAddSingleton(TimeProvider.System);

        var storage = StorageOptions.Read(configuration);
        services.AddSingleton(new StorageClients(storage, StorageCounters.Sent));
        services.AddSingleton<StorageSetup>();
        services.AddSingleton<IBlobStore, AzureBlobs>();
        services.AddSingleton<ITableStore, AzureTables>();
        services.AddSingleton<IQueueStore, AzureQueues>();

        var mail = MailOptions.Read(configuration);
        services.AddSingleton(mail);
        services.AddSingleton(mail.Limits);
        services.AddSingleton<MessageComposer>();
        services.AddSingleton<SmtpMailer>();
        services.AddSingleton<OutboxMailer>();
        services.AddSingleton<IMailer, Mailer>();

        services.AddDrafter(ModelOptions.Read(configuration), () => AzureIdentity.Of(storage));
        services.AddSingleton(ConversionOptions.Read(configuration));
        services.AddSingleton<IDocumentConverter, SofficeConverter>();
        services.AddSingleton(SettingFaults.Of(configuration));
        services.AddHostedService<SettingsNotice>();
        return services.AddWorkflow(configuration);
    }

    /// <summary>Has what the program needs made at the start where storage is the emulator; for a host that does not do so itself.</summary>
    public static IServiceCollection AddEmulatorSetup(this IServiceCollection services, IConfiguration configuration) =>
        StorageOptions.Read(configuration).IsEmulator ? services.AddHostedService<EmulatorSetup>() : services;
}
