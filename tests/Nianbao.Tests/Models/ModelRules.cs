using System.Text.Json;

namespace Nianbao.Tests.Models;

/// <summary>What the real endpoints refuse, in their own words and codes.</summary>
internal sealed class ModelRules(bool reasons, bool lacksSchemas)
{
    // The first version of Azure's protocol that holds answers to a schema.
    private const string FirstWithSchemas = "2024-08-01";

    public ModelAnswer? Refusal(ModelRequest request) =>
        request.Path.StartsWith("/v1/", StringComparison.Ordinal) ? OpenAI(request) : Azure(request);

    private ModelAnswer? Azure(ModelRequest request)
    {
        if (request.Headers.GetValueOrDefault("api-key") != ModelServer.Key
            && request.Headers.GetValueOrDefault("Authorization") != $"Bearer {TestCredential.Token}")
            return Answers.Error(401, "401", "Access denied due to invalid subscription key or wrong API endpoint.");
        if (request.Path != $"/openai/deployments/{ModelServer.Deployment}/chat/completions")
            return Answers.Error(404, "DeploymentNotFound", "The API deployment for this resource does not exist.");
        if (string.CompareOrdinal(request.Query.GetValueOrDefault("api-version") ?? "", FirstWithSchemas) < 0)
            return Answers.Error(400, "BadRequest", "response_format value as json_schema is enabled only for api versions 2024-08-01-preview and later");
        return Body(request);
    }

    private ModelAnswer? OpenAI(ModelRequest request)
    {
        if (request.Headers.GetValueOrDefault("Authorization") != $"Bearer {ModelServer.Key}")
            return Answers.Error(401, "invalid_api_key", "Incorrect API key provided.");
        if (request.Path != "/v1/chat/completions")
            return Answers.Error(404, "unknown_url", "Unknown request URL.");
        if (!request.Has("model") || request.Body.GetProperty("model").GetString() != ModelServer.Deployment)
            return Answers.Error(404, "model_not_found", "The model does not exist or you do not have access to it.");
        return Body(request);
    }

    private ModelAnswer? Body(ModelRequest request)
    {
        if (request.Messages.Count == 0)
            return Answers.Error(400, "invalid_request_error", "[] is too short - 'messages'");
        if (reasons && request.Has("max_tokens"))
            return Answers.Error(400, "unsupported_parameter", "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.");
        if (reasons && request.Has("temperature"))
            return Answers.Error(400, "unsupported_value", "Unsupported value: 'temperature' does not support 0.2 with this model.");
        if (!reasons && request.Has("max_completion_tokens"))
            return Answers.Error(400, "unrecognized_argument", "Unrecognized request argument supplied: max_completion_tokens");

        var format = request.Body.GetProperty("response_format");
        if (format.GetProperty("type").GetString() != "json_schema")
            return null;
        if (lacksSchemas)
            return Answers.Error(400, "invalid_request_error", "This response_format type is unavailable now");
        var schema = format.GetProperty("json_schema");
        return schema.GetProperty("strict").GetBoolean() && IsStrict(schema.GetProperty("schema"))
            ? null
            : Answers.Error(400, "invalid_request_error", "Invalid schema for response_format: 'additionalProperties' is required to be supplied and to be false.");
    }

    // Every object closed, every property required: what strict mode demands.
    private static bool IsStrict(JsonElement schema)
    {
        if (schema.ValueKind == JsonValueKind.Array)
            return schema.EnumerateArray().All(IsStrict);
        if (schema.ValueKind != JsonValueKind.Object)
            return true;
        if (schema.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object)
        {
            var closed = schema.TryGetProperty("additionalProperties", out var more) && more.ValueKind == JsonValueKind.False;
            var required = schema.TryGetProperty("required", out var names)
                ? names.EnumerateArray().Select(name => name.GetString()!).Order()
                : Enumerable.Empty<string>();
            if (!closed || !required.SequenceEqual(properties.EnumerateObject().Select(property => property.Name).Order()))
                return false;
        }

        return schema.EnumerateObject().All(property => IsStrict(property.Value));
    }
}
