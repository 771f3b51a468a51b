// A storage account as both of ours are: no shared keys and no anonymous access, so that every request bears the name
// of a person or of the app; TLS 1.2, HTTPS only, no copy from or to another tenant, encrypted twice. data.bicep and
// host.bicep say what each account is for.

import { Reach, Tags } from 'types.bicep'

@minLength(3)
@maxLength(24)
param name string

param location string
param tags Tags
param sku string
param reach Reach

@description('Days for which deleted blobs and containers can be brought back, and whether every version is kept. 0: neither.')
param recoveryDays int

param containers string[]
param queues string[] = []
param tables string[] = []

resource account 'Microsoft.Storage/storageAccounts@2025-01-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: sku }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    isLocalUserEnabled: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    // Can only be chosen when the account is made; queues and tables take part only with the account's own key.
    encryption: {
      keySource: 'Microsoft.Storage'
      requireInfrastructureEncryption: true
      services: {
        blob: { enabled: true, keyType: 'Account' }
        file: { enabled: true, keyType: 'Account' }
        queue: { enabled: true, keyType: 'Account' }
        table: { enabled: true, keyType: 'Account' }
      }
    }
    publicNetworkAccess: reach.private && empty(reach.addresses) ? 'Disabled' : 'Enabled'
    networkAcls: {
      defaultAction: reach.private ? 'Deny' : 'Allow'
      // Event Grid writes its dead letters as a trusted service.
      bypass: 'AzureServices'
      ipRules: [for address in reach.private ? reach.addresses : []: { value: address, action: 'Allow' }]
      virtualNetworkRules: []
    }
  }

  resource blobs 'blobServices' = {
    name: 'default'
    properties: {
      isVersioningEnabled: recoveryDays > 0
      deleteRetentionPolicy: recoveryDays > 0 ? { enabled: true, days: recoveryDays } : { enabled: false }
      containerDeleteRetentionPolicy: recoveryDays > 0 ? { enabled: true, days: recoveryDays } : { enabled: false }
    }

    resource container 'containers' = [
      for container in containers: {
        name: container
        properties: { publicAccess: 'None' }
      }
    ]
  }

  resource queueService 'queueServices' = if (!empty(queues)) {
    name: 'default'

    resource queue 'queues' = [
      for queue in queues: {
        name: queue
      }
    ]
  }

  resource tableService 'tableServices' = if (!empty(tables)) {
    name: 'default'

    resource table 'tables' = [
      for table in tables: {
        name: table
      }
    ]
  }
}

output id string = account.id
output blobUri string = account.properties.primaryEndpoints.blob
output queueUri string = account.properties.primaryEndpoints.queue
output tableUri string = account.properties.primaryEndpoints.table
