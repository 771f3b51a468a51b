using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Nianbao.Adapters;
using Nianbao.Adapters.Storage;
using Nianbao.LocalHost.Azurite;
using Nianbao.LocalHost.Telemetry;
using Nianbao.LocalHost.Triggers;
using Nianbao.Wording;

namespace Nianbao.LocalHost.Commands;

/// <summary>The whole workflow in this process: Azurite where none listens, storage set up, the triggers.</summary>
internal sealed class LocalApp : IAsyncDisposable
{
    private const string StorageKey = StorageOptions.Section;
    private const string DevelopmentStorage = "UseDevelopmentStorage=true";

    private readonly IHost _host;
    private readonly AzuriteProcess? _azurite;

    private LocalApp(IHost host, AzuriteProcess? azurite)
    {
        (_host, _azurite) = (host, azurite);
    }

    public IServiceProvider Services => _host.Services;

    /// <summary>Whether the storage is an emulator on this machine.</summary>
    public bool UsesAzurite { get; private init; }

    /// <param name="printsTelemetry">Whether traces and counters are printed at the end.</param>
    public static async Task<LocalApp> StartAsync(bool printsTelemetry, CancellationToken cancellation)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddLocalSettings(Directory.GetCurrentDirectory()).AddEnvironmentVariables();
        var emulated = IsEmulated(builder.Configuration);
        if (emulated) builder.Configuration[StorageKey] = DevelopmentStorage;

        builder.Logging.AddProvider(new ConsoleLog());
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddNianbao(builder.Configuration);
        builder.AddTelemetry(printsTelemetry);
        builder.Services.AddTriggers(QueueSettings.Read(Path.Combine(AppContext.BaseDirectory, "host.json")));
        // What is under way when Ctrl-C comes is finished; what takes longer is taken up again at the next start.
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(10));

        var azurite = emulated ? await StartAzuriteAsync(cancellation) : null;
        try
        {
            var host = builder.Build();
            await host.Services.GetRequiredService<StorageSetup>().EnsureAsync(cancellation);
            await host.StartAsync(cancellation);
            return new LocalApp(host, azurite) { UsesAzurite = emulated };
        }
        catch
        {
            if (azurite is not null) await azurite.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
        if (_azurite is not null) await _azurite.DisposeAsync();
    }

    private static bool IsEmulated(ConfigurationManager configuration)
    {
        var storage = configuration.GetSection(StorageKey);
        return storage.Value is DevelopmentStorage || (string.IsNullOrEmpty(storage.Value) && !storage.GetChildren().Any());
    }

    private static async Task<AzuriteProcess?> StartAzuriteAsync(CancellationToken cancellation)
    {
        var settings = new AzuriteSettings(Folder: Path.Combine(Directory.GetCurrentDirectory(), ".azurite"));
        if (await AzuriteProcess.IsListeningAsync(settings.Ports, cancellation)) return null;
        Console.Out.WriteLine(ConsoleTexts.StartingAzurite);
        return await AzuriteProcess.StartAsync(settings, cancellation);
    }
}
