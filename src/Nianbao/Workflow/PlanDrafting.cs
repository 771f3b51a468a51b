using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Nianbao.Planning;
using Nianbao.Wording;
using Nianbao.Workflow.Rows;
using Nianbao.Workflow.Telemetry;

namespace Nianbao.Workflow;

/// <summary>Drafts the plan of a report that was read, writes its documents and asks for the mail. Safe to run twice.</summary>
public sealed class PlanDrafting(
    IBlobStore blobs, IQueueStore queues, ReportLedger reports, OfficeDirectory offices, DraftStore drafts,
    PlanInputs inputs, YearBefore yearBefore, DraftAttempt attempt, ILogger<PlanDrafting> logger)
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
        var row = await reports.GetAsync(request.Office, request.Year, cancellation);
        if (row is null || row.Draft != request.Draft)
        {
            logger.LogInformation("Dropped a request for {Office} {Year}: another draft counts", request.Office, request.Year);
            return;
        }

        if (row.State == ReportState.Extracted)
        {
            if (await DraftAsync(request, row, cancellation) is not { } plan) return;
            row = await reports.AdvanceAsync(
                row.Office, row.Year, row.Draft, ReportState.Drafted,
                WorkflowTexts.Both(ModelTexts.WithoutWaiting(row.Reason), plan.Drafting?.Reason ?? ""), cancellation);
        }

        // Also where a crash fell between the state and the message: a second mail request is dropped by the ledger.
        if (row is { State: ReportState.Drafted })
        {
            var mail = new MailRequest(
                MailKind.Plan, row.Office, row.Year, row.Draft, row.File, row.Version, row.Reason, 0, Traces.Next(request.Trace));
            await queues.SendAsync(Queues.PlanMails, mail, TimeSpan.Zero, cancellation);
        }
    }

    /// <summary>The plan, its documents written; null where the model is asked again later.</summary>
    private async Task<WorkPlan?> DraftAsync(PlanRequest request, ReportRow row, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var report = await drafts.ReadReportAsync(row.Office, row.Year, row.Draft, cancellation);
        var office = await offices.FindOrAddAsync(row.Office, cancellation);

        // An earlier try's plan is kept: a draft that was once written is the draft.
        var plan = await drafts.ReadPlanAsync(row.Office, row.Year, row.Draft, cancellation);
        if (plan is null)
        {
            var outcome = await attempt.RunAsync(request, await inputs.OfAsync(report, office, cancellation), cancellation);
            if (outcome.Plan is not { } drafted)
            {
                await PutOffAsync(row, outcome, cancellation);
                return null;
            }

            await blobs.WriteAsync(
                Containers.Plans, DraftFiles.Plan(row.Office, row.Year, row.Draft), WorkPlanJson.Write(drafted), ContentTypes.Json,
                overwrite: false, cancellation);
            plan = await drafts.ReadPlanAsync(row.Office, row.Year, row.Draft, cancellation)
                ?? throw new InvalidDataException("The plan just written cannot be read back.");
        }

        await new DraftDocuments(blobs, yearBefore).WriteAsync(row.Office, row.Year, row.Draft, report, plan, cancellation);
        Step.Current?.Ends(StepOutcome.Done);
        Log(row, plan, watch.Elapsed);
        return plan;
    }

    // Said first: a message sent twice would ask twice. Where the row was changed meanwhile, what it says now counts.
    private async Task PutOffAsync(ReportRow row, DraftOutcome outcome, CancellationToken cancellation)
    {
        await reports.WriteAsync(
            row with { Reason = WorkflowTexts.Both(ModelTexts.WithoutWaiting(row.Reason), outcome.Reason) }, cancellation);
        await queues.SendAsync(Queues.PlanRequests, outcome.Again!, outcome.Wait, cancellation);
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
