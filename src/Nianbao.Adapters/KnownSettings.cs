namespace Nianbao.Adapters;

/// <summary>Every setting that the program reads.</summary>
public static class KnownSettings
{
    /// <summary>Those of the telemetry have no section: their names are the Functions host's own.</summary>
    internal const string None = "";

    public static IReadOnlyList<KnownSetting> All { get; } =
    [
        new("NianbaoStorage", "NianbaoStorage", "", IsSecret: true),
        new("NianbaoStorage__blobServiceUri", "NianbaoStorage", ""),
        new("NianbaoStorage__queueServiceUri", "NianbaoStorage", ""),
        new("NianbaoStorage__tableServiceUri", "NianbaoStorage", ""),
        new("NianbaoStorage__credential", "NianbaoStorage", ""),
        new("NianbaoStorage__clientId", "NianbaoStorage", ""),
        new("Mail__Host", "Mail", ""),
        new("Mail__Port", "Mail", "587"),
        new("Mail__Security", "Mail", "Auto"),
        new("Mail__User", "Mail", ""),
        new("Mail__Password", "Mail", "", IsSecret: true),
        new("Mail__From", "Mail", ""),
        new("Mail__FromName", "Mail", "年报助手"),
        new("Mail__To", "Mail", ""),
        new("Mail__MaxMegabytes", "Mail", "20"),
        new("Retry__MailAttempts", "Retry", "6"),
        new("Retry__Delay", "Retry", "00:01:00"),
        new("Model__Provider", "Model", "Offline"),
        new("Model__Endpoint", "Model", ""),
        new("Model__Deployment", "Model", ""),
        new("Model__Key", "Model", "", IsSecret: true),
        new("Model__Timeout", "Model", "00:02:00"),
        new("Model__MaxOutputTokens", "Model", "8192"),
        new("Model__Temperature", "Model", ""),
        new("Model__Reasoning", "Model", "false"),
        new("Model__JsonSchema", "Model", "true"),
        new("Model__Attempts", "Model", "4"),
        new("Convert__Soffice", "Convert", ""),
        // Whoever has it can only write telemetry, or nothing where the resource insists on an identity.
        new("APPLICATIONINSIGHTS_CONNECTION_STRING", None, ""),
        new("APPLICATIONINSIGHTS_AUTHENTICATION_STRING", None, ""),
    ];

    /// <summary>The sections; whatever else stands in one is misspelt.</summary>
    internal static IReadOnlyList<string> Sections { get; } = [.. All.Select(setting => setting.Section).Where(section => section != None).Distinct()];
}

/// <summary>One setting.</summary>
/// <param name="Key">Its name with <c>__</c> for levels, as in environment variables.</param>
/// <param name="Section">The first level; blank for one that has none.</param>
/// <param name="Default">What counts where it is blank; blank itself where nothing does, or where that is found out.</param>
/// <param name="IsSecret">Whether its value must never be shown.</param>
public sealed record KnownSetting(string Key, string Section, string Default, bool IsSecret = false);
