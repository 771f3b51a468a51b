using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Nianbao.Adapters.Telemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Nianbao.Tests.Telemetry;

public class TelemetryOptionsTests
{
    private const string Key = "InstrumentationKey=00000000-0000-0000-0000-000000000001";
    private const string China =
        Key + ";IngestionEndpoint=https://chinaeast2-0.in.applicationinsights.azure.cn/;AADAudience=https://monitor.azure.cn/";

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Without_a_connection_nothing_is_exported_and_nothing_gathered(string? connection)
    {
        var services = new ServiceCollection();

        Assert.Null(services.AddNianbaoTelemetry(Configuration(connection)));
        Assert.Empty(services);
    }

    [Theory]
    [InlineData("不是连接字符串")]
    [InlineData("InstrumentationKey=")]
    [InlineData("InstrumentationKey=abc")]
    [InlineData(Key + ";" + Key)]
    [InlineData(Key + ";IngestionEndpoint=nowhere")]
    [InlineData(Key + ";IngestionEndpoint=http://example.com/")]
    [InlineData(Key + ";EndpointSuffix=a b")]
    public void A_wrong_connection_is_named_and_exports_nothing(string connection)
    {
        var services = new ServiceCollection();
        var fault = Assert.Single(TelemetryOptions.Read(Configuration(connection)).Faults);

        Assert.Contains(TelemetryOptions.ConnectionKey, fault, StringComparison.Ordinal);
        Assert.DoesNotContain("abc", fault, StringComparison.Ordinal);
        Assert.Null(services.AddNianbaoTelemetry(Configuration(connection)));
        Assert.Empty(services);
    }

    [Theory]
    [InlineData("ClientId=11111111-2222-3333-4444-555555555555;Authorization=AAD", true, "11111111-2222-3333-4444-555555555555")]
    [InlineData("authorization=aad", true, null)]
    [InlineData("", false, null)]
    public void The_login_is_read(string login, bool identity, string? clientId)
    {
        var options = TelemetryOptions.Read(Configuration(China, login));

        Assert.True(options.IsExported);
        Assert.Equal((identity, clientId), (options.UsesIdentity, options.ClientId));
    }

    [Theory]
    [InlineData("AAD")]
    [InlineData("ClientId=11111111-2222-3333-4444-555555555555")]
    [InlineData("Authorization=Key")]
    public void A_wrong_login_is_named_and_exports_nothing(string login)
    {
        var options = TelemetryOptions.Read(Configuration(China, login));

        Assert.Contains(TelemetryOptions.LoginKey, Assert.Single(options.Faults), StringComparison.Ordinal);
        Assert.False(options.IsExported);
    }

    [Theory]
    [InlineData(Key)]
    [InlineData(China)]
    public void What_is_right_the_exporter_takes(string connection)
    {
        var services = new ServiceCollection().AddSingleton(Configuration(connection, "Authorization=AAD"));
        Assert.NotNull(services.AddNianbaoTelemetry(Configuration(connection, "Authorization=AAD")));
        using var provider = services.BuildServiceProvider();

        Assert.NotNull(provider.GetRequiredService<TracerProvider>());
        Assert.NotNull(provider.GetRequiredService<MeterProvider>());
    }

    private static IConfiguration Configuration(string? connection, string? login = null) => new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?> { [TelemetryOptions.ConnectionKey] = connection, [TelemetryOptions.LoginKey] = login })
        .Build();
}
