using System.Text.Json;
using Microsoft.Extensions.Logging;
using Nianbao.Wording;
using Nianbao.Workflow.Telemetry;

namespace Nianbao.Workflow;

/// <summary>
/// Says 失败, with the reason and a mail, where a message was given up. A poison queue has none of its own, so nothing
/// here throws but cancellation.
/// </summary>
public sealed class PoisonHandling(
    IQueueStore queues, ReportLedger reports, ReportIngestion ingestion, PlanApproval approval, IMailer mailer, MailWriting writing,
    MailConsequences consequences, ILogger<PoisonHandling> logger)
{
    /// <summary>A plan could not be drafted.</summary>
    public Task RequestAsync(string message, CancellationToken cancellation) => GuardAsync(message, async () =>
    {
        if (JsonSerializer.Deserialize<PlanRequest>(message, JsonSerializerOptions.Web) is not { } request) return;
        Step.Current?.About(request);
        var mail = new MailRequest(
            MailKind.Failed, request.Office, request.Year, request.Draft, request.File, request.Version,
            WorkflowTexts.DraftingFailed, 0, Traces.Next(request.Trace));
        if (await FailAsync(mail, ReportState.Drafted, cancellation))
            await queues.SendAsync(Queues.PlanMails, mail, TimeSpan.Zero, cancellation);
    }, cancellation);

    /// <summary>A mail could not be sent: its notice goes to the outbox, not to the mail server.</summary>
    public Task MailAsync(string message, CancellationToken cancellation) => GuardAsync(message, async () =>
    {
        if (JsonSerializer.Deserialize<MailRequest>(message, JsonSerializerOptions.Web) is not { } request) return;
        Step.Current?.About(request);
        var notice = request with { Kind = MailKind.Failed, Reason = WorkflowTexts.MailingFailed };
        if (request.Draft == 0)
            await consequences.WriteAsync(request, delivered: false, WorkflowTexts.MailingFailed, known: null, cancellation);
        else if (!await FailAsync(notice, ReportState.Sent, cancellation))
            return;
        var mail = await writing.WriteAsync(notice, MailIds.Of(notice), cancellation);
        var kept = await mailer.SendAsync(mail with { OutboxOnly = true }, cancellation);
        MailCounters.Tried(notice.Kind, kept.Outcome);
    }, cancellation);

    /// <summary>The Functions host gave up a blob; the message is the host's own.</summary>
    public Task UploadAsync(string message, CancellationToken cancellation) => GuardAsync(message, async () =>
    {
        using var document = JsonDocument.Parse(message);
        if (document.RootElement.GetProperty("BlobName").GetString() is not { } name) return;
        switch (document.RootElement.GetProperty("ContainerName").GetString())
        {
            case Containers.Reports:
                await ingestion.GiveUpAsync(name, cancellation);
                break;
            case Containers.Approved:
                await approval.GiveUpAsync(name, cancellation);
                break;
        }
    }, cancellation);

    /// <summary>Says 失败 unless the report got past the step after all, or another draft counts.</summary>
    private async Task<bool> FailAsync(MailRequest about, ReportState past, CancellationToken cancellation)
    {
        var row = await reports.GetAsync(about.Office, about.Year, cancellation);
        if (row is null || row.Draft != about.Draft || row.State >= past) return false;
        await reports.AdvanceAsync(
            about.Office, about.Year, about.Draft, ReportState.Failed, about.Reason, cancellation);
        Step.Current?.Ends(StepOutcome.Failed);
        return true;
    }

    private Task GuardAsync(string message, Func<Task> handle, CancellationToken cancellation) =>
        Step.RunAsync(Steps.Poison, Traces.In(message), async () =>
        {
            try
            {
                await handle();
            }
            catch (Exception error) when (!cancellation.IsCancellationRequested)
            {
                Step.Current?.Fails(error);
                logger.LogError(error, "A poisoned message of {Length} characters could not be handled", message?.Length);
            }
        });
}
