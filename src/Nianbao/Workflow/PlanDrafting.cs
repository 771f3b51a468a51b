using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Nianbao.Checks;
using Nianbao.Planning;
using Nianbao.Wording;
using Nianbao.Workflow.Rows;
using Nianbao.Workflow.Telemetry;

namespace Nianbao.Workflow;

/// <summary>
/// Drafts the plan of a report that was read, writes its documents and sends them; the mail that cannot go at once is left
/// to the queue. Safe to run twice.
/// </summary>
public sealed class PlanDrafting(
    IBlobStore blobs, IQueueStore queues, ReportLedger reports, OfficeDirectory offices, DraftStore drafts,
    PlanInputs inputs, YearBefore yearBefore, DraftAttempt attempt, PlanMailing mailing, TimeProvider time,
    ILogger<PlanDrafting> logger)
{
    /// <summary>Handles one request; one for a draft that no longer counts is dropped.</summary>
    public Task RunAsync(PlanRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Step.RunAsync(Steps.Draft, request.Trace, () => HandleAsync(request, cancellation));
    }

    private async Task HandleAsync(PlanRequest request, CancellationToken cancellation)
    {
        Step.Current?.About(request);
        var inHand = Fresh(request);
        var row = inHand?.Row ?? await reports.GetAsync(request.Office, request.Year, cancellation);
        if (row is null || row.Draft != request.Draft)
        {
            logger.LogInformation("Dropped a request for {Office} {Year}: another draft counts", request.Office, request.Year);
            return;
        }

        if (row.State == ReportState.Extracted)
        {
            if (await DraftAsync(request, row, inHand, cancellation) is not { } material) return;
            await SendAsync(request, row, material, cancellation);
        }
        else if (row.State == ReportState.Drafted)
        {
            // Also where a crash fell between the state and the message: a second mail request is dropped by the ledger.
            await queues.SendAsync(Queues.PlanMails, MailOf(request, row, row.Reason), TimeSpan.Zero, cancellation);
        }
    }

    private InHand? Fresh(PlanRequest request) =>
        request is { Attempt: 0, InHand: { } inHand } && inHand.IsFresh(time.GetUtcNow())
        && (inHand.Row.Office, inHand.Row.Year, inHand.Row.Draft) == (request.Office, request.Year, request.Draft)
            ? inHand
            : null;

    /// <summary>The draft, its documents written; null where the model is asked again later.</summary>
    private async Task<DraftMaterial?> DraftAsync(PlanRequest request, ReportRow row, InHand? inHand, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var report = inHand is null
            ? await drafts.ReadReportAsync(row.Office, row.Year, row.Draft, cancellation)
            : DraftStore.Parse(inHand.ReadText(), row.Office, row.Year);
        var office = inHand?.Office ?? await offices.FindOrAddAsync(row.Office, cancellation);

        // An earlier try's plan is kept: a draft that was once written is the draft.
        var plan = inHand is null || inHand.MayHaveBeenTried(time.GetUtcNow())
            ? await drafts.ReadPlanAsync(row.Office, row.Year, row.Draft, cancellation)
            : null;
        if (plan is null)
        {
            var outcome = await attempt.RunAsync(request, await inputs.OfAsync(report, office, cancellation), cancellation);
            if (outcome.Plan is not { } drafted)
            {
                await PutOffAsync(row, outcome, cancellation);
                return null;
            }

            plan = await KeepAsync(row, drafted, cancellation);
        }

        var findings = ReportChecks.Run(report);
        var past = office.IsNew ? [] : await yearBefore.OfAsync(row.Office, row.Year, cancellation);
        var files = DraftDocuments.Of(row.Office, row.Year, row.Draft, report, plan, findings, past);
        foreach (var file in files)
            await blobs.WriteAsync(file.Container, file.Blob, file.Content, file.ContentType, file.Overwrite, cancellation);
        Step.Current?.Ends(StepOutcome.Done);
        Log(row, plan, watch.Elapsed);
        return new DraftMaterial(report, plan, findings, office, files);
    }

    /// <summary>Writes the plan as data; the plan as it is read back, which is another's where one was faster.</summary>
    private async Task<WorkPlan> KeepAsync(ReportRow row, WorkPlan drafted, CancellationToken cancellation)
    {
        var name = DraftFiles.Plan(row.Office, row.Year, row.Draft);
        var content = WorkPlanJson.Write(drafted);
        if (await blobs.WriteAsync(Containers.Plans, name, content, ContentTypes.Json, overwrite: false, cancellation))
            return WorkPlanJson.Read(content) ?? throw new InvalidDataException("The plan just written cannot be read.");
        return await drafts.ReadPlanAsync(row.Office, row.Year, row.Draft, cancellation)
            ?? throw new InvalidDataException("The plan just written cannot be read back.");
    }

    /// <summary>Sends the mail, or has the queue send it.</summary>
    private async Task SendAsync(PlanRequest request, ReportRow row, DraftMaterial material, CancellationToken cancellation)
    {
        var mail = MailOf(
            request, row, WorkflowTexts.Both(ModelTexts.WithoutWaiting(row.Reason), material.Plan.Drafting?.Reason ?? ""));
        // A model may have taken its time: what was uploaded meanwhile goes before.
        if (Fresh(request) is null)
        {
            var current = await reports.GetAsync(row.Office, row.Year, cancellation);
            if (current is null || current.Draft != row.Draft) return;
            row = current;
        }

        if (await mailing.SendAtOnceAsync(mail, material, row, cancellation) is not { } later) return;
        if (await reports.AdvanceAsync(row, ReportState.Drafted, mail.Reason, cancellation) is { State: ReportState.Drafted })
            await queues.SendAsync(Queues.PlanMails, later.Request, later.Wait, cancellation);
    }

    private static MailRequest MailOf(PlanRequest request, ReportRow row, string reason) =>
        new(MailKind.Plan, row.Office, row.Year, row.Draft, row.File, row.Version, reason, 0, Traces.Next(request.Trace));

    // Said first: a message sent twice would ask twice. Where the row was changed meanwhile, what it says now counts.
    private async Task PutOffAsync(ReportRow row, DraftOutcome outcome, CancellationToken cancellation)
    {
        await reports.WriteAsync(
            row with { Reason = WorkflowTexts.Both(ModelTexts.WithoutWaiting(row.Reason), outcome.Reason) }, cancellation);
        await queues.SendAsync(Queues.PlanRequests, outcome.Again! with { InHand = null }, outcome.Wait, cancellation);
    }

    private void Log(ReportRow row, WorkPlan plan, TimeSpan elapsed)
    {
        var how = plan.Drafting ?? new Drafting();
        logger.LogInformation(
            "Drafted {Office} {Year}, draft {Draft}: {Items} items in {Elapsed}; model {Model}, prompts {PromptVersion}, "
            + "{Calls} calls in {ModelElapsed}, tokens {InputTokens} in and {OutputTokens} out; {Reason}",
            row.Office, plan.Year, row.Draft, plan.Items.Count, elapsed, how.Model ?? "none", how.PromptVersion ?? "none",
            how.Calls, how.Elapsed, how.InputTokens, how.OutputTokens, how.Reason);
    }
}
