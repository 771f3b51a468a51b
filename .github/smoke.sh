#!/usr/bin/env bash
# One report through the real Functions host, on the storage emulator: uploaded, read, drafted, its mail in the outbox.
# Needs the .NET SDK 10, Node.js 20 and Azure Functions Core Tools v4 (func), and the emulator's ports 10000 to 10002 free.
#     bash .github/smoke.sh           the Functions host
#     bash .github/smoke.sh local     LocalHost in its place, where Core Tools cannot be had
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 FUNCTIONS_CORE_TOOLS_TELEMETRY_OPTOUT=1

host=${1:-func}
minutes=5
office=青禾街道
report=$office/2025年法治政府建设年度报告.docx
mail=$office/2025-第1稿.eml
work=$(mktemp -d)
started=()

storage() { node .github/storage.mjs "$@"; }

# The latest stands first in started, and ends first. Each command begins a process group of its own, so that what it starts in turn ends with it.
start() {
    local log=$1
    shift
    setsid "$@" > "$work/$log" 2>&1 < /dev/null &
    started=("$!" "${started[@]}")
}

# Azurite goes on waiting for connections that its clients keep open.
# shellcheck disable=SC2317  # called by finish
end() {
    kill -TERM -- "-$1" 2> /dev/null || return 0
    for ((tenth = 0; tenth < 50; tenth++)); do
        kill -0 -- "-$1" 2> /dev/null || return 0
        sleep 0.1
    done
    kill -KILL -- "-$1" 2> /dev/null || true
}

# shellcheck disable=SC2317  # called by the trap
finish() {
    local code=$?
    for id in "${started[@]}"; do
        end "$id"
    done
    if [ "$code" -ne 0 ]; then
        for log in "$work"/*.log; do
            [ -e "$log" ] || continue
            echo "::group::${log##*/}"
            cat "$log"
            echo "::endgroup::"
        done
    fi
    rm -rf "$work"
    exit "$code"
}
trap finish EXIT

alive() { kill -0 "$1" 2> /dev/null; }

case $host in
    func)
        command -v func > /dev/null || { echo "Azure Functions Core Tools (func) are not installed." >&2; exit 1; }
        dotnet build src/Nianbao.Functions --configuration Debug
        app=src/Nianbao.Functions/bin/Debug/net10.0
        # Beside the worker, so that a developer's own settings at the root stay as they are.
        cp local.settings.sample.json "$app/local.settings.json"
        run=(env -C "$app" func start --no-build)
        ;;
    local)
        dotnet build src/Nianbao.LocalHost --configuration Debug
        run=(env -C "$work" dotnet "$PWD/src/Nianbao.LocalHost/bin/Debug/net10.0/Nianbao.LocalHost.dll" serve)
        ;;
    *)
        echo "Unknown host $host: func or local." >&2
        exit 2
        ;;
esac

if storage list reports > /dev/null 2>&1; then
    echo "An emulator answers on port 10000 already; it is left alone. Please end it first." >&2
    exit 1
fi
start azurite.log npx --yes azurite@3.37.0 --skipApiVersionCheck --silent --location "$work/azurite"
for ((second = 0; ; second++)); do
    # The host's triggers watch containers that are there when it begins.
    storage make reports approved 2> /dev/null && break
    if [ "$second" -ge 120 ] || ! alive "${started[0]}"; then
        echo "Azurite does not answer." >&2
        exit 1
    fi
    sleep 1
done

start host.log "${run[@]}"
storage put reports "$report" samples/青禾街道2025年法治政府建设年度报告.docx
echo "Uploaded $report."

state=
for ((second = 0; second < minutes * 60; second += 2)); do
    now=$(storage cells Reports 状态)
    if [ "$now" != "$state" ]; then
        state=$now
        echo "After $second s: 状态 $state"
    fi
    case $state in
        已发送)
            storage list outbox | grep -Fx "$mail" || { echo "$mail is not in the outbox." >&2; exit 1; }
            exit 0
            ;;
        失败)
            storage cells Reports 原因 >&2
            exit 1
            ;;
    esac
    alive "${started[0]}" || { echo "The host has ended." >&2; exit 1; }
    sleep 2
done
echo "No mail after $minutes minutes; Uploads says:" >&2
storage cells Uploads 状态 >&2
storage cells Uploads 原因 >&2
exit 1
