# After the code is in place: on Premium uploads the package, then subscribes the functions to uploads
# (infra/events.bicep). azd runs it with its environment; may be run again at any time: azd hooks run postdeploy
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '../..')

if (-not (Get-Command az -ErrorAction SilentlyContinue)) { throw 'The Azure CLI (az) is needed, logged in: az login' }
# az has a login of its own, apart from azd's.
az account show --subscription $env:AZURE_SUBSCRIPTION_ID --output none
if ($LASTEXITCODE -ne 0) { throw 'az does not know the subscription: az login, then azd hooks run postdeploy' }

# Tries a command for five minutes: a role that was just given, or a host that just starts, takes some.
function Invoke-Patiently([scriptblock] $command) {
    for ($attempt = 1; $attempt -le 10; $attempt++) {
        & $command
        if ($LASTEXITCODE -eq 0) { return }
        if ($attempt -lt 10) {
            Write-Host "Azure is not ready for this yet; attempt $($attempt + 1) of 10 in 30 s."
            Start-Sleep -Seconds 30
        }
    }
    Write-Host 'Uploads are found every ten minutes even without event subscriptions.'
    throw 'Gave up; the message above says why. Try again: azd hooks run postdeploy'
}

if ($env:HOSTING_PLAN -eq 'premium') {
    dotnet build infra/package.proj --nologo --verbosity quiet
    if ($LASTEXITCODE -ne 0) { throw 'The package could not be built; the message above says why.' }
    Invoke-Patiently {
        az storage blob upload --subscription $env:AZURE_SUBSCRIPTION_ID --auth-mode login --overwrite `
            --account-name $env:HOST_ACCOUNT_NAME --container-name $env:PACKAGE_CONTAINER `
            --name package.zip --file out/package.zip --output none
    }
    az functionapp restart --subscription $env:AZURE_SUBSCRIPTION_ID `
        --resource-group $env:AZURE_RESOURCE_GROUP --name $env:AZURE_FUNCTION_APP_NAME
    if ($LASTEXITCODE -ne 0) { throw 'The app could not be restarted; the message above says why.' }
    # Tells the scale controller which triggers the new package has.
    Invoke-Patiently {
        az rest --method post --output none `
            --url "$($env:AZURE_FUNCTION_APP_ID)/syncfunctiontriggers?api-version=2025-03-01"
    }
}

# The webhook's key appears when the host has started with the new code.
Invoke-Patiently {
    az deployment group create --subscription $env:AZURE_SUBSCRIPTION_ID `
        --resource-group $env:AZURE_RESOURCE_GROUP --name nianbao-events --template-file infra/events.bicep --output none `
        --parameters "functionAppName=$($env:AZURE_FUNCTION_APP_NAME)" "topicName=$($env:EVENT_TOPIC_NAME)" `
        "dataAccountName=$($env:DATA_ACCOUNT_NAME)" "deadLetterContainer=$($env:DEAD_LETTER_CONTAINER)"
}
