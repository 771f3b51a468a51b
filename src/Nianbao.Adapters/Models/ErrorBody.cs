using System.ClientModel.Primitives;
using System.Text.Json;

namespace Nianbao.Adapters.Models;

/// <summary>What an endpoint says of an error; blank where it says nothing in the usual form.</summary>
internal sealed record ErrorBody(string Code, string Message, string Parameter)
{
    private static readonly ErrorBody s_none = new("", "", "");

    /// <summary>Reads <c>{"error": {"code", "message", "param"}}</c>, or the same without the outer object as some endpoints write it.</summary>
    public static ErrorBody Read(PipelineResponse? response)
    {
        if (response is null)
            return s_none;
        try
        {
            using var document = JsonDocument.Parse(response.Content);
            var error = document.RootElement;
            if (error.ValueKind == JsonValueKind.Object && error.TryGetProperty("error", out var inner))
                error = inner;
            return error.ValueKind == JsonValueKind.Object
                ? new ErrorBody(Text(error, "code"), Text(error, "message"), Text(error, "param"))
                : s_none;
        }
        catch (JsonException)
        {
            return s_none;
        }
    }

    public bool Mentions(string word) =>
        Code.Contains(word, StringComparison.OrdinalIgnoreCase)
        || Parameter.Contains(word, StringComparison.OrdinalIgnoreCase)
        || Message.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static string Text(JsonElement error, string name) =>
        error.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number
            ? value.ToString()
            : "";
}
