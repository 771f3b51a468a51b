// Log Analytics and Application Insights: where the host's and the program's traces, counters and logs go. Local
// authentication is off, so that only the app's identity may write here (role in rbac.bicep), and the connection string
// is no secret.

import { Tags } from 'types.bicep'

param workspaceName string
param insightsName string
param location string
param tags Tags

@description('Days for which telemetry is kept.')
param retentionDays int

@description('Gigabytes that may come in on one day; what comes after is lost until the next. -1: no limit.')
param dailyGigabytes int

resource workspace 'Microsoft.OperationalInsights/workspaces@2025-02-01' = {
  name: workspaceName
  location: location
  tags: tags
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: retentionDays
    workspaceCapping: { dailyQuotaGb: dailyGigabytes }
    features: { disableLocalAuth: true, enableLogAccessUsingOnlyResourcePermissions: true }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: insightsName
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspace.id
    DisableLocalAuth: true
  }
}

output insightsId string = insights.id
output connectionString string = insights.properties.ConnectionString
