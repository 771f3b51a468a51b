// The function app and its plan: .NET 10 isolated on Linux. Flex Consumption, or Elastic Premium (EP1) where that is
// not offered. The settings stand in settings.bicep.
//
// Without a key either way: on Flex the package lies in a container that the platform reads as the app's identity. On
// Premium the usual content share is an Azure Files share, which only opens with a key; so there is none, and the app
// runs from a package in the same container (WEBSITE_RUN_FROM_PACKAGE), which the postdeploy hook uploads. In exchange,
// Premium may scale more slowly and the portal shows no file logs; Application Insights does.
//
// No HTTP function is served: what comes in from outside are Event Grid's calls to /runtime/webhooks/blobs, and whoever
// deploys. With private networking only Event Grid's addresses are let in (its calls cannot go to a private endpoint).

import { Tags } from 'types.bicep'

@export()
@description('Instances that are always running, for a group of functions: blob, or function:NAME.')
type AlwaysReady = {
  name: string

  @minValue(0)
  instanceCount: int
}

param name string
param planName string
param location string
param tags Tags

@description('The name by which azd finds what to deploy to.')
param serviceName string

param hostingPlan 'flex' | 'premium'
param identityId string

@description('The container in the host\'s account that holds the package.')
param packageUri string

@description('Megabytes of memory of one instance (Flex).')
param instanceMemory 512 | 2048 | 4096

@description('The most instances.')
param maximumInstances int

param alwaysReady AlwaysReady[]

@description('The subnet through which the app calls out; empty: none.')
param subnetId string

var flex = hostingPlan == 'flex'
var private = !empty(subnetId)

// What only one plan has, in objects of its own: Flex refuses the other's properties even where they are null.
var flexSite = {
  functionAppConfig: {
    deployment: {
      storage: {
        type: 'blobContainer'
        value: packageUri
        authentication: { type: 'UserAssignedIdentity', userAssignedIdentityResourceId: identityId }
      }
    }
    runtime: { name: 'dotnet-isolated', version: '10.0' }
    scaleAndConcurrency: {
      instanceMemoryMB: instanceMemory
      maximumInstanceCount: maximumInstances
      alwaysReady: alwaysReady
    }
  }
}
// The least that every region allows on Linux.
var premiumInstances = min(maximumInstances, 20)
var premiumConfig = {
  linuxFxVersion: 'DOTNET-ISOLATED|10.0'
  // Flex knows no FTP.
  ftpsState: 'Disabled'
  functionAppScaleLimit: premiumInstances
  minimumElasticInstanceCount: 1
  // Otherwise the scale controller, which stands outside the network, would not see the queues.
  functionsRuntimeScaleMonitoringEnabled: private
  vnetRouteAllEnabled: private
}

resource plan 'Microsoft.Web/serverfarms@2025-03-01' = {
  name: planName
  location: location
  tags: tags
  kind: flex ? 'functionapp' : 'elastic'
  sku: flex ? { name: 'FC1', tier: 'FlexConsumption' } : { name: 'EP1', tier: 'ElasticPremium' }
  properties: {
    reserved: true
    ...(flex ? {} : { maximumElasticWorkerCount: premiumInstances })
  }
}

resource site 'Microsoft.Web/sites@2025-03-01' = {
  name: name
  location: location
  tags: { ...tags, 'azd-service-name': serviceName }
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    publicNetworkAccess: 'Enabled'
    // Who resolves the settings' vault references; without it the app would look for a system-assigned identity.
    keyVaultReferenceIdentity: identityId
    ...(private ? { virtualNetworkSubnetId: subnetId } : {})
    ...(flex ? flexSite : {})
    siteConfig: {
      http20Enabled: true
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      remoteDebuggingEnabled: false
      // Deploying goes to the other host name, …scm…, and asks for a Microsoft Entra login.
      scmIpSecurityRestrictionsUseMain: false
      ipSecurityRestrictionsDefaultAction: private ? 'Deny' : 'Allow'
      ipSecurityRestrictions: private
        ? [
            {
              name: 'event-grid'
              description: 'Delivery to the blob triggers'
              action: 'Allow'
              priority: 100
              tag: 'ServiceTag'
              ipAddress: 'AzureEventGrid'
            }
          ]
        : []
      ...(flex ? {} : premiumConfig)
    }
  }

  // No user name and password for FTP, which Flex does not have, and for deployment: those are Entra's business.
  resource ftp 'basicPublishingCredentialsPolicies' = if (!flex) {
    name: 'ftp'
    properties: { allow: false }
  }

  resource scm 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: { allow: false }
  }
}

output id string = site.id
