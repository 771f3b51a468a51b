// A key vault for the secrets that no identity can replace: the mail server's password, the key of an OpenAI-compatible
// endpoint. The templates hold only their names; a person sets them with `az keyvault secret set` or in the portal, and
// has the app fetch them (docs/operations.md, Configure mail). Made only when such a name is given. Roles decide who reads
// (rbac.bicep), not access policies; a deleted secret cannot be purged early.

import { Reach, Tags } from 'types.bicep'

@minLength(3)
@maxLength(24)
param name string

param location string
param tags Tags
param reach Reach

resource vault 'Microsoft.KeyVault/vaults@2025-05-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enableSoftDelete: true
    enablePurgeProtection: true
    // The shortest there is: so long the name stays taken after `azd down`.
    softDeleteRetentionInDays: 7
    publicNetworkAccess: reach.private && empty(reach.addresses) ? 'Disabled' : 'Enabled'
    networkAcls: {
      defaultAction: reach.private ? 'Deny' : 'Allow'
      bypass: 'None'
      ipRules: [for address in reach.private ? reach.addresses : []: { value: address }]
    }
  }
}

output id string = vault.id
output uri string = vault.properties.vaultUri
