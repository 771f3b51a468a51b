#!/bin/sh
# After the code is in place: on Premium uploads the package, then subscribes the functions to uploads
# (infra/events.bicep). azd runs it with its environment; may be run again at any time: azd hooks run postdeploy
set -eu
cd "$(dirname "$0")/../.."

command -v az > /dev/null || { echo "The Azure CLI (az) is needed, logged in: az login" >&2; exit 1; }
# az has a login of its own, apart from azd's.
az account show --subscription "$AZURE_SUBSCRIPTION_ID" --output none \
    || { echo "az does not know the subscription: az login, then azd hooks run postdeploy" >&2; exit 1; }

# Tries a command for five minutes: a role that was just given, or a host that just starts, takes some.
patiently() {
    attempt=1
    until "$@"; do
        if [ "$attempt" -ge 10 ]; then
            echo "Gave up; the message above says why. Try again: azd hooks run postdeploy" >&2
            echo "Uploads are found every ten minutes even without event subscriptions." >&2
            exit 1
        fi
        attempt=$((attempt + 1))
        echo "Azure is not ready for this yet; attempt $attempt of 10 in 30 s."
        sleep 30
    done
}

if [ "${HOSTING_PLAN:-flex}" = premium ]; then
    dotnet build infra/package.proj --nologo --verbosity quiet
    patiently az storage blob upload --subscription "$AZURE_SUBSCRIPTION_ID" --auth-mode login --overwrite \
        --account-name "$HOST_ACCOUNT_NAME" --container-name "$PACKAGE_CONTAINER" \
        --name package.zip --file out/package.zip --output none
    az functionapp restart --subscription "$AZURE_SUBSCRIPTION_ID" \
        --resource-group "$AZURE_RESOURCE_GROUP" --name "$AZURE_FUNCTION_APP_NAME"
    # Tells the scale controller which triggers the new package has.
    patiently az rest --method post --output none \
        --url "$AZURE_FUNCTION_APP_ID/syncfunctiontriggers?api-version=2025-03-01"
fi

# The webhook's key appears when the host has started with the new code.
patiently az deployment group create --subscription "$AZURE_SUBSCRIPTION_ID" \
    --resource-group "$AZURE_RESOURCE_GROUP" --name nianbao-events --template-file infra/events.bicep --output none \
    --parameters functionAppName="$AZURE_FUNCTION_APP_NAME" topicName="$EVENT_TOPIC_NAME" \
    dataAccountName="$DATA_ACCOUNT_NAME" deadLetterContainer="$DEAD_LETTER_CONTAINER"
