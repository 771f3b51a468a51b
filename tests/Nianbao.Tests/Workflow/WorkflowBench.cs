using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Nianbao.Planning;
using Nianbao.Workflow;

namespace Nianbao.Tests.Workflow;

/// <summary>The workflow on storage in memory, with a host that delivers at least once.</summary>
internal sealed class WorkflowBench
{
    public WorkflowBench()
    {
        Storage = new MemoryStorage(Time);
        Restart();
    }

    public ManualTime Time { get; } = new();

    public MemoryStorage Storage { get; }

    /// <summary>The mails that were sent; a scripted result stands for what the server says.</summary>
    public List<OutgoingMail> Sent { get; } = [];

    /// <summary>Those of them that the server took.</summary>
    public List<OutgoingMail> Taken { get; } = [];

    public FakeConverter Converter { get; } = new();

    public Queue<MailResult> Answers { get; } = [];

    /// <summary>Whether there is no mail server.</summary>
    public bool KeepsAll { get; init; }

    /// <summary>Who drafts, from the next worker on.</summary>
    public IPlanDrafter Drafter { get; set; } = new OfflinePlanDrafter();

    public RetryOptions Retry { get; } = new();

    /// <summary>How large mails may be; taken over at <see cref="Restart"/>.</summary>
    public MailLimits MailLimits { get; set; } = new();

    /// <summary>Where drafting says what it did.</summary>
    public ILogger<PlanDrafting> DraftingLog { get; set; } = NullLogger<PlanDrafting>.Instance;

    public UploadSweep Sweep { get; private set; } = null!;

    public ReportIngestion Ingestion { get; private set; } = null!;

    public PlanApproval Approval { get; private set; } = null!;

    public PlanDrafting Drafting { get; private set; } = null!;

    public PlanMailing Mailing { get; private set; } = null!;

    public PoisonHandling Poison { get; private set; } = null!;

    /// <summary>A new worker on the same storage.</summary>
    public void Restart()
    {
        var uploads = new UploadLedger(Storage, Time);
        var reports = new ReportLedger(Storage, Time);
        var offices = new OfficeDirectory(Storage);
        var drafts = new DraftStore(Storage);
        var writing = new MailWriting(drafts, offices, MailLimits);
        var consequences = new MailConsequences(reports, uploads);
        var mailer = new FakeMailer(this);
        var adoption = new ReportAdoption(Storage, Storage, uploads, reports, new ReadingTables(Storage), Time);
        var attempt = new UploadAttempt(uploads, Storage, NullLogger<UploadAttempt>.Instance);
        var files = new FileIngestion(new DocumentReading(Converter), offices, adoption, NullLogger<FileIngestion>.Instance);
        var batches = new BatchIngestion(uploads, attempt, files, NullLogger<BatchIngestion>.Instance);
        Ingestion = new ReportIngestion(Storage, uploads, attempt, files, batches);
        var commitments = new CommitmentLedger(Storage, new ReadingTables(Storage));
        Approval = new PlanApproval(
            Storage, uploads, attempt, new DocumentReading(Converter), offices,
            new PlanAdoption(uploads, reports, commitments, drafts), NullLogger<PlanApproval>.Instance);
        Sweep = new UploadSweep(Storage, uploads, Ingestion, Approval, NullLogger<UploadSweep>.Instance);
        Mailing = new PlanMailing(
            mailer, Storage, new MailLedger(Storage, Time), writing, consequences, Retry,
            NullLogger<PlanMailing>.Instance);
        Drafting = new PlanDrafting(
            Storage, Storage, reports, offices, drafts, new PlanInputs(Storage, commitments), new YearBefore(Storage),
            new DraftAttempt(Drafter, Retry, Time, NullLogger<DraftAttempt>.Instance), Mailing, Time, DraftingLog);
        Poison = new PoisonHandling(
            Storage, reports, Ingestion, Approval, mailer, writing, consequences, NullLogger<PoisonHandling>.Instance);
    }

    /// <summary>Sweeps and delivers until nothing is left to do; the clock moves on, so that claims of the dead run out.</summary>
    public async Task SettleAsync(int rounds = 12)
    {
        for (var round = 0; round < rounds; round++)
        {
            await Sweep.RunAsync(default);
            await DeliverAsync(Queues.PlanRequests, json => Drafting.RunAsync(Read<PlanRequest>(json), default));
            await DeliverAsync(Queues.PlanMails, json => Mailing.RunAsync(Read<MailRequest>(json), default));
            Time.Advance(TimeSpan.FromMinutes(3));
        }
    }

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, JsonSerializerOptions.Web)!;

    private async Task DeliverAsync(string queue, Func<string, Task> handle)
    {
        while (Storage.TryTake(queue, out var json))
        {
            try
            {
                await handle(json);
            }
            catch (Exception)
            {
                Storage.Send(queue, json);
                throw;
            }
        }
    }

    private sealed class FakeMailer(WorkflowBench bench) : IMailer
    {
        public bool KeepsAll => bench.KeepsAll;

        public async Task<MailResult> SendAsync(OutgoingMail mail, CancellationToken cancellation)
        {
            await Task.Yield();
            bench.Storage.Step("before mail");
            bench.Sent.Add(mail);
            var answered = bench.Answers.TryDequeue(out var answer) && !mail.OutboxOnly;
            if (!answered) bench.Taken.Add(mail);
            bench.Storage.Step("after mail");
            return answered ? answer! : new MailResult(MailOutcome.Kept, "已存入 outbox。");
        }
    }
}
