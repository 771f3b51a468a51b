// The one identity that the program is to Azure: storage, telemetry, vault and model know it, and nobody has its
// password, for it has none. User-assigned, so that its roles are there before the app first starts and stay when the
// app is made anew. What it may do stands in rbac.bicep.

import { Tags } from 'types.bicep'

param name string
param location string
param tags Tags

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: name
  location: location
  tags: tags
}

output id string = identity.id
output clientId string = identity.properties.clientId
