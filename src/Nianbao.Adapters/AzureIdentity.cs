using Azure.Core;
using Azure.Identity;
using Nianbao.Adapters.Storage;

namespace Nianbao.Adapters;

/// <summary>Who the program is to Azure, for storage, model and telemetry alike.</summary>
internal static class AzureIdentity
{
    public static TokenCredential Of(StorageOptions options)
    {
        if (!options.UsesManagedIdentity)
            return new DefaultAzureCredential(
                new DefaultAzureCredentialOptions { ManagedIdentityClientId = options.ClientId });

        return Managed(options.ClientId);
    }

    /// <summary>A managed identity.</summary>
    /// <param name="clientId">The user-assigned one's client id; null for the system-assigned one.</param>
    public static ManagedIdentityCredential Managed(string? clientId) => new(clientId is null
        ? ManagedIdentityId.SystemAssigned
        : ManagedIdentityId.FromUserAssignedClientId(clientId));
}
