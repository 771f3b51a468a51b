namespace Nianbao.Workflow.Rows;

/// <summary>A row of Mails: a mail that was claimed before sending, and how that ended.</summary>
public sealed record MailRow
{
    public const string Sending = "发送中";
    public const string Sent = "已发送";
    public const string Waiting = "等待重发";
    public const string Failed = "未送达";

    public required string Office { get; init; }

    public required string MessageId { get; init; }

    public required string State { get; init; }

    /// <summary>Until when the worker that claimed it may be sending.</summary>
    public string HeldUntil { get; init; } = "";

    public string Subject { get; init; } = "";

    /// <summary>Where it went, or why it did not.</summary>
    public string Result { get; init; } = "";

    public string Updated { get; init; } = "";

    public string? ETag { get; init; }

    public static MailRow From(TableRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new MailRow
        {
            Office = row.Partition,
            MessageId = row.Key,
            State = row.Text(Columns.State),
            HeldUntil = row.Text(Columns.HeldUntil),
            Subject = row.Text(Columns.MailSubject),
            Result = row.Text(Columns.Result),
            Updated = row.Text(Columns.Updated),
            ETag = row.ETag,
        };
    }

    public TableRow ToRow() => new(Office, MessageId, new Dictionary<string, object?>
    {
        [Columns.State] = State,
        [Columns.MailSubject] = Cells.Line(Subject),
        [Columns.Result] = Cells.Line(Result),
        [Columns.HeldUntil] = HeldUntil,
        [Columns.Updated] = Updated,
    }, ETag);
}
