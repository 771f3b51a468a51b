// The host's account (AzureWebJobsStorage): leases, timers, function keys, the blob trigger's queue of work, and the
// package that is deployed. No person needs a role here. No soft delete and no versions: the host writes its leases
// anew all the time, and each would be kept. data.bicep says why it is apart.
//
// On Premium it keeps its public address even with private networking (main.bicep): there the platform fetches the
// package, and whether it does so through the app's subnet is not documented; reports of apps that did not start for
// that reason are open (Azure/Azure-Functions issues 1377, 1609). Without a key that address opens to nobody but the app
// and who deploys. Flex deploys with the account closed, as Microsoft's own samples do.

import { Reach, Tags } from 'types.bicep'

param name string
param location string
param tags Tags
param reach Reach
param packageContainer string

module account 'account.bicep' = {
  params: {
    name: name
    location: location
    tags: tags
    // Nothing here that the next deployment does not make again.
    sku: 'Standard_LRS'
    reach: reach
    recoveryDays: 0
    containers: [packageContainer]
  }
}

output id string = account.outputs.id
output blobUri string = account.outputs.blobUri
output queueUri string = account.outputs.queueUri
output tableUri string = account.outputs.tableUri
