using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Nianbao.Adapters.Models;

namespace Nianbao.Tests.Models;

/// <summary>
/// A language model on a free port of 127.0.0.1. It speaks chat completions as Azure OpenAI and as OpenAI do, holds
/// requests to their rules, and then answers by its script, the last entry for ever.
/// </summary>
public sealed class ModelServer : IAsyncDisposable
{
    public const string Key = "key-of-the-tests", Deployment = "plan-writer";

    private readonly ConcurrentQueue<ModelRequest> _requests = new();
    private readonly ModelAnswer[] _script;
    private readonly WebApplication _app;
    private int _answered = -1;

    private ModelServer(ModelAnswer[] script)
    {
        _script = script;
        // Empty: no settings of this machine change where it listens.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _app = builder.Build();
        _app.Run(HandleAsync);
    }

    /// <summary>Whether it refuses max_tokens and a temperature, as reasoning models do.</summary>
    public bool Reasons { get; init; }

    /// <summary>Whether it knows no json_schema, as some compatible endpoints do.</summary>
    public bool LacksSchemas { get; init; }

    /// <summary>What reached the script, in order.</summary>
    public IReadOnlyList<ModelRequest> Requests => [.. _requests];

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features
        .Get<IServerAddressesFeature>()!.Addresses.Single());

    public static Task<ModelServer> StartAsync(params ModelAnswer[] script) => StartAsync(script, reasons: false);

    public static async Task<ModelServer> StartAsync(ModelAnswer[] script, bool reasons, bool lacksSchemas = false)
    {
        var server = new ModelServer(script) { Reasons = reasons, LacksSchemas = lacksSchemas };
        await server._app.StartAsync();
        return server;
    }

    /// <summary>The settings with which the program finds it.</summary>
    public ModelOptions Options(ModelProvider provider = ModelProvider.AzureOpenAI) => new()
    {
        Provider = provider,
        Endpoint = provider == ModelProvider.OpenAI ? new Uri(Address, "/v1").ToString() : Address.ToString(),
        Deployment = Deployment,
        Key = Key,
        // Long, so that a busy machine changes no test; those about time set their own.
        Timeout = TimeSpan.FromMinutes(1),
    };

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
    }

    private async Task HandleAsync(HttpContext http)
    {
        var request = await ModelRequest.ReadAsync(http);
        if (new ModelRules(Reasons, LacksSchemas).Refusal(request) is { } refusal)
        {
            await refusal(http, request);
            return;
        }

        _requests.Enqueue(request);
        var turn = Math.Min(Interlocked.Increment(ref _answered), _script.Length - 1);
        await _script[turn](http, request);
    }
}

/// <summary>What the server does with a request that keeps the rules.</summary>
public delegate Task ModelAnswer(HttpContext http, ModelRequest request);

/// <summary>A request as it arrived.</summary>
public sealed record ModelRequest(
    string Path, IReadOnlyDictionary<string, string> Query, IReadOnlyDictionary<string, string> Headers, JsonElement Body)
{
    public static async Task<ModelRequest> ReadAsync(HttpContext http)
    {
        using var body = await JsonDocument.ParseAsync(http.Request.Body);
        return new ModelRequest(
            http.Request.Path, http.Request.Query.ToDictionary(one => one.Key, one => one.Value.ToString()),
            http.Request.Headers.ToDictionary(one => one.Key, one => one.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            body.RootElement.Clone());
    }

    public bool Has(string property) => Body.TryGetProperty(property, out _);

    /// <summary>The messages as "role: content".</summary>
    public IReadOnlyList<string> Messages =>
        [.. Body.GetProperty("messages").EnumerateArray().Select(message =>
            $"{message.GetProperty("role").GetString()}: {Content(message.GetProperty("content"))}")];

    private static string? Content(JsonElement content) => content.ValueKind == JsonValueKind.String
        ? content.GetString()
        : string.Concat(content.EnumerateArray().Select(part => part.GetProperty("text").GetString()));
}
