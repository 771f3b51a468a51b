using Microsoft.Extensions.Configuration;
using Nianbao.Adapters;
using Nianbao.Adapters.Storage;
using Nianbao.LocalHost.Azurite;

namespace Nianbao.Tests.Storage;

public class StorageOptionsTests
{
    [Fact]
    public void A_connection_string_is_enough()
    {
        var options = Read(("NianbaoStorage", new AzuriteSettings(1, 2, 3).ConnectionString));

        var clients = new StorageClients(options);

        Assert.Equal([1, 2, 3], new[] { clients.Blobs.Uri.Port, clients.Queues.Uri.Port, clients.Tables.Uri.Port });
    }

    [Fact]
    public void The_emulators_short_form_means_its_usual_ports()
    {
        var clients = new StorageClients(Read(("NianbaoStorage", "UseDevelopmentStorage=true")));

        Assert.Equal(
            [10000, 10001, 10002], new[] { clients.Blobs.Uri.Port, clients.Queues.Uri.Port, clients.Tables.Uri.Port });
    }

    [Theory]
    [InlineData("managedidentity")]
    [InlineData("ManagedIdentity")]
    [InlineData("")]
    public void Addresses_with_an_identity_are_enough(string credential)
    {
        var options = Read(
            ("NianbaoStorage:blobServiceUri", "https://a.blob.core.chinacloudapi.cn"),
            ("NianbaoStorage:queueServiceUri", "https://a.queue.core.chinacloudapi.cn"),
            ("NianbaoStorage:tableServiceUri", "https://a.table.core.chinacloudapi.cn"),
            ("NianbaoStorage:credential", credential),
            ("NianbaoStorage:clientId", "11111111-2222-3333-4444-555555555555"));

        var clients = new StorageClients(options);

        Assert.Equal("a.queue.core.chinacloudapi.cn", clients.Queues.Uri.Host);
    }

    [Fact]
    public void Nothing_set_names_all_there_is_to_set()
    {
        var error = Assert.Throws<SettingsException>(() => Read());

        Assert.Contains("NianbaoStorage中填写存储账户的连接字符串", error.Message, StringComparison.Ordinal);
        Assert.Contains("NianbaoStorage__tableServiceUri", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("queueServiceUri", null, "缺少NianbaoStorage__queueServiceUri")]
    [InlineData("tableServiceUri", "  ", "缺少NianbaoStorage__tableServiceUri")]
    [InlineData("blobServiceUri", "a.blob.core.windows.net", "NianbaoStorage__blobServiceUri不是有效的服务地址")]
    [InlineData("blobServiceUri", "http://a.blob.core.windows.net", "NianbaoStorage__blobServiceUri不是有效的服务地址")]
    [InlineData("credential", "password", "NianbaoStorage__credential的值无法识别")]
    public void What_is_wrong_is_named(string key, string? value, string message)
    {
        var settings = new Dictionary<string, string?>
        {
            ["NianbaoStorage:blobServiceUri"] = "https://a.blob.core.windows.net",
            ["NianbaoStorage:queueServiceUri"] = "https://a.queue.core.windows.net",
            ["NianbaoStorage:tableServiceUri"] = "https://a.table.core.windows.net",
            [$"NianbaoStorage:{key}"] = value,
        };

        var error = Assert.Throws<SettingsException>(() => Read([.. settings.Select(s => (s.Key, s.Value))]));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DefaultEndpointsProtocol=https;AccountName=a;AccountKey=c2VjcmV0c2VjcmV0!;EndpointSuffix=core.windows.net")]
    [InlineData("DefaultEndpointsProtocol=https;AccountKey=c2VjcmV0c2VjcmV0;EndpointSuffix=core.windows.net")]
    [InlineData("BlobEndpoint=https://a.blob.core.windows.net;SharedAccessSignature=sv=2022&sig=c2VjcmV0c2VjcmV0")]
    [InlineData("\"DefaultEndpointsProtocol=https;AccountName=a;AccountKey=c2VjcmV0\"")]
    [InlineData("DefaultEndpointsProtocol=https;AccountName=a")]
    [InlineData("c2VjcmV0c2VjcmV0")]
    public void A_broken_connection_string_is_named_and_not_repeated(string connection)
    {
        var error = Assert.Throws<SettingsException>(() => new StorageClients(Read(("NianbaoStorage", connection))));

        Assert.Contains("NianbaoStorage不是有效的连接字符串", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("c2VjcmV0", error.ToString(), StringComparison.Ordinal);
    }

    private static StorageOptions Read(params (string Key, string? Value)[] settings) => StorageOptions.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Key, s => s.Value)).Build());
}
