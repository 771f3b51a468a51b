// The second deployment: the event subscriptions that call the two blob triggers. Apart from main.bicep because Event
// Grid tries the webhook when a subscription is made, and because its key, blobs_extension, exists only once the host
// has started with the deployed code. azd's postdeploy hook runs it (infra/hooks).
//
// The key is the one secret there is in the whole deployment: Azure reads it with listKeys while deploying and keeps it
// in the subscription's address. It is in no parameter, no output and no file, and whoever has it can do no more than
// announce a blob that is already there.

param functionAppName string
param topicName string
param dataAccountName string
param deadLetterContainer string

// Function and container of each blob trigger, as in src/Nianbao.Functions/Triggers.
var triggers = [
  { function: 'ReportUploaded', container: 'reports' }
  { function: 'PlanApproved', container: 'approved' }
]

// What makes a blob, as the storage service names it. PutBlob: a small file in one request. PutBlockList: a larger one,
// in blocks, when the last is in; Storage Explorer and the SDKs do either. CopyBlob: copying or moving within storage.
// FlushWithClose: the same as PutBlockList where an account has folders of its own (hierarchical namespace; ours has
// none, one that an office brings may). Left out with intent: CreateFile and SftpCreate, which announce an empty blob
// before its content is there.
var apis = ['PutBlob', 'PutBlockList', 'CopyBlob', 'FlushWithClose']

resource site 'Microsoft.Web/sites@2025-03-01' existing = {
  name: functionAppName
}

resource data 'Microsoft.Storage/storageAccounts@2025-01-01' existing = {
  name: dataAccountName
}

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' existing = {
  name: topicName
}

resource subscriptions 'Microsoft.EventGrid/systemTopics/eventSubscriptions@2025-02-15' = [
  for trigger in triggers: {
    parent: topic
    name: trigger.container
    properties: {
      eventDeliverySchema: 'EventGridSchema'
      destination: {
        endpointType: 'WebHook'
        properties: {
          // The site's own name for itself: its ending differs from cloud to cloud.
          endpointUrl: 'https://${site.properties.defaultHostName}/runtime/webhooks/blobs?functionName=Host.Functions.${trigger.function}&code=${listKeys('${site.id}/host/default', '2025-03-01').systemKeys.blobs_extension}'
          maxEventsPerBatch: 1
          preferredBatchSizeInKilobytes: 64
          minimumTlsVersionAllowed: '1.2'
        }
      }
      filter: {
        includedEventTypes: ['Microsoft.Storage.BlobCreated']
        subjectBeginsWith: '/blobServices/default/containers/${trigger.container}/blobs/'
        isSubjectCaseSensitive: false
        advancedFilters: [{ key: 'data.api', operatorType: 'StringIn', values: apis }]
      }
      // The longest there is, a day: meanwhile UploadsSwept has found the blob anyway. What is refused (401, 403) is not
      // tried again at all but is a dead letter at once.
      retryPolicy: { maxDeliveryAttempts: 30, eventTimeToLiveInMinutes: 1440 }
      deadLetterWithResourceIdentity: {
        identity: { type: 'SystemAssigned' }
        deadLetterDestination: {
          endpointType: 'StorageBlob'
          properties: { resourceId: data.id, blobContainerName: deadLetterContainer }
        }
      }
    }
  }
]
