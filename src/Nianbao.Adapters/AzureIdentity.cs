using Azure.Core;
using Azure.Identity;
using Nianbao.Adapters.Storage;

namespace Nianbao.Adapters;

/// <summary>Who the program is to Azure, for storage and model alike.</summary>
internal static class AzureIdentity
{
    public static TokenCredential Of(StorageOptions options)
    {
        if (!options.UsesManagedIdentity)
            return new DefaultAzureCredential(
                new DefaultAzureCredentialOptions { ManagedIdentityClientId = options.ClientId });

        return new ManagedIdentityCredential(options.ClientId is { } clientId
            ? ManagedIdentityId.FromUserAssignedClientId(clientId)
            : ManagedIdentityId.SystemAssigned);
    }
}
