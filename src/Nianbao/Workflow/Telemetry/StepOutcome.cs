namespace Nianbao.Workflow.Telemetry;

/// <summary>How one run of a step ended.</summary>
internal enum StepOutcome
{
    /// <summary>There was nothing to do: another worker is at it, it was done before, or it no longer counts.</summary>
    Dropped,

    /// <summary>It did what it is for.</summary>
    Done,

    /// <summary>It is to be tried again later.</summary>
    PutOff,

    /// <summary>The host is ending.</summary>
    Cancelled,

    /// <summary>An exception; <c>error.type</c> says which.</summary>
    Error,

    /// <summary>The report counts for its office and year.</summary>
    Adopted,

    /// <summary>Another file counts.</summary>
    NotAdopted,

    /// <summary>Office or year is unknown.</summary>
    Incomplete,

    /// <summary>The file cannot be read.</summary>
    Unreadable,

    /// <summary>Given up after repeated errors.</summary>
    Failed,

    /// <summary>A zip, each of whose files has a span of its own.</summary>
    Expanded,

    /// <summary>The mail server took the mail.</summary>
    Sent,

    /// <summary>The mail lies in the outbox.</summary>
    Kept,

    /// <summary>The mail server will never take the mail.</summary>
    Refused,
}
