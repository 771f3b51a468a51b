using Microsoft.Extensions.Configuration;
using Nianbao.Wording;

namespace Nianbao.Adapters.Telemetry;

/// <summary>Where traces, counters and logs go: to Application Insights, or nowhere. Wrong settings stop nothing but the export.</summary>
/// <remarks>Both settings are the Functions host's own, so that one value serves host and worker.</remarks>
public sealed record TelemetryOptions
{
    /// <summary>The resource's connection string; that of a sovereign cloud names its endpoint and audience itself.</summary>
    public const string ConnectionKey = "APPLICATIONINSIGHTS_CONNECTION_STRING";

    /// <summary><c>Authorization=AAD</c>, with <c>ClientId=…</c> for a user-assigned identity.</summary>
    public const string LoginKey = "APPLICATIONINSIGHTS_AUTHENTICATION_STRING";

    /// <summary>None: nothing is exported.</summary>
    public string? ConnectionString { get; private init; }

    /// <summary>Whether to log in with a managed identity.</summary>
    public bool UsesIdentity { get; private init; }

    /// <summary>The user-assigned identity's client id; null for the system-assigned one.</summary>
    public string? ClientId { get; private init; }

    /// <summary>In Chinese, what keeps telemetry from being exported; nothing where none is configured.</summary>
    public IReadOnlyList<string> Faults { get; private init; } = [];

    public bool IsExported => ConnectionString is not null && Faults.Count == 0;

    public static TelemetryOptions Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        if (Filled(configuration[ConnectionKey]) is not { } connection) return new TelemetryOptions();

        var login = Filled(configuration[LoginKey]) is { } text ? Pairs(text) : [];
        var faults = new List<string>();
        if (FaultOf(Pairs(connection)) is { } fault) faults.Add(fault);
        if (login is null || (login.Count > 0 && !"AAD".Equals(login.GetValueOrDefault("authorization"), StringComparison.OrdinalIgnoreCase)))
            faults.Add(SettingTexts.TelemetryLoginWrong);
        return new TelemetryOptions
        {
            ConnectionString = connection,
            UsesIdentity = login is { Count: > 0 },
            ClientId = Filled(login?.GetValueOrDefault("clientid")),
            Faults = faults,
        };
    }

    // A record would print every property.
    public override string ToString() => IsExported ? "Application Insights" : "none";

    /// <summary>What the exporter would throw at, and keep the host from starting.</summary>
    private static string? FaultOf(Dictionary<string, string>? connection)
    {
        if (connection is null || !Guid.TryParse(connection.GetValueOrDefault("instrumentationkey"), out _))
            return SettingTexts.TelemetryKeyMissing;
        // An address may also be put together from these two, which nobody writes by hand any more.
        if (connection.ContainsKey("endpointsuffix") || connection.ContainsKey("location")) return SettingTexts.TelemetryEndpointWrong;
        string[] addresses = ["ingestionendpoint", "liveendpoint"];
        return addresses.All(name => !connection.TryGetValue(name, out var address) || IsAddress(address))
            ? null
            : SettingTexts.TelemetryEndpointWrong;
    }

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps;

    /// <summary>The values by name in small letters; null where the text is no such list, or names one twice.</summary>
    private static Dictionary<string, string>? Pairs(string text)
    {
        var pairs = new Dictionary<string, string>();
        foreach (var part in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (part.Split('=', 2, StringSplitOptions.TrimEntries) is not [{ Length: > 0 } name, { Length: > 0 } value]
                || !pairs.TryAdd(name.ToLowerInvariant(), value)) return null;
        }

        return pairs.Count > 0 ? pairs : null;
    }

    private static string? Filled(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
