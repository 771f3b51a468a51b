// Every role assignment there is. docs/operations.md has them as a table, with reasons.
//
// The app: what Microsoft documents for its triggers, no more. Data account: Blob Data Owner and Queue Data Contributor
// (blob trigger with an identity), Table Data Contributor for the program's tables. Host's account: Blob Data Owner,
// Queue Data Contributor and Storage Account Contributor (AzureWebJobsStorage of an app with blob triggers), Table Data
// Contributor (the host's diagnostic events). Storage Account Contributor is the one role over a resource's own
// settings; it reaches the host's account only, where nothing of the office lies.
//
// Event Grid's topic: Blob Data Contributor on dead-letters.
//
// People come as groups, so that whoever joins or leaves is a matter of the directory. Storage Explorer shows an account
// in its tree only to those with Reader on it, and lists containers and tables only where reading is granted on the
// whole account; so reading is granted there and writing on single containers and tables. The one thing this opens
// beyond need is dead-letters: names of files, no contents. Clerks write in reports and approved and in the tables
// Offices and Reviews; the bureau in all containers and tables, and it may look into the queues. Neither can change
// roles, keys or the account, and neither sees the host's account.
//
// Who deploys may write the package (Premium, where no platform does it for them) and set secrets.

@description('The app\'s identity.')
param identityName string

param dataAccountName string
param hostAccountName string
param topicName string
param packageContainer string
param deadLetterContainer string

param insightsName string
param vaultName string
param modelName string

@description('Which of the three there are. Their names are given in any case: Azure reads names even of what is left out.')
param made { insights: bool, vault: bool, model: bool }

@description('Object id of the group; empty: none.')
param clerksGroupId string

@description('Object id of the group; empty: none.')
param bureauGroupId string

@description('Who deploys; empty: gets no role.')
param deployerId string

param deployerType 'User' | 'Group' | 'ServicePrincipal'

@description('Whether the deployer uploads the package.')
param deployerUploads bool

var roles = {
  reader: 'acdd72a7-3385-48ef-bd42-f606fba81ae7'
  blobDataOwner: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  blobDataContributor: 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
  blobDataReader: '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1'
  queueDataContributor: '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
  queueDataReader: '19e7f393-937e-4f77-808e-94535e297925'
  tableDataContributor: '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
  tableDataReader: '76199698-9eea-4c19-bc75-cec21354c6b6'
  storageAccountContributor: '17d1049b-9a84-46fb-8f53-869881c3d3ab'
  monitoringMetricsPublisher: '3913510d-42f4-4e42-8a64-420c390055eb'
  keyVaultSecretsUser: '4633458b-17de-408a-b874-0445c86b69e6'
  keyVaultSecretsOfficer: 'b86a8fe4-44ce-4948-aee5-eccb2c155cd7'
  openAiUser: '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'
}

var appOnData = [roles.blobDataOwner, roles.queueDataContributor, roles.tableDataContributor]
var appOnHost = [
  roles.blobDataOwner
  roles.queueDataContributor
  roles.tableDataContributor
  roles.storageAccountContributor
]
var clerksOnData = [roles.reader, roles.blobDataReader, roles.tableDataReader]
var clerksWriteContainers = ['reports', 'approved']
var clerksWriteTables = ['Offices', 'Reviews']
var bureauOnData = [roles.reader, roles.blobDataContributor, roles.tableDataContributor, roles.queueDataReader]

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: identityName
}

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' existing = {
  name: topicName
}

resource data 'Microsoft.Storage/storageAccounts@2025-01-01' existing = {
  name: dataAccountName

  resource blobs 'blobServices' existing = {
    name: 'default'

    resource containers 'containers' existing = [
      for container in clerksWriteContainers: {
        name: container
      }
    ]

    resource deadLetters 'containers' existing = {
      name: deadLetterContainer
    }
  }

  resource tableService 'tableServices' existing = {
    name: 'default'

    resource tables 'tables' existing = [
      for table in clerksWriteTables: {
        name: table
      }
    ]
  }
}

resource host 'Microsoft.Storage/storageAccounts@2025-01-01' existing = {
  name: hostAccountName

  resource blobs 'blobServices' existing = {
    name: 'default'

    resource package 'containers' existing = {
      name: packageContainer
    }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' existing = if (made.insights) {
  name: insightsName
}

resource vault 'Microsoft.KeyVault/vaults@2025-05-01' existing = if (made.vault) {
  name: vaultName
}

resource model 'Microsoft.CognitiveServices/accounts@2025-06-01' existing = if (made.model) {
  name: modelName
}

resource appData 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in appOnData: {
    scope: data
    name: guid(data.id, identity.id, role)
    properties: {
      principalId: identity.properties.principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
    }
  }
]

resource appHost 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in appOnHost: {
    scope: host
    name: guid(host.id, identity.id, role)
    properties: {
      principalId: identity.properties.principalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
    }
  }
]

resource appInsights 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (made.insights) {
  scope: insights
  name: guid(insights.id, identity.id, roles.monitoringMetricsPublisher)
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions',
      roles.monitoringMetricsPublisher
    )
  }
}

resource appVault 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (made.vault) {
  scope: vault
  name: guid(vault.id, identity.id, roles.keyVaultSecretsUser)
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.keyVaultSecretsUser)
  }
}

resource appModel 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (made.model) {
  scope: model
  name: guid(model.id, identity.id, roles.openAiUser)
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.openAiUser)
  }
}

resource topicDeadLetters 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: data::blobs::deadLetters
  name: guid(data::blobs::deadLetters.id, topic.id, roles.blobDataContributor)
  properties: {
    principalId: topic.identity.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.blobDataContributor)
  }
}

resource clerksData 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in empty(clerksGroupId) ? [] : clerksOnData: {
    scope: data
    name: guid(data.id, clerksGroupId, role)
    properties: {
      principalId: clerksGroupId
      principalType: 'Group'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
    }
  }
]

resource clerksContainers 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for (container, i) in clerksWriteContainers: if (!empty(clerksGroupId)) {
    scope: data::blobs::containers[i]
    name: guid(data.id, container, clerksGroupId, roles.blobDataContributor)
    properties: {
      principalId: clerksGroupId
      principalType: 'Group'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.blobDataContributor)
    }
  }
]

resource clerksTables 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for (table, i) in clerksWriteTables: if (!empty(clerksGroupId)) {
    scope: data::tableService::tables[i]
    name: guid(data.id, table, clerksGroupId, roles.tableDataContributor)
    properties: {
      principalId: clerksGroupId
      principalType: 'Group'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.tableDataContributor)
    }
  }
]

resource bureauData 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in empty(bureauGroupId) ? [] : bureauOnData: {
    scope: data
    name: guid(data.id, bureauGroupId, role)
    properties: {
      principalId: bureauGroupId
      principalType: 'Group'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
    }
  }
]

resource deployerPackage 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (deployerUploads && !empty(deployerId)) {
  scope: host::blobs::package
  name: guid(host::blobs::package.id, deployerId, roles.blobDataContributor)
  properties: {
    principalId: deployerId
    principalType: deployerType
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.blobDataContributor)
  }
}

resource deployerVault 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (made.vault && !empty(deployerId)) {
  scope: vault
  name: guid(vault.id, deployerId, roles.keyVaultSecretsOfficer)
  properties: {
    principalId: deployerId
    principalType: deployerType
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roles.keyVaultSecretsOfficer)
  }
}
