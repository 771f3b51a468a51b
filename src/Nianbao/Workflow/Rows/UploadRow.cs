using Nianbao.Wording;

namespace Nianbao.Workflow.Rows;

/// <summary>A row of Uploads: one uploaded file and how it ended.</summary>
public sealed record UploadRow
{
    public required string Container { get; init; }

    /// <summary>The stored row's key; null for a new one.</summary>
    public string? Key { get; init; }

    /// <summary>The blob's name with its folders.</summary>
    public required string File { get; init; }

    /// <summary>The ETag of the content that the row speaks of.</summary>
    public required string Version { get; init; }

    /// <summary>When that content was uploaded, in China's time.</summary>
    public required string Modified { get; init; }

    public required UploadState State { get; init; }

    public string Reason { get; init; } = "";

    /// <summary>What is the matter with a file that cannot be read; null where nothing is, or an earlier program did not say.</summary>
    public FileFault? Fault { get; init; }

    public string Office { get; init; } = "";

    /// <summary>The report's year, of an approved plan the year planned for; 0 where unknown.</summary>
    public int Year { get; init; }

    /// <summary>SHA-256 of the content.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>How often a worker has begun with this content; a crash counts as well as an error.</summary>
    public int Attempts { get; init; }

    /// <summary>Until when a worker is at it, or, after an error, until when to leave it alone.</summary>
    public string HeldUntil { get; init; } = "";

    /// <summary>Whether the mail about a file that needs attention went out; empty where none is due.</summary>
    public string Notice { get; init; } = "";

    public string Updated { get; init; } = "";

    /// <summary>The version of the row itself.</summary>
    public string? ETag { get; init; }

    public bool IsSettled => State != UploadState.Processing;

    public static UploadRow From(TableRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new UploadRow
        {
            Container = row.Partition,
            Key = row.Key,
            File = row.Text(Columns.File),
            Version = row.Text(Columns.Version),
            Modified = row.Text(Columns.Modified),
            State = StateTexts.UploadState(row.Text(Columns.State)),
            Reason = row.Text(Columns.Reason),
            Fault = FaultTexts.Parse(row.Text(Columns.Fault)),
            Office = row.Text(Columns.Office),
            Year = row.Number(Columns.Year),
            Fingerprint = row.Text(Columns.Fingerprint),
            Attempts = row.Number(Columns.Attempts),
            HeldUntil = row.Text(Columns.HeldUntil),
            Notice = row.Text(Columns.Notice),
            Updated = row.Text(Columns.Updated),
            ETag = row.ETag,
        };
    }

    public TableRow ToRow() => new(Container, Key ?? UploadKeys.Of(File), new Dictionary<string, object?>
    {
        // The exact name, not a shortened one: it is looked up by it.
        [Columns.File] = File,
        [Columns.Office] = Office,
        [Columns.Year] = Year == 0 ? "" : ReportRow.KeyOf(Year),
        [Columns.State] = StateTexts.Of(State),
        [Columns.Reason] = Cells.Line(Reason),
        [Columns.Fault] = Fault is { } fault ? FaultTexts.Of(fault) : "",
        [Columns.Notice] = Notice,
        [Columns.Modified] = Modified,
        [Columns.Updated] = Updated,
        [Columns.Attempts] = Attempts,
        [Columns.HeldUntil] = HeldUntil,
        [Columns.Version] = Version,
        [Columns.Fingerprint] = Fingerprint,
    }, ETag);
}
