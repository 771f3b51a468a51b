using System.Diagnostics;
using System.Diagnostics.Metrics;
using Nianbao.Adapters.Storage;
using Nianbao.Workflow.Telemetry;

namespace Nianbao.Adapters.Telemetry;

/// <summary><c>nianbao.storage.requests</c>: requests of our own clients by service, each a transaction that is paid for.</summary>
internal static class StorageCounters
{
    private static readonly Meter s_meter = new(Instruments.Name);

    private static readonly Counter<long> s_requests =
        s_meter.CreateCounter<long>("nianbao.storage.requests", "{request}", "Requests to storage, repeated ones too, by service.");

    public static void Sent(StorageRequest request) => s_requests.Add(1, new TagList
    {
        { "nianbao.service", request.Service.ToString().ToLowerInvariant() },
        { "http.request.method", request.Method },
    });
}
