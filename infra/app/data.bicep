// The data account, where people work in Storage Explorer: reports, pages, plans, mails, tables, and the queues between
// the functions. Apart from the host's account (host.bicep) for two reasons: people who read here never see the host's
// keys, and versioning and soft delete do not multiply the blobs that the host leases every few seconds.
//
// webjobs-blobtrigger-poison lies here because the blob extension puts a blob it gave up on into the queue of the
// account the blob is in (SharedBlobQueueListenerFactory); its queue of work, azure-webjobs-blobtrigger-…, lies in the
// host's account.
//
// Lifecycle: nothing in reports and approved is ever deleted by a rule, old versions included; they are the office's
// record. What the program writes can be written again: there old versions go, and after a year the rest gets cheaper.

import { Reach, Tags } from 'types.bicep'

param name string
param location string
param tags Tags
param sku string
param reach Reach

@description('Days for which deleted blobs can be brought back.')
param recoveryDays int

@description('Days after which an old version of a generated file is deleted.')
param oldVersionDays int

@description('Days after which a generated file moves to the cool tier.')
param coolDays int

@description('Days for which an event that could not be delivered is kept.')
param deadLetterDays int

param deadLetterContainer string

var generated = ['reviews', 'plans', 'outbox']

module account 'account.bicep' = {
  params: {
    name: name
    location: location
    tags: tags
    sku: sku
    reach: reach
    recoveryDays: recoveryDays
    containers: ['reports', 'approved', ...generated, deadLetterContainer]
    queues: ['plan-requests', 'plan-mails', 'plan-requests-poison', 'plan-mails-poison', 'webjobs-blobtrigger-poison']
    tables: [
      'Uploads'
      'Reports'
      'Indicators'
      'Problems'
      'Findings'
      'Reviews'
      'Offices'
      'Mails'
      'Measures'
      'Commitments'
    ]
  }
}

resource made 'Microsoft.Storage/storageAccounts@2025-01-01' existing = {
  name: name
}

resource lifecycle 'Microsoft.Storage/storageAccounts/managementPolicies@2025-01-01' = {
  parent: made
  name: 'default'
  properties: {
    policy: {
      rules: [
        {
          name: 'generated'
          type: 'Lifecycle'
          enabled: true
          definition: {
            filters: { blobTypes: ['blockBlob'], prefixMatch: [for container in generated: '${container}/'] }
            actions: {
              baseBlob: { tierToCool: { daysAfterModificationGreaterThan: coolDays } }
              version: { delete: { daysAfterCreationGreaterThan: oldVersionDays } }
            }
          }
        }
        {
          name: 'dead-letters'
          type: 'Lifecycle'
          enabled: true
          definition: {
            filters: { blobTypes: ['blockBlob', 'appendBlob'], prefixMatch: ['${deadLetterContainer}/'] }
            actions: {
              baseBlob: { delete: { daysAfterModificationGreaterThan: deadLetterDays } }
              version: { delete: { daysAfterCreationGreaterThan: deadLetterDays } }
            }
          }
        }
      ]
    }
  }
  dependsOn: [account]
}

output id string = account.outputs.id
output blobUri string = account.outputs.blobUri
output queueUri string = account.outputs.queueUri
output tableUri string = account.outputs.tableUri
