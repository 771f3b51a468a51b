using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Nianbao.Wording;

namespace Nianbao.LocalHost.Commands;

/// <summary>local.settings.json as the Functions Core Tools read it: the entries of Values, "__" for levels.</summary>
internal static class LocalSettings
{
    private const string FileName = "local.settings.json";

    /// <summary>Adds the file's settings where a folder has one.</summary>
    /// <exception cref="CommandException">The file is not of that form.</exception>
    public static IConfigurationBuilder AddLocalSettings(this IConfigurationBuilder builder, string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path)) return builder;
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(path), new JsonDocumentOptions
            {
                CommentHandling = JsonCommentHandling.Skip,
                AllowTrailingCommas = true,
            });
            return document.RootElement.TryGetProperty("Values", out var values)
                ? builder.AddInMemoryCollection(values.EnumerateObject().Select(entry =>
                    KeyValuePair.Create(entry.Name.Replace("__", ":", StringComparison.Ordinal), (string?)entry.Value.ToString())))
                : builder;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw new CommandException(ConsoleTexts.BadLocalSettings(path, error.Message));
        }
    }
}
