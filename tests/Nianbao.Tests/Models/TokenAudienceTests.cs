using Azure.Core;
using Nianbao.Adapters.Models;
using OpenAI.Chat;

namespace Nianbao.Tests.Models;

public class TokenAudienceTests
{
    [Theory]
    [InlineData("https://fazhi.openai.azure.com/", "https://cognitiveservices.azure.com/.default")]
    [InlineData("https://fazhi.cognitiveservices.azure.com", "https://cognitiveservices.azure.com/.default")]
    [InlineData("https://fazhi.openai.azure.cn/", "https://cognitiveservices.azure.cn/.default")]
    [InlineData("https://FAZHI.OpenAI.Azure.CN", "https://cognitiveservices.azure.cn/.default")]
    [InlineData("https://fazhi.openai.azure.us/", "https://cognitiveservices.azure.us/.default")]
    [InlineData("https://gateway.example.cn/ai", "https://cognitiveservices.azure.com/.default")]
    [InlineData("https://notazure.cn/", "https://cognitiveservices.azure.com/.default")]
    public async Task A_token_is_asked_for_in_the_cloud_of_the_endpoint(string endpoint, string scope)
    {
        var identity = new AskedCredential();
        var options = new ModelOptions { Provider = ModelProvider.AzureOpenAI, Endpoint = endpoint, Deployment = "d" };
        var client = ChatClients.Create(options, () => identity);

        // The identity refuses before anything is sent.
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => client.CompleteChatAsync([new UserChatMessage("问")], null, TestContext.Current.CancellationToken));

        Assert.Equal([scope], identity.Scopes);
    }

    private sealed class AskedCredential : TokenCredential
    {
        public List<string> Scopes { get; } = [];

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scopes.AddRange(requestContext.Scopes);
            throw new InvalidOperationException("no token in the tests");
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }
}
