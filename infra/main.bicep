// The first of azd's two deployments: everything but the event subscriptions (events.bicep), which need the deployed
// code. This file names and wires; what each part is and why stands in the head of its module in app/.
//
// Every parameter has its default here and nowhere else: azd leaves out those whose environment variable is not set
// (main.parameters.json names the variables). docs/operations.md lists them.

targetScope = 'subscription'

import { AlwaysReady } from 'app/function.bicep'

@minLength(1)
@maxLength(64)
@description('The name of azd\'s environment; every name is made from it.')
param environmentName string

@minLength(1)
@description('The region. The office\'s reports are kept there.')
param location string

@description('The resource group, made if it is not there.')
param resourceGroupName string = 'rg-${environmentName}'

@description('Object id of who deploys: may set secrets, and upload the package on Premium.')
param principalId string = ''

param principalType 'User' | 'Group' | 'ServicePrincipal' = 'User'

@description('premium where Flex Consumption is not offered, as in Azure China.')
param hostingPlan 'flex' | 'premium' = 'flex'

@description('Megabytes of memory of one instance (Flex).')
param instanceMemory 512 | 2048 | 4096 = 2048

@minValue(1)
@maxValue(1000)
@description('The most instances (Premium: at most 20). An office\'s work needs few, and a model or mail server takes only so many calls.')
param maximumInstances int = 40

@description('Instances kept running for a group of functions, e.g. [{"name":"blob","instanceCount":1}] (Flex). None: the first report of a day waits some seconds more.')
param alwaysReady AlwaysReady[] = []

@description('How often the data account is stored: Standard_ZRS in several data centres of the region, Standard_GRS in a second region as well.')
param storageRedundancy 'Standard_LRS' | 'Standard_ZRS' | 'Standard_GRS' | 'Standard_GZRS' = 'Standard_LRS'

@minValue(1)
@maxValue(365)
@description('Days for which a deleted file can be brought back.')
param recoveryDays int = 30

@minValue(1)
@description('Days after which an old version of a generated file is deleted.')
param oldVersionDays int = 90

@minValue(30)
@description('Days after which a generated file moves to the cool tier.')
param coolDays int = 365

@minValue(1)
@description('Days for which an event that could not be delivered is kept.')
param deadLetterDays int = 30

@description('Object id of the Entra group of the offices\' clerks; empty: none.')
param clerksGroupId string = ''

@description('Object id of the Entra group of the bureau; empty: none.')
param bureauGroupId string = ''

@description('Log Analytics and Application Insights.')
param monitoring bool = true

@minValue(30)
@maxValue(730)
@description('Days for which telemetry is kept.')
param telemetryDays int = 90

@description('Gigabytes of telemetry a day at most; -1: no limit.')
param telemetryDailyGigabytes int = 1

@description('Who gets a mail when something fails for good; empty: no alerts.')
param alertMail string = ''

@minValue(0)
@description('More failed requests than this in 15 minutes are worth a mail; an execution is two.')
param alertFailures int = 10

@description('A virtual network with private endpoints; see app/network.bicep for what it takes.')
param privateNetworking bool = false

@description('The network\'s addresses, at least /25.')
param networkPrefix string = '10.20.0.0/24'

@description('With private networking: public addresses that may still reach storage and vault, e.g. ["203.0.113.7"].')
param allowedAddresses string[] = []

@description('The model of an Azure OpenAI account of our own, e.g. gpt-4.1; empty: none is made.')
param openAiModel string = ''

@description('Its version; empty: the one Azure proposes.')
param openAiModelVersion string = ''

@description('Standard: the region itself does the work; GlobalStandard: any region may.')
param openAiSku 'Standard' | 'DataZoneStandard' | 'GlobalStandard' = 'Standard'

@minValue(1)
@description('Thousands of tokens a minute.')
param openAiCapacity int = 20

@description('The SMTP server; empty: mails go to the container outbox.')
param mailHost string = ''

@minValue(1)
@maxValue(65535)
param mailPort int = 587

param mailSecurity 'Auto' | 'None' | 'StartTls' | 'SslOnConnect' = 'Auto'
param mailUser string = ''

@description('Under which name the mail server\'s password stands in the key vault, e.g. mail-password; empty: no login.')
param mailVaultEntry string = ''

param mailFrom string = ''
param mailFromName string = '年报助手'

@description('Recipients for offices that have none in the table Offices.')
param mailTo string = ''

@minValue(1)
@maxValue(100)
param mailMaxMegabytes int = 20

@minValue(1)
@maxValue(10)
param retryMailAttempts int = 6

param retryDelay string = '00:01:00'

@description('Who drafts; with openAiModel it is AzureOpenAI.')
param modelProvider 'Offline' | 'AzureOpenAI' | 'OpenAI' = 'Offline'

param modelEndpoint string = ''
param modelDeployment string = ''

@description('Under which name the endpoint\'s key stands in the key vault, e.g. model-key; empty: the identity, or no login.')
param modelVaultEntry string = ''

param modelTimeout string = '00:02:00'

@minValue(256)
@maxValue(128000)
param modelMaxOutputTokens int = 8192

@description('From 0 to 2; empty: the model\'s own.')
param modelTemperature string = ''

param modelReasoning bool = false
param modelJsonSchema bool = true

@minValue(1)
@maxValue(10)
param modelAttempts int = 4

var tags = { 'azd-env-name': environmentName }
var token = uniqueString(subscription().id, environmentName, location)
var premium = hostingPlan == 'premium'
var withVault = !empty(mailVaultEntry) || !empty(modelVaultEntry)
var withModel = !empty(openAiModel)
var names = {
  identity: 'id-nianbao-${token}'
  data: 'nianbao${token}'
  host: 'nbhost${token}'
  workspace: 'log-nianbao-${token}'
  insights: 'appi-nianbao-${token}'
  vault: 'nianbao-${token}'
  model: 'nianbao-${token}'
  topic: 'evgt-nianbao-${token}'
  network: 'vnet-nianbao-${token}'
  plan: 'plan-nianbao-${token}'
  function: 'func-nianbao-${token}'
  alerts: 'nianbao-${token}'
}
var containers = { package: 'package', deadLetters: 'dead-letters' }
var reach = { private: privateNetworking, addresses: allowedAddresses }

resource group 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: resourceGroupName
  location: location
  tags: tags
}

module identity 'app/identity.bicep' = {
  scope: group
  params: { name: names.identity, location: location, tags: tags }
}

module data 'app/data.bicep' = {
  scope: group
  params: {
    name: names.data
    location: location
    tags: tags
    sku: storageRedundancy
    reach: reach
    recoveryDays: recoveryDays
    oldVersionDays: oldVersionDays
    coolDays: coolDays
    deadLetterDays: deadLetterDays
    deadLetterContainer: containers.deadLetters
  }
}

module host 'app/host.bicep' = {
  scope: group
  params: {
    name: names.host
    location: location
    tags: tags
    packageContainer: containers.package
    // On Premium the platform fetches the package from outside the network; host.bicep says more.
    reach: { private: privateNetworking && !premium, addresses: [] }
  }
}

module monitor 'app/monitor.bicep' = if (monitoring) {
  scope: group
  params: {
    workspaceName: names.workspace
    insightsName: names.insights
    location: location
    tags: tags
    retentionDays: telemetryDays
    dailyGigabytes: telemetryDailyGigabytes
  }
}

module vault 'app/vault.bicep' = if (withVault) {
  scope: group
  params: { name: names.vault, location: location, tags: tags, reach: reach }
}

module model 'app/model.bicep' = if (withModel) {
  scope: group
  params: {
    name: names.model
    location: location
    tags: tags
    reach: reach
    model: openAiModel
    modelVersion: openAiModelVersion
    deploymentSku: openAiSku
    capacity: openAiCapacity
  }
}

module topic 'app/topic.bicep' = {
  scope: group
  params: { name: names.topic, location: location, tags: tags, storageId: data.outputs.id }
}

module rbac 'app/rbac.bicep' = {
  scope: group
  params: {
    identityName: names.identity
    dataAccountName: names.data
    hostAccountName: names.host
    topicName: names.topic
    packageContainer: containers.package
    deadLetterContainer: containers.deadLetters
    insightsName: names.insights
    vaultName: names.vault
    modelName: names.model
    made: { insights: monitoring, vault: withVault, model: withModel }
    clerksGroupId: clerksGroupId
    bureauGroupId: bureauGroupId
    deployerId: principalId
    deployerType: principalType
    deployerUploads: premium
  }
  dependsOn: [identity, data, host, topic, monitor, vault, model]
}

module network 'app/network.bicep' = if (privateNetworking) {
  scope: group
  params: {
    name: names.network
    location: location
    tags: tags
    hostingPlan: hostingPlan
    addressPrefix: networkPrefix
    dataAccountId: data.outputs.id
    hostAccountId: host.outputs.id
    vaultId: withVault ? vault!.outputs.id : ''
    modelId: withModel ? model!.outputs.id : ''
  }
}

module function 'app/function.bicep' = {
  scope: group
  params: {
    name: names.function
    planName: names.plan
    location: location
    tags: tags
    serviceName: 'functions'
    hostingPlan: hostingPlan
    identityId: identity.outputs.id
    packageUri: '${host.outputs.blobUri}${containers.package}'
    instanceMemory: instanceMemory
    maximumInstances: maximumInstances
    alwaysReady: alwaysReady
    subnetId: privateNetworking ? network!.outputs.appSubnetId : ''
  }
}

module settings 'app/settings.bicep' = {
  scope: group
  params: {
    functionAppName: names.function
    hostingPlan: hostingPlan
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    data: { blobUri: data.outputs.blobUri, queueUri: data.outputs.queueUri, tableUri: data.outputs.tableUri }
    host: { blobUri: host.outputs.blobUri, queueUri: host.outputs.queueUri, tableUri: host.outputs.tableUri }
    hostAccountName: names.host
    packageUri: '${host.outputs.blobUri}${containers.package}'
    insightsConnectionString: monitoring ? monitor!.outputs.connectionString : ''
    vaultUri: withVault ? vault!.outputs.uri : ''
    mail: {
      host: mailHost
      port: mailPort
      security: mailSecurity
      user: mailUser
      vaultEntry: mailVaultEntry
      from: mailFrom
      fromName: mailFromName
      to: mailTo
      maxMegabytes: mailMaxMegabytes
    }
    retry: { mailAttempts: retryMailAttempts, delay: retryDelay }
    model: {
      provider: withModel ? 'AzureOpenAI' : modelProvider
      endpoint: withModel ? model!.outputs.endpoint : modelEndpoint
      deployment: withModel ? model!.outputs.deployment : modelDeployment
      vaultEntry: withModel ? '' : modelVaultEntry
      timeout: modelTimeout
      maxOutputTokens: modelMaxOutputTokens
      temperature: modelTemperature
      reasoning: modelReasoning
      jsonSchema: modelJsonSchema
      attempts: modelAttempts
    }
  }
  // The app starts anew with its settings: let it find its roles.
  dependsOn: [function, rbac]
}

module alerts 'app/alerts.bicep' = if (!empty(alertMail)) {
  scope: group
  params: {
    name: names.alerts
    location: location
    tags: tags
    mailTo: alertMail
    insightsId: monitoring ? monitor!.outputs.insightsId : ''
    topicId: topic.outputs.id
    failures: alertFailures
  }
}

// azd keeps the outputs as environment variables; the hooks read them. `azd down` takes them away again: so none is
// named like a variable that a person sets (main.parameters.json), but the one that azd itself looks for.
output AZURE_RESOURCE_GROUP string = group.name
output AZURE_FUNCTION_APP_NAME string = names.function
output AZURE_FUNCTION_APP_ID string = function.outputs.id
output DATA_ACCOUNT_NAME string = names.data
output HOST_ACCOUNT_NAME string = names.host
output PACKAGE_CONTAINER string = containers.package
output DEAD_LETTER_CONTAINER string = containers.deadLetters
output EVENT_TOPIC_NAME string = names.topic
output KEY_VAULT_NAME string = withVault ? names.vault : ''
