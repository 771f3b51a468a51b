// An Azure OpenAI account with one deployment, for drafting plans. Made only when a model is named; without it the
// built-in drafter writes, or an endpoint that is given (MODEL_ENDPOINT). No keys: the app logs in as its identity
// (rbac.bicep). The sub-domain is what makes that possible.

import { Reach, Tags } from 'types.bicep'

param name string
param location string
param tags Tags
param reach Reach

@description('The model, as Azure names it, e.g. gpt-4.1.')
param model string

@description('Its version; empty: the one Azure proposes.')
param modelVersion string

@description('Standard and DataZoneStandard keep the work in the region or zone; GlobalStandard may do it anywhere.')
param deploymentSku string

@description('Thousands of tokens a minute.')
param capacity int

resource account 'Microsoft.CognitiveServices/accounts@2025-06-01' = {
  name: name
  location: location
  tags: tags
  kind: 'OpenAI'
  sku: { name: 'S0' }
  properties: {
    customSubDomainName: name
    disableLocalAuth: true
    publicNetworkAccess: reach.private ? 'Disabled' : 'Enabled'
    networkAcls: { defaultAction: reach.private ? 'Deny' : 'Allow' }
  }
}

resource deployment 'Microsoft.CognitiveServices/accounts/deployments@2025-06-01' = {
  parent: account
  name: 'drafter'
  sku: { name: deploymentSku, capacity: capacity }
  properties: {
    model: {
      format: 'OpenAI'
      name: model
      ...(empty(modelVersion) ? {} : { version: modelVersion })
    }
    versionUpgradeOption: empty(modelVersion) ? 'OnceNewDefaultVersionAvailable' : 'NoAutoUpgrade'
  }
}

output id string = account.id
output endpoint string = account.properties.endpoint
output deployment string = deployment.name
