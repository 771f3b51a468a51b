using System.ClientModel;
using Nianbao.Planning;
using Nianbao.Wording;
using OpenAI.Chat;

namespace Nianbao.Adapters.Models;

/// <summary>The configured model. Each question is one request; whatever comes of it is an answer with a reason.</summary>
internal sealed class ChatModel(ModelOptions options, ChatClient client, TimeProvider clock) : IChatModel
{
    public string Name => options.Deployment!;

    public async Task<ChatAnswer> AskAsync(ChatQuestion question, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(question);
        var messages = ChatRequest.Messages(question, options);
        var settings = ChatRequest.Settings(question, options);
        var start = clock.GetTimestamp();
        // The client's own limit leaves out the time that an identity's token takes.
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(options.Timeout);
        try
        {
            ChatCompletion completion = await client.CompleteChatAsync(messages, settings, limit.Token);
            return Read(completion) with { Elapsed = clock.GetElapsedTime(start) };
        }
        // Also what the client throws on an answer it cannot read, which is of many kinds; a missing member is a wrong package.
        catch (Exception e) when (e is not MissingMemberException && !cancellation.IsCancellationRequested)
        {
            var (outcome, reason) = new ChatFailure(options).Explain(e);
            var headers = (e as ClientResultException)?.GetRawResponse()?.Headers;
            return Nothing(outcome, reason) with
            {
                RetryAfter = outcome == ChatOutcome.TryLater && headers is not null
                    ? RetryAfter.Read(headers, clock.GetUtcNow())
                    : null,
                Elapsed = clock.GetElapsedTime(start),
            };
        }
    }

    private static ChatAnswer Read(ChatCompletion completion)
    {
        var text = string.Concat(completion.Content.Select(part => part.Text));
        var answer = completion.FinishReason switch
        {
            ChatFinishReason.Length => Nothing(ChatOutcome.Unusable, ModelTexts.CutOff),
            ChatFinishReason.ContentFilter => Nothing(ChatOutcome.Unusable, ModelTexts.AnswerFiltered),
            _ when !string.IsNullOrEmpty(completion.Refusal) => Nothing(ChatOutcome.Unusable, ModelTexts.Refused),
            ChatFinishReason.Stop when !string.IsNullOrWhiteSpace(text) => Nothing(ChatOutcome.Answered, "") with { Text = text },
            _ => Nothing(ChatOutcome.Unusable, ModelTexts.Empty),
        };
        return answer with
        {
            InputTokens = completion.Usage?.InputTokenCount ?? 0,
            OutputTokens = completion.Usage?.OutputTokenCount ?? 0,
        };
    }

    private static ChatAnswer Nothing(ChatOutcome outcome, string reason) =>
        new(outcome, "", reason, null, 0, 0, TimeSpan.Zero);
}
