using Microsoft.Extensions.Configuration;
using Nianbao.Wording;

namespace Nianbao.Adapters.Models;

/// <summary>Which language model drafts. Wrong settings stop nothing: <see cref="Faults"/> names them, and the built-in drafter writes.</summary>
public sealed record ModelOptions
{
    public const string Section = "Model";

    internal static readonly TimeSpan ShortestTimeout = TimeSpan.FromSeconds(1);

    // Two questions a draft, within the fifteen minutes that a function may take (host.json).
    internal static readonly TimeSpan LongestTimeout = TimeSpan.FromMinutes(4);

    public ModelProvider Provider { get; init; } = ModelProvider.Offline;

    public string? Endpoint { get; init; }

    /// <summary>The deployment in Azure; elsewhere the model's name.</summary>
    public string? Deployment { get; init; }

    /// <summary>None: the identity that the storage is used with, or for an OpenAI-compatible endpoint no login.</summary>
    public string? Key { get; init; }

    /// <summary>For one question, from the connection to the last byte of the answer.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(2);

    public int MaxOutputTokens { get; init; } = 8192;

    /// <summary>None: the model's own.</summary>
    public float? Temperature { get; init; }

    /// <summary>Whether it is a reasoning model: those refuse max_tokens and a temperature.</summary>
    public bool Reasoning { get; init; }

    /// <summary>Whether the endpoint holds an answer to a JSON schema; where not, it is only asked for JSON.</summary>
    public bool JsonSchema { get; init; } = true;

    /// <summary>In Chinese, the settings whose text could not be read.</summary>
    internal IReadOnlyList<string> Unreadable { get; init; } = [];

    public bool IsOffline => Provider == ModelProvider.Offline;

    public static ModelOptions Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return ModelSettings.Read(configuration.GetSection(Section));
    }

    /// <summary>In Chinese, what keeps the model from being asked; nothing where none is configured.</summary>
    public IReadOnlyList<string> Faults()
    {
        if (IsOffline)
            return [];
        if (!Enum.IsDefined(Provider))
            return [ModelTexts.ProviderWrong];

        var faults = new List<string>(Unreadable);
        if (ModelEndpoint.FaultOf(this) is { } fault)
            faults.Add(fault);
        if (Deployment is null)
            faults.Add(ModelTexts.DeploymentMissing);
        // A header takes nothing else; a line break would begin another one.
        if (VaultReference.IsUnresolved(Key))
            faults.Add(ModelTexts.KeyUnresolved);
        else if (Key is not null && Key.Any(c => c is <= ' ' or > '~'))
            faults.Add(ModelTexts.KeyWrong);
        if (Timeout < ShortestTimeout || Timeout > LongestTimeout)
            faults.Add(ModelTexts.TimeoutWrong);
        if (MaxOutputTokens is < 256 or > 128_000)
            faults.Add(ModelTexts.MaxOutputTokensWrong);
        if (Temperature is < 0 or > 2 or float.NaN)
            faults.Add(ModelTexts.TemperatureWrong);
        return faults;
    }

    // A record would print every property: the key stays out of logs.
    public override string ToString() => $"{Provider} {Deployment}";
}
