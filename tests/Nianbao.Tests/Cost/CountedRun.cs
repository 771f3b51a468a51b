using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Nianbao.Adapters;
using Nianbao.Adapters.Storage;
using Nianbao.Workflow;

namespace Nianbao.Tests.Cost;

/// <summary>The steps of reports, one after another on an emulator, with every request to storage counted.</summary>
internal sealed class CountedRun : IAsyncDisposable
{
    private readonly List<(string Step, StorageRequest Request)> _requests = [];
    private readonly ServiceProvider _services;
    private string _step = "";

    public CountedRun(string connection, params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Append(("NianbaoStorage", connection)).Select(pair => KeyValuePair.Create(pair.Item1, (string?)pair.Item2)))
            .Build();
        var services = new ServiceCollection().AddLogging(log => log.ClearProviders()).AddNianbao(configuration);
        services.AddSingleton(new StorageClients(StorageOptions.Read(configuration), request =>
        {
            lock (_requests)
                _requests.Add((_step, request));
        }));
        _services = services.BuildServiceProvider();
    }

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    /// <summary>What the last report's steps sent, in order.</summary>
    public IReadOnlyList<(string Step, StorageRequest Request)> Requests => _requests;

    public async Task UploadAsync(string name, string text, string container = Containers.Reports)
    {
        await Get<IBlobStore>().WriteAsync(container, name, Encoding.UTF8.GetBytes(text), ContentTypes.Text, overwrite: true, default);
        _requests.Clear();
    }

    /// <summary>Runs an upload and all that follows from it.</summary>
    public async Task FollowAsync(string name)
    {
        await StepAsync("ReportUploaded", () => Get<ReportIngestion>().RunAsync(name, default));
        while (await TakeAsync(Queues.PlanRequests) is { } request)
            await StepAsync("PlanRequested", () => Get<PlanDrafting>().RunAsync(Read<PlanRequest>(request), default));
        while (await TakeAsync(Queues.PlanMails) is { } request)
            await StepAsync("PlanDrafted", () => Get<PlanMailing>().RunAsync(Read<MailRequest>(request), default));
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private async Task StepAsync(string step, Func<Task> run)
    {
        _step = step;
        await run();
        _step = "";
    }

    // The host's own requests, by clients of its own.
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
}

/// <summary>A report of a fictitious office with a given number of figures.</summary>
internal static class FigureReports
{
    private static readonly string[] s_places = ["东桥", "西岭", "南湾", "北坡", "河口", "枣园", "石桥", "柳林", "新塘", "古渡"];

    public static string Text(string office, int year, int figures)
    {
        var lines = Enumerable.Range(0, figures).Select(n => string.Create(
            CultureInfo.InvariantCulture, $"{s_places[n % s_places.Length]}社区开展普法讲座{n + 3}场。"));
        return $"""
            {office}{year}年法治政府建设年度报告
            一、主要举措和成效
            （一）普法宣传。{string.Concat(lines)}
            二、存在的不足和原因
            一是执法人员业务能力不强，案卷制作不够规范。二是普法形式比较单一，对外来务工人员覆盖不够。三是合同送审不及时。
            三、{year + 1}年主要安排
            （一）加强执法培训。组织执法人员学习案卷制作规范。
            （二）丰富普法形式。针对外来务工人员开展专场普法。
            """;
    }
}
