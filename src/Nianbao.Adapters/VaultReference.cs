namespace Nianbao.Adapters;

/// <summary>References to Azure Key Vault in app settings.</summary>
/// <remarks>https://learn.microsoft.com/azure/app-service/app-service-key-vault-references</remarks>
internal static class VaultReference
{
    /// <summary>Whether a setting is still the reference: where a secret cannot be read, Azure hands on the reference itself.</summary>
    public static bool IsUnresolved(string? value) =>
        value is not null && value.StartsWith("@Microsoft.KeyVault(", StringComparison.OrdinalIgnoreCase);
}
