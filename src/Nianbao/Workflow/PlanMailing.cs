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
        var later = await DeliverAsync(
            request, id => writing.WriteAsync(request, id, cancellation), known: null, cancellation);
        if (later is not null) await queues.SendAsync(Queues.PlanMails, later.Request, later.Wait, cancellation);
    }

    /// <summary>
    /// Sends a draft's mail as soon as the draft is there. Null where that is done, for good or ill; else what to put into
    /// the queue: it has the patience that the drafting has not.
    /// </summary>
    /// <param name="row">The draft's row as it was last read.</param>
    public async Task<MailLater?> SendAtOnceAsync(
        MailRequest request, DraftMaterial material, ReportRow row, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        try
        {
            MailLater? later = null;
            await Step.RunAsync(Steps.Mail, request.Trace, async () =>
            {
                Step.Current?.About(request);
                later = await DeliverAsync(
                    request, id => Task.FromResult(writing.Write(request, id, material)), row, cancellation);
            });
            return later;
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested)
        {
            logger.LogWarning(
                error, "Left the mail of {Office} {Year}, draft {Draft}, to the queue", request.Office, request.Year, request.Draft);
            return new MailLater(request, TimeSpan.Zero);
        }
    }

    /// <summary>Null where the mail's fate is settled and said; else when to try again.</summary>
    private async Task<MailLater?> DeliverAsync(
        MailRequest request, Func<string, Task<OutgoingMail>> write, ReportRow? known, CancellationToken cancellation)
    {
        var id = MailIds.Of(request);
        if (mailer.KeepsAll)
        {
            // The same file again does no harm: nothing to claim.
            var (kept, result) = await TryAsync(request, id, write, cancellation);
            await mails.RecordAsync(MailIds.Partition(request), id, MailRow.Sent, kept.Subject, result.Reason, cancellation);
            await consequences.WriteAsync(request, delivered: true, result.Reason, known, cancellation);
            return null;
        }

        var claim = await mails.ClaimAsync(MailIds.Partition(request), id, cancellation);
        switch (claim.State)
        {
            case MailClaimState.Busy:
                // If the other worker dies, this copy finds its claim run out.
                Step.Current?.Ends(StepOutcome.PutOff);
                return new MailLater(request, MailLedger.Hold);
            case MailClaimState.Done:
                await consequences.WriteAsync(request, claim.Row.State == MailRow.Sent, claim.Row.Result, known, cancellation);
                return null;
            default:
                return await SendAsync(request, claim.Row, write, known, cancellation);
        }
    }

    private async Task<MailLater?> SendAsync(
        MailRequest request, MailRow claim, Func<string, Task<OutgoingMail>> write, ReportRow? known, CancellationToken cancellation)
    {
        var (mail, result) = await TryClaimedAsync(request, claim, write, cancellation);
        if (result.Outcome == MailOutcome.TryLater && request.Attempt + 1 < retry.MailAttempts)
        {
            await mails.MarkAsync(claim, MailRow.Waiting, mail.Subject, result.Reason, cancellation);
            return new MailLater(request with { Attempt = request.Attempt + 1 }, retry.After(request.Attempt));
        }

        var delivered = result.Outcome is MailOutcome.Sent or MailOutcome.Kept;
        if (!delivered) await mailer.SendAsync(mail with { OutboxOnly = true }, cancellation);
        var (state, outcome) = delivered
            ? (MailRow.Sent, result.Reason)
            : (MailRow.Failed, WorkflowTexts.MailUndelivered(result.Reason));
        // Also where the host is ending: a mail that went out unmarked would go out again.
        await mails.MarkAsync(claim, state, mail.Subject, outcome, delivered ? CancellationToken.None : cancellation);
        await consequences.WriteAsync(request, delivered, outcome, known, cancellation);
        return null;
    }

    private async Task<(OutgoingMail Mail, MailResult Result)> TryAsync(
        MailRequest request, string id, Func<string, Task<OutgoingMail>> write, CancellationToken cancellation)
    {
        var mail = await write(id);
        var result = await mailer.SendAsync(mail, cancellation);
        logger.LogInformation("Mail {MessageId}: {Outcome}", id, result.Outcome);
        MailCounters.Tried(request.Kind, result.Outcome);
        return (mail, result);
    }

    private async Task<(OutgoingMail Mail, MailResult Result)> TryClaimedAsync(
        MailRequest request, MailRow claim, Func<string, Task<OutgoingMail>> write, CancellationToken cancellation)
    {
        try
        {
            return await TryAsync(request, claim.MessageId, write, cancellation);
        }
        catch (Exception) when (!cancellation.IsCancellationRequested)
        {
            // Given back, so that the next try finds it free and in the end the queue gives it up.
            await mails.MarkAsync(claim, MailRow.Waiting, "", "", cancellation);
            throw;
        }
    }
}

/// <summary>A mail to be tried again.</summary>
/// <param name="Wait">How long until then.</param>
public sealed record MailLater(MailRequest Request, TimeSpan Wait);
