using Microsoft.Azure.Functions.Worker;
using Nianbao.Workflow;

namespace Nianbao.Functions.Triggers;

/// <summary>Every ten minutes: handle what an event missed.</summary>
public sealed class UploadsSwept(UploadSweep sweep)
{
    [Function(nameof(UploadsSwept))]
    public Task RunAsync(
        [TimerTrigger("0 */10 * * * *")] TimerInfo timer, CancellationToken cancellation) =>
        sweep.RunAsync(cancellation);
}
