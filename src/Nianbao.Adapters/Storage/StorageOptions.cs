using Microsoft.Extensions.Configuration;
using Nianbao.Wording;

namespace Nianbao.Adapters.Storage;

/// <summary>Which storage account, and how to log in: a connection string, or addresses with an identity.</summary>
/// <remarks>The keys are those the Functions host reads for its triggers, so that one setting serves both.</remarks>
public sealed record StorageOptions
{
    /// <summary>The setting's name, also that of the triggers' connection.</summary>
    public const string Section = "NianbaoStorage";

    private const string ManagedIdentity = "managedidentity";

    /// <summary>If given, the rest is ignored, as in the Functions host.</summary>
    public string? ConnectionString { get; init; }

    public string? BlobServiceUri { get; init; }

    public string? QueueServiceUri { get; init; }

    public string? TableServiceUri { get; init; }

    /// <summary><c>managedidentity</c>, or blank for whatever identity the machine offers.</summary>
    public string? Credential { get; init; }

    /// <summary>The user-assigned identity's client id; blank for the system-assigned one.</summary>
    public string? ClientId { get; init; }

    /// <summary>Whether it is the emulator on this machine.</summary>
    internal bool IsEmulator => ConnectionString is { } connection
        && (connection.Contains("UseDevelopmentStorage=true", StringComparison.OrdinalIgnoreCase)
            || connection.Contains("AccountName=devstoreaccount1;", StringComparison.OrdinalIgnoreCase));

    internal bool UsesManagedIdentity => ManagedIdentity.Equals(Credential, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads and validates the settings.</summary>
    /// <exception cref="SettingsException">They are missing or wrong.</exception>
    public static StorageOptions Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var section = configuration.GetSection(Section);
        var options = new StorageOptions
        {
            ConnectionString = Filled(section.Value),
            BlobServiceUri = Filled(section["blobServiceUri"]),
            QueueServiceUri = Filled(section["queueServiceUri"]),
            TableServiceUri = Filled(section["tableServiceUri"]),
            Credential = Filled(section["credential"]),
            ClientId = Filled(section["clientId"]),
        };
        options.Validate();
        return options;
    }

    private void Validate()
    {
        if (ConnectionString is not null)
            return; // Its form is the SDK's business: StorageClients.

        (string Name, string? Value)[] addresses =
        [
            (Section + "__blobServiceUri", BlobServiceUri),
            (Section + "__queueServiceUri", QueueServiceUri),
            (Section + "__tableServiceUri", TableServiceUri),
        ];
        if (addresses.All(address => address.Value is null))
            throw new SettingsException(StorageTexts.Missing);

        foreach (var (name, value) in addresses)
        {
            if (value is null)
                throw new SettingsException(StorageTexts.UriMissing(name));
            // A token is never sent over plain HTTP: the SDK would throw on the first call.
            if (!Uri.TryCreate(value, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttps)
                throw new SettingsException(StorageTexts.UriWrong(name));
        }
        if (Credential is not null && !UsesManagedIdentity)
            throw new SettingsException(StorageTexts.CredentialUnknown(Section + "__credential"));
    }

    private static string? Filled(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
