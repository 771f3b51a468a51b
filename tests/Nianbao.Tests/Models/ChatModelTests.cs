using Azure.Identity;
using Nianbao.Adapters.Models;
using Nianbao.Planning;

namespace Nianbao.Tests.Models;

public class ChatModelTests
{
    private const string Schema = """
        {"type":"object","additionalProperties":false,"required":["a"],"properties":{"a":{"type":"string"}}}
        """;

    private static readonly ChatQuestion Question = new("你是起草人。", ["第一问", """{"a":"不好"}""", "再答一次"], Schema);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(ModelProvider.AzureOpenAI, false)]
    [InlineData(ModelProvider.AzureOpenAI, true)]
    [InlineData(ModelProvider.OpenAI, false)]
    [InlineData(ModelProvider.OpenAI, true)]
    public async Task A_question_is_asked_as_the_endpoint_wants_it(ModelProvider provider, bool reasons)
    {
        await using var server = await ModelServer.StartAsync([Answers.Text("""{"a":"好"}""")], reasons);
        var options = server.Options(provider) with { Reasoning = reasons, Temperature = 0.2f, MaxOutputTokens = 900 };

        var answer = await AskAsync(options);

        Assert.Equal((ChatOutcome.Answered, """{"a":"好"}""", ""), (answer.Outcome, answer.Text, answer.Reason));
        Assert.True(answer is { InputTokens: > 10, OutputTokens: > 5 } && answer.Elapsed > TimeSpan.Zero);
        var request = Assert.Single(server.Requests);
        Assert.Equal(["system: 你是起草人。", "user: 第一问", """assistant: {"a":"不好"}""", "user: 再答一次"], request.Messages);
        Assert.Equal(900, request.Body.GetProperty(reasons ? "max_completion_tokens" : "max_tokens").GetInt32());
        Assert.Equal(!reasons, request.Has("temperature"));
        Assert.True(request.Body.GetProperty("response_format").GetProperty("json_schema").GetProperty("strict").GetBoolean());
    }

    [Fact]
    public async Task Without_a_temperature_none_is_sent()
    {
        await using var server = await ModelServer.StartAsync(Answers.Text("{}"));
        await AskAsync(server.Options());
        Assert.False(server.Requests[0].Has("temperature"));
    }

    [Fact]
    public async Task Without_a_key_the_identity_logs_in()
    {
        await using var server = await ModelServer.StartAsync(Answers.Text("{}"));
        var answer = await AskAsync(server.Options() with { Key = null });
        Assert.True(answer.Outcome == ChatOutcome.Answered, answer.Reason);
    }

    [Fact]
    public async Task An_identity_that_is_not_there_is_a_wrong_setting_and_one_that_fails_is_waited_for()
    {
        await using var server = await ModelServer.StartAsync(Answers.Text("{}"));
        var options = server.Options() with { Key = null };
        var missing = await AskAsync(options, new TestCredential(new CredentialUnavailableException("none")));
        var failing = await AskAsync(options, new TestCredential(new AuthenticationFailedException("down")));

        Assert.Equal(ChatOutcome.Misconfigured, missing.Outcome);
        Assert.Contains("Model__Key", missing.Reason, StringComparison.Ordinal);
        Assert.Equal(ChatOutcome.TryLater, failing.Outcome);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task An_endpoint_without_schemas_is_told_and_can_be_asked_for_plain_json()
    {
        await using var server = await ModelServer.StartAsync([Answers.Text("{}")], reasons: false, lacksSchemas: true);
        var options = server.Options(ModelProvider.OpenAI);
        var refused = await AskAsync(options);
        var plain = await AskAsync(options with { JsonSchema = false });

        Assert.Equal(ChatOutcome.Misconfigured, refused.Outcome);
        Assert.Contains("Model__JsonSchema设为false", refused.Reason, StringComparison.Ordinal);
        Assert.Equal(ChatOutcome.Answered, plain.Outcome);
        var request = Assert.Single(server.Requests);
        Assert.Equal("json_object", request.Body.GetProperty("response_format").GetProperty("type").GetString());
        Assert.Contains(Schema, request.Messages[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_caller_who_gives_up_gets_no_answer()
    {
        await using var server = await ModelServer.StartAsync(Answers.Silence());
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        var model = Model(server.Options(), new TestCredential());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => model.AskAsync(Question, source.Token));
    }

    [Fact]
    public async Task The_key_stands_in_no_reason()
    {
        await using var server = await ModelServer.StartAsync(Answers.Error(400, "x", $"bad\nkey {ModelServer.Key} 请看"));
        var answer = await AskAsync(server.Options());
        Assert.Equal((ChatOutcome.Unusable, "模型服务不接受这次提问（400：bad key ****** 请看）"), (answer.Outcome, answer.Reason));
        Assert.DoesNotContain(ModelServer.Key, server.Options().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_redirect_is_followed()
    {
        await using var other = await ModelServer.StartAsync(Answers.Text("{}"));
        await using var server = await ModelServer.StartAsync(
            Answers.Raw(307, "text/plain", "", ("Location", other.Address.ToString())));
        var answer = await AskAsync(server.Options());
        Assert.Equal(ChatOutcome.Misconfigured, answer.Outcome);
        Assert.Empty(other.Requests);
    }

    private static Task<ChatAnswer> AskAsync(ModelOptions options, TestCredential? identity = null) =>
        Model(options, identity ?? new TestCredential()).AskAsync(Question, Cancellation);

    private static ChatModel Model(ModelOptions options, TestCredential identity) =>
        new(options, ChatClients.Create(options, () => identity), TimeProvider.System);
}
