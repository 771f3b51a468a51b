using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Nianbao.Adapters;
using Nianbao.Adapters.Storage;
using Nianbao.LocalHost.Azurite;
using Nianbao.Tests.Mail;
using Nianbao.Workflow;

namespace Nianbao.Tests.Cost;

/// <summary>The steps of reports, one after another on an emulator of their own, with every request to storage counted.</summary>
internal sealed class CountedRun : IAsyncDisposable
{
    private readonly List<(string Step, StorageRequest Request)> _requests = [];
    private readonly AzuriteProcess _azurite;
    private readonly SmtpServer _mailServer = new();
    private readonly ServiceProvider _services;
    private readonly LateClock _clock = new();
    private string _step = "";

    private CountedRun(AzuriteProcess azurite, bool mailServer)
    {
        _azurite = azurite;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["NianbaoStorage"] = azurite.ConnectionString,
            ["Mail:Host"] = mailServer ? "127.0.0.1" : "",
            ["Mail:Port"] = $"{_mailServer.Port}",
            ["Mail:Security"] = "None",
            ["Mail:From"] = "nianbao@example.com",
            ["Mail:To"] = "bureau@example.com",
        }).Build();
        var services = new ServiceCollection().AddSingleton<TimeProvider>(_clock)
            .AddLogging(log => log.ClearProviders()).AddNianbao(configuration);
        services.AddSingleton(new StorageClients(StorageOptions.Read(configuration), request =>
        {
            lock (_requests)
                _requests.Add((_step, request));
        }));
        _services = services.BuildServiceProvider();
    }

    public static async Task<CountedRun> StartAsync(bool mailServer)
    {
        var azurite = await AzuriteProcess.StartAsync(AzuriteSettings.OnFreePorts(), CancellationToken.None);
        var run = new CountedRun(azurite, mailServer);
        await run.Get<StorageSetup>().EnsureAsync(CancellationToken.None);
        return run;
    }

    /// <summary>How many mails the mail server took.</summary>
    public int Mails => _mailServer.Received.Count;

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Uploads a file and runs all that follows from it; what its steps sent, in order.</summary>
    /// <param name="wait">How long the request for a plan waits in its queue.</param>
    public async Task<IReadOnlyList<(string Step, StorageRequest Request)>> FollowAsync(
        string container, string name, byte[] content, TimeSpan wait = default)
    {
        await Get<IBlobStore>().WriteAsync(container, name, content, ContentTypes.Text, overwrite: true, default);
        _requests.Clear();
        await (container == Containers.Reports
            ? StepAsync("ReportUploaded", () => Get<ReportIngestion>().RunAsync(name, default))
            : StepAsync("PlanApproved", () => Get<PlanApproval>().RunAsync(name, default)));
        _clock.Late += wait;
        while (await TakeAsync(Queues.PlanRequests) is { } request)
            await StepAsync("PlanRequested", () => Get<PlanDrafting>().RunAsync(Read<PlanRequest>(request), default));
        while (await TakeAsync(Queues.PlanMails) is { } request)
            await StepAsync("PlanDrafted", () => Get<PlanMailing>().RunAsync(Read<MailRequest>(request), default));
        return [.. _requests];
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _mailServer.DisposeAsync();
        await _azurite.DisposeAsync();
    }

    private async Task StepAsync(string step, Func<Task> run)
    {
        _step = step;
        await run();
    }

    // The host's own requests are not counted: it has clients of its own.
    private async Task<string?> TakeAsync(string queue)
    {
        var (count, client) = (_requests.Count, Get<StorageClients>().Queues.GetQueueClient(queue));
        var message = (await client.ReceiveMessageAsync()).Value;
        if (message is not null)
            await client.DeleteMessageAsync(message.MessageId, message.PopReceipt);
        _requests.RemoveRange(count, _requests.Count - count);
        return message?.Body.ToString();
    }

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, JsonSerializerOptions.Web)!;

    private sealed class LateClock : TimeProvider
    {
        public TimeSpan Late { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Late;
    }
}
