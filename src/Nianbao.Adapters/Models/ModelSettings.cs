using System.Globalization;
using Microsoft.Extensions.Configuration;
using Nianbao.Wording;

namespace Nianbao.Adapters.Models;

/// <summary>Reads <see cref="ModelOptions"/>; a text that is no value is named, never guessed at.</summary>
internal static class ModelSettings
{
    public static ModelOptions Read(IConfigurationSection section)
    {
        var defaults = new ModelOptions();
        var unreadable = new List<string>();
        return new ModelOptions
        {
            Provider = Filled("Provider") is { } name ? Provider(name) : defaults.Provider,
            Endpoint = Filled("Endpoint"),
            Deployment = Filled("Deployment"),
            Key = Filled("Key"),
            Timeout = Value("Timeout", defaults.Timeout, Seconds, ModelTexts.TimeoutWrong),
            MaxOutputTokens = Value("MaxOutputTokens", defaults.MaxOutputTokens, text =>
                int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var tokens) ? tokens : null,
                ModelTexts.MaxOutputTokensWrong),
            Temperature = Filled("Temperature") is null ? null : Value("Temperature", 0f, text =>
                float.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degree) ? degree : null,
                ModelTexts.TemperatureWrong),
            Reasoning = Value("Reasoning", defaults.Reasoning, YesOrNo, ModelTexts.ReasoningWrong),
            JsonSchema = Value("JsonSchema", defaults.JsonSchema, YesOrNo, ModelTexts.JsonSchemaWrong),
            Unreadable = unreadable,
        };

        string? Filled(string name) => section[name] is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

        T Value<T>(string name, T whenBlank, Func<string, T?> read, string fault) where T : struct
        {
            if (Filled(name) is not { } text)
                return whenBlank;
            if (read(text) is { } value)
                return value;
            unreadable.Add(fault);
            return whenBlank;
        }
    }

    private static ModelProvider Provider(string text) =>
        Enum.TryParse<ModelProvider>(text, ignoreCase: true, out var provider) ? provider : (ModelProvider)(-1);

    private static bool? YesOrNo(string text) => bool.TryParse(text, out var yes) ? yes : null;

    // "120" means seconds to whoever types it; TimeSpan would read 120 days.
    internal static TimeSpan? Seconds(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return TimeSpan.FromSeconds(seconds);
        return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time) ? time : null;
    }
}
