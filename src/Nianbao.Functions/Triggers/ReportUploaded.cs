using Azure.Storage.Blobs;
using Microsoft.Azure.Functions.Worker;
using Nianbao.Workflow;

namespace Nianbao.Functions.Triggers;

/// <summary>A report was uploaded: read it.</summary>
public sealed class ReportUploaded(ReportIngestion ingestion)
{
#if DEBUG
    private const BlobTriggerSource Source = BlobTriggerSource.LogsAndContainerScan;
#else
    // The Flex Consumption plan knows no other.
    private const BlobTriggerSource Source = BlobTriggerSource.EventGrid;
#endif

    [Function(nameof(ReportUploaded))]
    public Task RunAsync(
        [BlobTrigger(Containers.Reports + "/{name}", Source = Source, Connection = "NianbaoStorage")] BlobClient blob,
        CancellationToken cancellation) => ingestion.RunAsync(blob.Name, cancellation);
}
