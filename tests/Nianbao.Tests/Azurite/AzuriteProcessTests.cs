using Azure.Storage.Blobs;
using Nianbao.LocalHost.Azurite;

namespace Nianbao.Tests.Azurite;

public class AzuriteProcessTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Nothing_listens_any_more_when_it_has_ended()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var settings = AzuriteSettings.OnFreePorts();

        await using (await AzuriteProcess.StartAsync(settings, cancellation))
            Assert.True(await AzuriteProcess.IsListeningAsync(settings.Ports, cancellation));

        foreach (var port in settings.Ports)
            Assert.False(await AzuriteProcess.IsListeningAsync([port], cancellation));
    }

    [Fact]
    public async Task Keeps_what_was_written_just_before_it_ended()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("nianbao-azurite-");
        try
        {
            var settings = AzuriteSettings.OnFreePorts(folder.FullName);
            await using (var first = await AzuriteProcess.StartAsync(settings, cancellation))
            {
                var container = new BlobServiceClient(
                    first.ConnectionString, Old()).GetBlobContainerClient("kept");
                await container.CreateAsync(cancellationToken: cancellation);
                await container.UploadBlobAsync("年报.txt", BinaryData.FromString("内容"), cancellation);
            }

            await using var second = await AzuriteProcess.StartAsync(settings, cancellation);
            var blob = new BlobServiceClient(second.ConnectionString, Old())
                .GetBlobContainerClient("kept").GetBlobClient("年报.txt");
            Assert.Equal("内容", (await blob.DownloadContentAsync(cancellation)).Value.Content.ToString());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Says_why_it_could_not_start()
    {
        var connection = await azurite.ConnectionStringAsync();
        var port = int.Parse(connection.Split("127.0.0.1:")[1].Split('/')[0]);
        var taken = AzuriteSettings.OnFreePorts() with { BlobPort = port };

        var error = await Assert.ThrowsAsync<AzuriteException>(
            () => AzuriteProcess.StartAsync(taken, TestContext.Current.CancellationToken));

        Assert.Contains("端口可能已被其他程序占用", error.Message, StringComparison.Ordinal);
        Assert.Contains("EADDRINUSE", error.Message, StringComparison.Ordinal);
    }

    private static BlobClientOptions Old() =>
        new(BlobClientOptions.ServiceVersion.V2024_11_04);
}
