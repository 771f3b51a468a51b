using Microsoft.Extensions.Logging;
using Nianbao.Wording;
using Nianbao.Workflow.Rows;
using Nianbao.Workflow.Telemetry;

namespace Nianbao.Workflow;

/// <summary>Sends the mails: a draft to review, or what is the matter with a file. Safe to run twice.</summary>
public sealed class PlanMailing(
    IMailer mailer, IQueueStore queues, MailLedger mails, MailWriting writing, MailConsequences consequences,
    RetryOptions retry, ILogger<PlanMailing> logger)
{
    /// <summary>Handles one request; one for a draft that no longer counts is dropped.</summary>
    public Task RunAsync(MailRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Step.RunAsync(Steps.Mail, request.Trace, () => HandleAsync(request, cancellation));
    }

    private async Task HandleAsync(MailRequest request, CancellationToken cancellation)
    {
        Step.Current?.About(request);
        if (!await consequences.IsWantedAsync(request, cancellation)) return;

        var claim = await mails.ClaimAsync(MailIds.Partition(request), MailIds.Of(request), cancellation);
        switch (claim.State)
        {
            case MailClaimState.Busy:
                // If the other worker dies, this copy finds its claim run out.
                await queues.SendAsync(Queues.PlanMails, request, MailLedger.Hold, cancellation);
                Step.Current?.Ends(StepOutcome.PutOff);
                return;
            case MailClaimState.Done:
                var sent = claim.Row.State == MailRow.Sent;
                await consequences.WriteAsync(request, sent, claim.Row.Result, cancellation);
                return;
        }

        var (mail, result) = await SendAsync(request, claim.Row, cancellation);
        logger.LogInformation("Mail {MessageId}: {Outcome}", mail.MessageId, result.Outcome);
        MailCounters.Tried(request.Kind, result.Outcome);
        if (result.Outcome == MailOutcome.TryLater && request.Attempt + 1 < retry.MailAttempts)
        {
            await queues.SendAsync(
                Queues.PlanMails, request with { Attempt = request.Attempt + 1 }, retry.After(request.Attempt),
                cancellation);
            await mails.MarkAsync(claim.Row, MailRow.Waiting, mail.Subject, result.Reason, cancellation);
            return;
        }

        var delivered = result.Outcome is MailOutcome.Sent or MailOutcome.Kept;
        if (!delivered) await mailer.SendAsync(mail with { OutboxOnly = true }, cancellation);
        var (state, outcome) = delivered
            ? (MailRow.Sent, result.Reason)
            : (MailRow.Failed, WorkflowTexts.MailUndelivered(result.Reason));
        await mails.MarkAsync(claim.Row, state, mail.Subject, outcome, cancellation);
        await consequences.WriteAsync(request, delivered, outcome, cancellation);
    }

    private async Task<(OutgoingMail Mail, MailResult Result)> SendAsync(
        MailRequest request, MailRow claim, CancellationToken cancellation)
    {
        try
        {
            var mail = await writing.WriteAsync(request, claim.MessageId, cancellation);
            return (mail, await mailer.SendAsync(mail, cancellation));
        }
        catch (Exception) when (!cancellation.IsCancellationRequested)
        {
            // Given back, so that the queue's next try finds it free and in the end gives it up.
            await mails.MarkAsync(claim, MailRow.Waiting, "", "", cancellation);
            throw;
        }
    }
}
