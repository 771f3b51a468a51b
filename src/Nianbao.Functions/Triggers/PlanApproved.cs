using Azure.Storage.Blobs;
using Microsoft.Azure.Functions.Worker;
using Nianbao.Workflow;

namespace Nianbao.Functions.Triggers;

/// <summary>A plan was approved: record what it promises.</summary>
public sealed class PlanApproved(PlanApproval approval)
{
#if DEBUG
    private const BlobTriggerSource Source = BlobTriggerSource.LogsAndContainerScan;
#else
    // The Flex Consumption plan knows no other.
    private const BlobTriggerSource Source = BlobTriggerSource.EventGrid;
#endif

    [Function(nameof(PlanApproved))]
    public Task RunAsync(
        [BlobTrigger(Containers.Approved + "/{name}", Source = Source, Connection = "NianbaoStorage")] BlobClient blob,
        CancellationToken cancellation) => approval.RunAsync(blob.Name, cancellation);
}
