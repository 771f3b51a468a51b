using Nianbao.Adapters.Storage;
using Nianbao.LocalHost.Azurite;

[assembly: AssemblyFixture(typeof(Nianbao.Tests.Azurite.AzuriteFixture))]

namespace Nianbao.Tests.Azurite;

/// <summary>
/// One Azurite for all tests of a run, in memory on free ports; started by the first test that asks, so that a run
/// of pure tests waits for nothing. Where it cannot start, the tests that ask fail with the reason.
/// </summary>
public sealed class AzuriteFixture : IAsyncDisposable
{
    private readonly Lazy<Task<AzuriteProcess>> _azurite = new(() => Task.Run(StartAsync));

    public async Task<string> ConnectionStringAsync() => (await _azurite.Value).ConnectionString;

    public async Task<StorageClients> ClientsAsync() =>
        new(new StorageOptions { ConnectionString = await ConnectionStringAsync() });

    public async ValueTask DisposeAsync()
    {
        if (_azurite.IsValueCreated && _azurite.Value.IsCompletedSuccessfully)
            await (await _azurite.Value).DisposeAsync();
    }

    private static async Task<AzuriteProcess> StartAsync()
    {
        try
        {
            return await AzuriteProcess.StartAsync(AzuriteSettings.OnFreePorts(), CancellationToken.None);
        }
        catch (AzuriteException e) when (e.InnerException is null)
        {
            // Someone may have taken a port between finding it free and listening on it.
            return await AzuriteProcess.StartAsync(AzuriteSettings.OnFreePorts(), CancellationToken.None);
        }
    }
}
