using Nianbao.Adapters.Storage;
using Nianbao.LocalHost.Azurite;
using Nianbao.Tests.Azurite;
using Nianbao.Workflow;

namespace Nianbao.Tests.Storage;

public class StorageSetupTests(AzuriteFixture azurite)
{
    private sealed record Message(string Text);

    [Fact]
    public async Task An_Azurite_that_checks_API_versions_is_spoken_to_in_one_it_knows()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var settings = AzuriteSettings.OnFreePorts() with { AnyApiVersion = false };
        await using var strict = await AzuriteProcess.StartAsync(settings, cancellation);
        var clients = new StorageClients(new StorageOptions { ConnectionString = strict.ConnectionString });

        await new StorageSetup(clients).EnsureAsync(cancellation);
        await new AzureBlobs(clients).WriteAsync("reviews", "a", "x"u8.ToArray(), "text/plain", false, cancellation);
        await new AzureQueues(clients).SendAsync("plan-mails", new Message("x"), TimeSpan.Zero, cancellation);

        Assert.NotNull(await new AzureBlobs(clients).DownloadAsync("reviews", "a", 10, cancellation));
        Assert.Empty(await new AzureTables(clients).QueryAsync("Reports", "青禾街道", null, null, cancellation));
    }

    [Fact]
    public async Task Several_hosts_may_set_up_at_once_and_again()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var clients = await azurite.ClientsAsync();

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => new StorageSetup(clients).EnsureAsync(cancellation)));
        await new StorageSetup(clients).EnsureAsync(cancellation);

        var containers = await clients.Blobs.GetBlobContainersAsync(cancellationToken: cancellation)
            .Select(container => container.Name).ToListAsync(cancellation);
        var queues = await clients.Queues.GetQueuesAsync(cancellationToken: cancellation)
            .Select(queue => queue.Name).ToListAsync(cancellation);
        var tables = await clients.Tables.QueryAsync(cancellationToken: cancellation)
            .Select(table => table.Name).ToListAsync(cancellation);
        Assert.Empty(Containers.All.Except(containers));
        Assert.Empty(Queues.All.Except(queues));
        Assert.Empty(Tables.All.Except(tables));
    }
}
