// The system topic: what happens to blobs of the data account, as events. Its subscriptions come after the code
// (events.bicep). Its own identity writes what could not be delivered to dead-letters (role in rbac.bicep), since the
// account has no shared keys.

import { Tags } from 'types.bicep'

param name string
param location string
param tags Tags
param storageId string

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' = {
  name: name
  location: location
  tags: tags
  identity: { type: 'SystemAssigned' }
  properties: {
    source: storageId
    topicType: 'Microsoft.Storage.StorageAccounts'
  }
}

output id string = topic.id
