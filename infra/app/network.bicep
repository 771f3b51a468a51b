// Private networking (optional): a virtual network with a subnet through which the app calls out and one for private
// endpoints, and for each service that is reached over it an endpoint and the DNS zone that leads its public name
// there. Without it every service has a public address and only roles and Entra logins guard it. On Flex the subscription
// must know the provider Microsoft.App, to which the app's subnet is delegated; no resource here registers it.
//
// Two things stay public. Event Grid cannot call a private address, so the app's own address is reachable, for Event
// Grid's addresses only (function.bicep). And people: from outside the network Storage Explorer reaches nothing, unless
// their office is joined to it (VPN, ExpressRoute) or its public address is among ALLOWED_ADDRESSES.

import { Tags } from 'types.bicep'

param name string
param location string
param tags Tags
param hostingPlan 'flex' | 'premium'

@description('A range of the office\'s own plan, at least /25: both subnets are cut from it.')
param addressPrefix string

param dataAccountId string
param hostAccountId string

@description('Empty: no vault.')
param vaultId string

@description('Empty: no model of our own.')
param modelId string

var storageSuffix = environment().suffixes.storage
// '.vault.azure.net' in the public cloud; its zone is privatelink.vaultcore.azure.net.
var vaultZone = 'privatelink${replace(environment().suffixes.keyvaultDns, '.vault.', '.vaultcore.')}'
var modelZone = environment().name == 'AzureChinaCloud' ? 'privatelink.openai.azure.cn' : 'privatelink.openai.azure.com'

var zones = [
  'privatelink.blob.${storageSuffix}'
  'privatelink.queue.${storageSuffix}'
  'privatelink.table.${storageSuffix}'
  ...(empty(vaultId) ? [] : [vaultZone])
  ...(empty(modelId) ? [] : [modelZone])
]

var endpoints = [
  { name: 'data-blob', serviceId: dataAccountId, group: 'blob', zone: zones[0] }
  { name: 'data-queue', serviceId: dataAccountId, group: 'queue', zone: zones[1] }
  { name: 'data-table', serviceId: dataAccountId, group: 'table', zone: zones[2] }
  { name: 'host-blob', serviceId: hostAccountId, group: 'blob', zone: zones[0] }
  { name: 'host-queue', serviceId: hostAccountId, group: 'queue', zone: zones[1] }
  { name: 'host-table', serviceId: hostAccountId, group: 'table', zone: zones[2] }
  ...(empty(vaultId) ? [] : [{ name: 'vault', serviceId: vaultId, group: 'vault', zone: vaultZone }])
  ...(empty(modelId) ? [] : [{ name: 'model', serviceId: modelId, group: 'account', zone: modelZone }])
]

resource network 'Microsoft.Network/virtualNetworks@2025-01-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    addressSpace: { addressPrefixes: [addressPrefix] }
    subnets: [
      {
        name: 'app'
        properties: {
          addressPrefix: cidrSubnet(addressPrefix, 26, 0)
          delegations: [
            {
              name: 'app'
              properties: { serviceName: hostingPlan == 'flex' ? 'Microsoft.App/environments' : 'Microsoft.Web/serverFarms' }
            }
          ]
        }
      }
      {
        name: 'endpoints'
        properties: {
          addressPrefix: cidrSubnet(addressPrefix, 26, 1)
          privateEndpointNetworkPolicies: 'Disabled'
        }
      }
    ]
  }

  resource app 'subnets' existing = { name: 'app' }

  resource endpoints 'subnets' existing = { name: 'endpoints' }
}

resource zone 'Microsoft.Network/privateDnsZones@2024-06-01' = [
  for zone in zones: {
    name: zone
    location: 'global'
    tags: tags
  }
]

resource link 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = [
  for (zoneName, i) in zones: {
    parent: zone[i]
    name: name
    location: 'global'
    tags: tags
    properties: {
      registrationEnabled: false
      virtualNetwork: { id: network.id }
    }
  }
]

resource endpoint 'Microsoft.Network/privateEndpoints@2025-01-01' = [
  for item in endpoints: {
    name: '${name}-${item.name}'
    location: location
    tags: tags
    properties: {
      subnet: { id: network::endpoints.id }
      privateLinkServiceConnections: [
        {
          name: item.name
          properties: { privateLinkServiceId: item.serviceId, groupIds: [item.group] }
        }
      ]
    }
  }
]

resource record 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2025-01-01' = [
  for (item, i) in endpoints: {
    parent: endpoint[i]
    name: 'default'
    properties: {
      privateDnsZoneConfigs: [
        {
          name: item.group
          properties: { privateDnsZoneId: zone[indexOf(zones, item.zone)].id }
        }
      ]
    }
  }
]

output appSubnetId string = network::app.id
