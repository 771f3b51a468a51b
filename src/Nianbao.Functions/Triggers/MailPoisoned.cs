using Microsoft.Azure.Functions.Worker;
using Nianbao.Workflow;

namespace Nianbao.Functions.Triggers;

/// <summary>A mail could not be sent: say so.</summary>
public sealed class MailPoisoned(PoisonHandling poison)
{
    [Function(nameof(MailPoisoned))]
    public Task RunAsync(
        [QueueTrigger(Queues.PlanMailsPoison, Connection = "NianbaoStorage")] string message,
        CancellationToken cancellation) => poison.MailAsync(message, cancellation);
}
