using System.ClientModel.Primitives;
using Azure.AI.OpenAI.Chat;
using Nianbao.Planning;
using Nianbao.Wording;
using OpenAI.Chat;

namespace Nianbao.Adapters.Models;

/// <summary>A question in the client's terms.</summary>
internal static class ChatRequest
{
    // Shown in the endpoint's own logs only.
    private const string SchemaName = "work_plan";

    public static IEnumerable<ChatMessage> Messages(ChatQuestion question, ModelOptions options)
    {
        // Whoever is not held to the schema must at least read it.
        yield return new SystemChatMessage(
            options.JsonSchema ? question.Instructions : question.Instructions + ModelTexts.FollowSchema(question.Schema));
        for (var turn = 0; turn < question.Turns.Count; turn++)
        {
            yield return turn % 2 == 0
                ? new UserChatMessage(question.Turns[turn])
                : new AssistantChatMessage(question.Turns[turn]);
        }
    }

    public static ChatCompletionOptions Settings(ChatQuestion question, ModelOptions options)
    {
        var settings = WithLimit(options);
        settings.ResponseFormat = options.JsonSchema
            ? ChatResponseFormat.CreateJsonSchemaFormat(
                SchemaName, BinaryData.FromString(question.Schema), jsonSchemaIsStrict: true)
            : ChatResponseFormat.CreateJsonObjectFormat();
        if (!options.Reasoning)
            settings.Temperature = options.Temperature;
        return settings;
    }

    // The limit has two names, and each kind of model refuses or overlooks the other's.
    private static ChatCompletionOptions WithLimit(ModelOptions options)
    {
        // This client writes max_completion_tokens of itself, which compatible endpoints often do not know.
        if (options is { Provider: ModelProvider.OpenAI, Reasoning: false })
            return Of(new { max_tokens = options.MaxOutputTokens });

        // Not "new": with options that were not read from JSON the switch below throws.
        var settings = Of(new { });
        settings.MaxOutputTokenCount = options.MaxOutputTokens;
#pragma warning disable AOAI001 // Marked as subject to change; the package's version is pinned.
        if (options is { Provider: ModelProvider.AzureOpenAI, Reasoning: true })
            settings.SetNewMaxCompletionTokensPropertyEnabled();
#pragma warning restore AOAI001
        return settings;
    }

    private static ChatCompletionOptions Of(object settings) =>
        ModelReaderWriter.Read<ChatCompletionOptions>(BinaryData.FromObjectAsJson(settings))!;
}
