using Nianbao.Workflow.Rows;

namespace Nianbao.Workflow;

/// <summary>
/// The table Mails: each mail is claimed before it is sent and marked afterwards. A crash between sending and marking may
/// repeat a mail; none is lost.
/// </summary>
public sealed class MailLedger(ITableStore tables, TimeProvider time)
{
    /// <summary>How long sending may take before another worker may try; longer than the mail server's time limits.</summary>
    public static readonly TimeSpan Hold = TimeSpan.FromMinutes(2);

    /// <summary>Claims a mail; the row says whether it is this worker's to send, sent already, or being sent by another.</summary>
    public async Task<MailClaim> ClaimAsync(string office, string messageId, CancellationToken cancellation)
    {
        MailRow? row = null;
        while (true)
        {
            if (row?.State is MailRow.Sent or MailRow.Failed) return new MailClaim(row, MailClaimState.Done);
            if (row is not null && string.CompareOrdinal(row.HeldUntil, Cells.Time(time.GetUtcNow())) > 0)
                return new MailClaim(row, MailClaimState.Busy);

            var claim = new MailRow
            {
                Office = office,
                MessageId = messageId,
                State = MailRow.Sending,
                HeldUntil = Cells.Time(time.GetUtcNow() + Hold),
                ETag = row?.ETag,
            };
            // The first time, as mostly, nothing stands there.
            if (await WriteAsync(claim, cancellation) is { } written)
                return new MailClaim(written, MailClaimState.Mine);
            row = await FindAsync(office, messageId, cancellation);
        }
    }

    /// <summary>Writes how a mail ended that needed no claim, whatever stands there.</summary>
    public async Task RecordAsync(
        string office, string messageId, string state, string subject, string result, CancellationToken cancellation)
    {
        var record = new MailRow { Office = office, MessageId = messageId, State = state, Subject = subject, Result = result };
        while (await WriteAsync(record, cancellation) is null)
            record = record with { ETag = (await FindAsync(office, messageId, cancellation))?.ETag };
    }

    /// <summary>Writes how sending ended and gives the claim back.</summary>
    public async Task MarkAsync(
        MailRow claim, string state, string subject, string result, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(claim);
        await WriteAsync(claim with { State = state, Subject = subject, Result = result, HeldUntil = "" }, cancellation);
    }

    private async Task<MailRow?> FindAsync(string office, string messageId, CancellationToken cancellation) =>
        await tables.GetAsync(Tables.Mails, office, messageId, cancellation) is { } stored ? MailRow.From(stored) : null;

    private async Task<MailRow?> WriteAsync(MailRow row, CancellationToken cancellation)
    {
        var stamped = row with { Updated = Cells.Time(time.GetUtcNow()) };
        return await tables.WriteAsync(Tables.Mails, stamped.ToRow(), cancellation) is { } written
            ? MailRow.From(written)
            : null;
    }
}

/// <summary>What claiming a mail came to.</summary>
public sealed record MailClaim(MailRow Row, MailClaimState State);

/// <summary>Whose a mail is.</summary>
public enum MailClaimState
{
    /// <summary>This worker sends it.</summary>
    Mine,

    /// <summary>Another worker is sending it; if that one dies, it is to be tried again.</summary>
    Busy,

    /// <summary>It has been sent, or given up.</summary>
    Done,
}
