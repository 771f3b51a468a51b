using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Nianbao.Adapters;
using Nianbao.Adapters.Storage;
using Nianbao.Planning;
using Nianbao.Tests.Mail;
using Nianbao.Workflow;

namespace Nianbao.Tests;

public class ServiceRegistrationTests
{
    [Fact]
    public void Every_seam_has_its_adapter()
    {
        using var services = Services(("NianbaoStorage", "UseDevelopmentStorage=true"));

        Assert.NotNull(services.GetRequiredService<IBlobStore>());
        Assert.NotNull(services.GetRequiredService<ITableStore>());
        Assert.NotNull(services.GetRequiredService<IQueueStore>());
        Assert.NotNull(services.GetRequiredService<IMailer>());
        Assert.NotNull(services.GetRequiredService<StorageSetup>());
        Assert.Same(TimeProvider.System, services.GetRequiredService<TimeProvider>());
    }

    [Fact]
    public void A_clock_that_is_there_stays()
    {
        var clock = new FixedClock(DateTimeOffset.UnixEpoch);
        var collection = new ServiceCollection().AddSingleton<TimeProvider>(clock);

        using var services = collection.AddNianbao(Configuration(("NianbaoStorage", "UseDevelopmentStorage=true"))).BuildServiceProvider();

        Assert.Same(clock, services.GetRequiredService<TimeProvider>());
    }

    [Theory]
    [InlineData("")]
    [InlineData("不是连接字符串")]
    public void Wrong_storage_settings_stop_the_start(string connection)
    {
        var error = Assert.Throws<SettingsException>(() => Services(("NianbaoStorage", connection)));

        Assert.Contains("NianbaoStorage", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_mail_and_model_settings_are_named_at_start_and_stop_nothing()
    {
        using var services = Services(
            ("NianbaoStorage:blobServiceUri", "https://a.example"), ("NianbaoStorage:queueServiceUri", "https://b.example"),
            ("NianbaoStorage:tableServiceUri", "https://c.example"),
            ("Mail:Host", "mail.example.cn"), ("Mail:From", "司法所"), ("Mail:To", "没有地址"), ("Model:Provider", "OpenAI"));

        foreach (var service in services.GetServices<IHostedService>().OfType<IHostedLifecycleService>())
            await service.StartedAsync(TestContext.Current.CancellationToken);

        var said = services.GetRequiredService<Notes>().Lines;
        Assert.Equal(3, said.Count);
        Assert.Contains("Mail__From“司法所”", said[0], StringComparison.Ordinal);
        Assert.Contains("Mail__To中的“没有地址”", said[1], StringComparison.Ordinal);
        Assert.Contains("Model__Endpoint", said[2], StringComparison.Ordinal);
        Assert.Contains("Model__Deployment", said[2], StringComparison.Ordinal);
        Assert.IsType<OfflinePlanDrafter>(services.GetRequiredService<IPlanDrafter>());
        Assert.Null(services.GetService<IChatModel>());
    }

    [Fact]
    public void With_right_settings_there_is_a_model_to_ask()
    {
        using var services = Services(
            ("NianbaoStorage", "UseDevelopmentStorage=true"), ("Model:Provider", "AzureOpenAI"),
            ("Model:Endpoint", "https://example.openai.azure.com"), ("Model:Deployment", "plan-writer"), ("Model:Attempts", "2"));

        Assert.Equal("plan-writer", services.GetRequiredService<IChatModel>().Name);
        Assert.NotNull(services.GetRequiredService<IPlanDrafter>());
        Assert.Equal(2, services.GetRequiredService<RetryOptions>().ModelAttempts);
    }

    private static ServiceProvider Services(params (string Key, string? Value)[] settings) => new ServiceCollection()
        .AddSingleton<Notes>()
        .AddLogging(logging => logging.Services.AddSingleton<ILoggerProvider>(provider => provider.GetRequiredService<Notes>()))
        .AddNianbao(Configuration(settings))
        .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true });

    private static IConfiguration Configuration(params (string Key, string? Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Key, s => s.Value)).Build();

    private sealed class Notes : ILoggerProvider, ILogger
    {
        public List<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception,
            Func<TState, Exception?, string> formatter) => Lines.Add(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
