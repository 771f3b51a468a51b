using System.ClientModel;
using System.ClientModel.Primitives;
using Azure.AI.OpenAI;
using Azure.Core;
using OpenAI;
using OpenAI.Chat;

namespace Nianbao.Adapters.Models;

/// <summary>Makes the client of the configured deployment: it asks once, follows no redirect and reads no endless answer.</summary>
internal static class ChatClients
{
    // An endpoint in the office's own network often wants no key; the client insists on one.
    private const string NoKey = "none";

    /// <param name="identity">Used with Azure where there is no key.</param>
    public static ChatClient Create(ModelOptions options, Func<TokenCredential> identity)
    {
        var address = new Uri(options.Endpoint!);
        return options.Provider == ModelProvider.AzureOpenAI
            ? Azure(options, address, identity).GetChatClient(options.Deployment)
            : new OpenAIClient(
                new ApiKeyCredential(options.Key ?? NoKey), With(new OpenAIClientOptions { Endpoint = address }, options, address))
                .GetChatClient(options.Deployment);
    }

    private static AzureOpenAIClient Azure(ModelOptions options, Uri address, Func<TokenCredential> identity)
    {
        var settings = With(new AzureOpenAIClientOptions { Audience = TokenAudience.Of(address) }, options, address);
        return options.Key is { } key
            ? new AzureOpenAIClient(address, new ApiKeyCredential(key), settings)
            : new AzureOpenAIClient(address, identity(), settings);
    }

    private static T With<T>(T settings, ModelOptions options, Uri address) where T : ClientPipelineOptions
    {
        // Tries are the queue's: one that waited here would hold a function.
        settings.RetryPolicy = new ClientRetryPolicy(maxRetries: 0);
        settings.NetworkTimeout = options.Timeout;
        settings.Transport = new HttpClientPipelineTransport(new HttpClient(new BoundedAnswers(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = !address.IsLoopback,
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),
        }))
        {
            Timeout = Timeout.InfiniteTimeSpan,
        });
        return settings;
    }
}
