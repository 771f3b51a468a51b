using System.ClientModel;
using System.Net.Sockets;
using System.Security.Authentication;
using Nianbao.Adapters.Models;
using Nianbao.Planning;

namespace Nianbao.Tests.Models;

/// <summary>What cannot be had from a server on 127.0.0.1.</summary>
public class ChatFailureTests
{
    [Theory]
    [InlineData(SocketError.HostNotFound, ChatOutcome.Misconfigured, "找不到模型服务的主机")]
    [InlineData(SocketError.TryAgain, ChatOutcome.TryLater, "连接不上")]
    [InlineData(SocketError.NetworkUnreachable, ChatOutcome.TryLater, "连接不上")]
    public void A_name_that_does_not_exist_is_another_matter_than_a_network_that_is_down(
        SocketError error, ChatOutcome outcome, string says) =>
        AssertExplained(new HttpRequestException(HttpRequestError.NameResolutionError, "", new SocketException((int)error)), outcome, says);

    [Fact]
    public void A_certificate_that_is_not_trusted_names_the_address() => AssertExplained(
        new HttpRequestException(HttpRequestError.SecureConnectionError, "", new AuthenticationException("UntrustedRoot")),
        ChatOutcome.Misconfigured, "Model__Endpoint");

    [Fact]
    public async Task A_server_that_does_not_encrypt_is_not_spoken_to()
    {
        await using var server = await ModelServer.StartAsync(Answers.Text("{}"));
        var options = server.Options() with { Endpoint = server.Address.ToString().Replace("http:", "https:", StringComparison.Ordinal) };
        var model = new ChatModel(options, ChatClients.Create(options, () => new TestCredential()), TimeProvider.System);

        var answer = await model.AskAsync(new ChatQuestion("", ["问"], "{}"), TestContext.Current.CancellationToken);

        Assert.NotEqual(ChatOutcome.Answered, answer.Outcome);
        Assert.Contains("Model__Endpoint", answer.Reason, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    private static void AssertExplained(HttpRequestException error, ChatOutcome outcome, string says)
    {
        // As it comes from the client, and bare.
        foreach (var thrown in new Exception[] { error, new ClientResultException("", null, error) })
        {
            var (found, reason) = new ChatFailure(new ModelOptions()).Explain(thrown);
            Assert.Equal(outcome, found);
            Assert.Contains(says, reason, StringComparison.Ordinal);
        }
    }
}
