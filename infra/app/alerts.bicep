// Mails to whoever looks after the system: when something was given up (a poison function ran: a report, a draft or a
// mail failed for good), when functions keep failing, and when Event Grid could not deliver. Made only when an address
// is given. Clerks learn of a failed report from the program itself; these are for what it cannot tell them.
//
// poison is the program's own span for a message that was given up (src/Nianbao/Workflow/Telemetry/Steps.cs). The
// functions' names stand beside it for requests that the host writes: what it calls them depends on its version and on
// telemetryMode.

import { Tags } from 'types.bicep'

param name string
param location string
param tags Tags
param mailTo string

@description('Empty: no telemetry, so no alert on functions.')
param insightsId string

param topicId string

@description('More failed requests than this in 15 minutes are worth a mail; an execution is two, the host\'s and the program\'s own.')
param failures int

var rules = [
  {
    name: 'given-up'
    description: 'A message ended in a poison queue; the table Uploads or Reports says which file and why.'
    query: 'requests | where name == "poison" or name has_any ("RequestPoisoned", "MailPoisoned", "UploadPoisoned")'
    threshold: 0
    severity: 2
  }
  {
    name: 'functions-failing'
    description: 'Functions keep failing; most are tried again, see Failures in Application Insights.'
    query: 'requests | where success == false'
    threshold: failures
    severity: 2
  }
]

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: name
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'nianbao'
    emailReceivers: [{ name: 'operations', emailAddress: mailTo, useCommonAlertSchema: true }]
  }
}

resource functions 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for rule in empty(insightsId) ? [] : rules: {
    name: '${name}-${rule.name}'
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: '${name}-${rule.name}'
      description: rule.description
      enabled: true
      severity: rule.severity
      scopes: [insightsId]
      evaluationFrequency: 'PT15M'
      windowSize: 'PT15M'
      autoMitigate: true
      // On a first deployment there is no telemetry, and where Azure does not know a table before its first rows, the
      // rule, and with it all of `azd up`, would fail.
      skipQueryValidation: true
      criteria: {
        allOf: [
          {
            query: rule.query
            timeAggregation: 'Count'
            operator: 'GreaterThan'
            threshold: rule.threshold
          }
        ]
      }
      actions: { actionGroups: [people.id] }
    }
  }
]

resource deadLetters 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: '${name}-dead-letters'
  location: 'global'
  tags: tags
  properties: {
    description: 'Event Grid could not deliver an event: it lies in dead-letters, and UploadsSwept finds the blob by itself within ten minutes. After a quiet time a single one is no fault.'
    enabled: true
    severity: 2
    scopes: [topicId]
    evaluationFrequency: 'PT15M'
    windowSize: 'PT15M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'dead-lettered'
          metricNamespace: 'Microsoft.EventGrid/systemTopics'
          metricName: 'DeadLetteredCount'
          timeAggregation: 'Total'
          operator: 'GreaterThan'
          threshold: 0
        }
      ]
    }
    actions: [{ actionGroupId: people.id }]
  }
}
