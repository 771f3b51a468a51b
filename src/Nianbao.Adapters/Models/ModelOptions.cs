using Microsoft.Extensions.Configuration;

namespace Nianbao.Adapters.Models;

/// <summary>Which language model drafts; so far only the built-in drafter does.</summary>
public sealed record ModelOptions
{
    public const string Section = "Model";

    private const string Offline = "Offline";

    public string Provider { get; init; } = Offline;

    public string? Endpoint { get; init; }

    public string? Deployment { get; init; }

    public string? Key { get; init; }

    public bool IsOffline => Offline.Equals(Provider, StringComparison.OrdinalIgnoreCase);

    public static ModelOptions Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var section = configuration.GetSection(Section);
        return new ModelOptions
        {
            Provider = section["Provider"] is { } provider && !string.IsNullOrWhiteSpace(provider) ? provider.Trim() : Offline,
            Endpoint = section["Endpoint"],
            Deployment = section["Deployment"],
            Key = section["Key"],
        };
    }

    // A record would print every property: the key stays out of logs.
    public override string ToString() => Provider;
}
