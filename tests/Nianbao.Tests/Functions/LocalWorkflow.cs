using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Nianbao.Adapters;
using Nianbao.Adapters.Storage;
using Nianbao.LocalHost.Azurite;
using Nianbao.LocalHost.Triggers;
using Nianbao.Tests.Mail;
using Nianbao.Workflow;
using Nianbao.Workflow.Rows;

namespace Nianbao.Tests.Functions;

/// <summary>The trigger classes on an Azurite of their own and a small mail server.</summary>
public sealed class LocalWorkflow : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private AzuriteProcess _azurite = null!;
    private IHost _host = null!;

    /// <summary>What the mail server answers instead of the usual.</summary>
    public Func<string, string?> MailScript { get; set; } = _ => null;

    /// <summary>Settings besides the usual ones.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>();

    public SmtpServer MailServer { get; private set; } = null!;

    public IServiceProvider Services => _host.Services;

    public StorageClients Clients => Services.GetRequiredService<StorageClients>();

    public ITableStore Tables => Services.GetRequiredService<ITableStore>();

    public IBlobStore Blobs => Services.GetRequiredService<IBlobStore>();

    public async ValueTask InitializeAsync()
    {
        _azurite = await AzuriteProcess.StartAsync(AzuriteSettings.OnFreePorts(), CancellationToken.None);
        MailServer = new SmtpServer { Script = line => MailScript(line) };
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["NianbaoStorage"] = _azurite.ConnectionString,
            ["Mail:Host"] = "127.0.0.1",
            ["Mail:Port"] = $"{MailServer.Port}",
            ["Mail:Security"] = "None",
            ["Mail:From"] = "nianbao@example.com",
            ["Mail:To"] = "bureau@example.com",
            ["Retry:Delay"] = "00:00:01",
        });
        builder.Configuration.AddInMemoryCollection(Settings);
        builder.Services.AddNianbao(builder.Configuration);
        builder.Services.AddTriggers(new QueueSettings { MaxDequeueCount = 3, VisibilityTimeout = TimeSpan.FromSeconds(0.2) });
        _host = builder.Build();
        await Services.GetRequiredService<StorageSetup>().EnsureAsync(CancellationToken.None);
        await _host.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
        await MailServer.DisposeAsync();
        await _azurite.DisposeAsync();
    }

    public Task UploadAsync(string name, byte[] content) =>
        Clients.Blobs.GetBlobContainerClient(Containers.Reports).GetBlobClient(name)
            .UploadAsync(BinaryData.FromBytes(content), overwrite: true);

    /// <summary>Waits until a file is settled and its mail, if one is due, is sent.</summary>
    public Task<UploadRow> SettledAsync(string file) => EventuallyAsync(async () =>
        await Services.GetRequiredService<UploadLedger>().GetAsync(Containers.Reports, file, default) is { IsSettled: true } row
            && row.Notice is not "待发送" ? row : null);

    /// <summary>Waits until a report has come to its end.</summary>
    public Task<ReportRow> ReportAsync(string office, int year, int draft = 1) => EventuallyAsync(async () =>
        await Services.GetRequiredService<ReportLedger>().GetAsync(office, year, default) is { State: >= ReportState.Sent } row
            && row.Draft >= draft ? row : null);

    public Task<IReadOnlyList<TableRow>> RowsAsync(string table, string office) =>
        Tables.QueryAsync(table, office, null, null, default);

    public static async Task<T> EventuallyAsync<T>(Func<Task<T?>> look) where T : class
    {
        using var limit = new CancellationTokenSource(Patience);
        while (true)
        {
            if (await look() is { } seen) return seen;
            await Task.Delay(100, limit.Token);
        }
    }
}
