using Microsoft.Azure.Functions.Worker;
using Nianbao.Workflow;

namespace Nianbao.Functions.Triggers;

/// <summary>The host gave up an upload: say so.</summary>
public sealed class UploadPoisoned(PoisonHandling poison)
{
    [Function(nameof(UploadPoisoned))]
    public Task RunAsync(
        [QueueTrigger(Queues.UploadsPoison, Connection = "NianbaoStorage")] string message,
        CancellationToken cancellation) => poison.UploadAsync(message, cancellation);
}
