// Every app setting, in one place: a test compares the names with what the program reads and with
// local.settings.sample.json. No secret stands here: Mail__Password and Model__Key are references to the key vault, or
// empty. README.md says what each setting means; main.bicep gives the defaults, the same as the program's.
//
// Left out: Convert__Soffice, for there is no LibreOffice on either plan, and nowhere to install it; files that need it
// (.doc, .wps, .rtf, .odt) end in a row that asks for .docx.

@export()
type MailSettings = {
  host: string
  port: int
  security: 'Auto' | 'None' | 'StartTls' | 'SslOnConnect'
  user: string
  @description('The name of the password in the vault; empty: no login.')
  vaultEntry: string
  from: string
  fromName: string
  to: string
  maxMegabytes: int
}

@export()
type RetrySettings = {
  mailAttempts: int
  delay: string
}

@export()
type ModelSettings = {
  provider: 'Offline' | 'AzureOpenAI' | 'OpenAI'
  endpoint: string
  deployment: string
  @description('The name of the key in the vault; empty: the identity, or no login.')
  vaultEntry: string
  timeout: string
  maxOutputTokens: int
  @description('A decimal; empty: the model\'s own.')
  temperature: string
  reasoning: bool
  jsonSchema: bool
  attempts: int
}

@export()
@description('The three addresses of a storage account.')
type Account = {
  blobUri: string
  queueUri: string
  tableUri: string
}

param functionAppName string
param hostingPlan 'flex' | 'premium'
param identityId string
param identityClientId string
param data Account
param host Account
param hostAccountName string

@description('The container of the package, in the host\'s account.')
param packageUri string

@description('Empty: no telemetry.')
param insightsConnectionString string

@description('Empty: there is no vault.')
param vaultUri string

param mail MailSettings
param retry RetrySettings
param model ModelSettings

func reference(vaultUri string, entry string) string =>
  empty(entry) ? '' : '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/${entry})'

var storage = {
  AzureWebJobsStorage__blobServiceUri: host.blobUri
  AzureWebJobsStorage__queueServiceUri: host.queueUri
  AzureWebJobsStorage__tableServiceUri: host.tableUri
  AzureWebJobsStorage__credential: 'managedidentity'
  AzureWebJobsStorage__clientId: identityClientId
  NianbaoStorage__blobServiceUri: data.blobUri
  NianbaoStorage__queueServiceUri: data.queueUri
  NianbaoStorage__tableServiceUri: data.tableUri
  NianbaoStorage__credential: 'managedidentity'
  NianbaoStorage__clientId: identityClientId
}

// The addresses above count for more wherever both are read. But a host of 2026 sometimes did not find them while it started,
// and then asked for the name (Azure/azure-functions-host issue 11787). From a name it makes an address of the public
// cloud, so there is none elsewhere.
var hostByName = environment().name == 'AzureCloud'
  ? {
      AzureWebJobsStorage__accountName: hostAccountName
    }
  : {}

var program = {
  Mail__Host: mail.host
  Mail__Port: string(mail.port)
  Mail__Security: mail.security
  Mail__User: mail.user
  Mail__Password: reference(vaultUri, mail.vaultEntry)
  Mail__From: mail.from
  Mail__FromName: mail.fromName
  Mail__To: mail.to
  Mail__MaxMegabytes: string(mail.maxMegabytes)
  Retry__MailAttempts: string(retry.mailAttempts)
  Retry__Delay: retry.delay
  Model__Provider: model.provider
  Model__Endpoint: model.endpoint
  Model__Deployment: model.deployment
  Model__Key: reference(vaultUri, model.vaultEntry)
  Model__Timeout: model.timeout
  Model__MaxOutputTokens: string(model.maxOutputTokens)
  Model__Temperature: model.temperature
  Model__Reasoning: model.reasoning ? 'true' : 'false'
  Model__JsonSchema: model.jsonSchema ? 'true' : 'false'
  Model__Attempts: string(model.attempts)
}

var telemetry = empty(insightsConnectionString)
  ? {}
  : {
      APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnectionString
      APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD'
      // The exporter's own statistics, which would go to Microsoft and not to the office.
      APPLICATIONINSIGHTS_STATSBEAT_DISABLED: 'true'
    }

// On Flex these stand in functionAppConfig instead, and are refused here.
var premium = hostingPlan == 'premium'
  ? {
      FUNCTIONS_EXTENSION_VERSION: '~4'
      FUNCTIONS_WORKER_RUNTIME: 'dotnet-isolated'
      WEBSITE_RUN_FROM_PACKAGE: '${packageUri}/package.zip'
      WEBSITE_RUN_FROM_PACKAGE_BLOB_MI_RESOURCE_ID: identityId
    }
  : {}

resource site 'Microsoft.Web/sites@2025-03-01' existing = {
  name: functionAppName
}

resource settings 'Microsoft.Web/sites/config@2025-03-01' = {
  parent: site
  name: 'appsettings'
  properties: { ...storage, ...hostByName, ...program, ...telemetry, ...premium }
}
