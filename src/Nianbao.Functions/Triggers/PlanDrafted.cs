using Microsoft.Azure.Functions.Worker;
using Nianbao.Workflow;

namespace Nianbao.Functions.Triggers;

/// <summary>A plan was drafted, or a file needs attention: send the mail.</summary>
public sealed class PlanDrafted(PlanMailing mailing)
{
    [Function(nameof(PlanDrafted))]
    public Task RunAsync(
        [QueueTrigger(Queues.PlanMails, Connection = "NianbaoStorage")] MailRequest request,
        CancellationToken cancellation) => mailing.RunAsync(request, cancellation);
}
