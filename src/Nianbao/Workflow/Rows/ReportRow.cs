namespace Nianbao.Workflow.Rows;

/// <summary>A row of Reports: the report that counts for one office and year.</summary>
public sealed record ReportRow
{
    public required string Office { get; init; }

    public required int Year { get; init; }

    /// <summary>The blob that was read.</summary>
    public required string File { get; init; }

    /// <summary>The ETag of the content that was read.</summary>
    public required string Version { get; init; }

    /// <summary>When that content was uploaded, in China's time.</summary>
    public required string Modified { get; init; }

    /// <summary>SHA-256 of the content.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The draft this report leads to (稿次), counted from 1 for each office and year.</summary>
    public required int Draft { get; init; }

    public required ReportState State { get; init; }

    public string Reason { get; init; } = "";

    public int IndicatorCount { get; init; }

    public int ProblemCount { get; init; }

    public int FindingCount { get; init; }

    /// <summary>The file that counted before this one, if it was another.</summary>
    public string Replaced { get; init; } = "";

    /// <summary>That file's ETag when it counted.</summary>
    public string ReplacedVersion { get; init; } = "";

    public string Updated { get; init; } = "";

    /// <summary>The version of the row itself.</summary>
    public string? ETag { get; init; }

    public static string KeyOf(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static ReportRow From(TableRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new ReportRow
        {
            Office = row.Partition,
            Year = int.Parse(row.Key, System.Globalization.CultureInfo.InvariantCulture),
            File = row.Text(Columns.File),
            Version = row.Text(Columns.Version),
            Modified = row.Text(Columns.Modified),
            Fingerprint = row.Text(Columns.Fingerprint),
            Draft = row.Number(Columns.Draft),
            State = StateTexts.ReportState(row.Text(Columns.State)),
            Reason = row.Text(Columns.Reason),
            IndicatorCount = row.Number(Columns.IndicatorCount),
            ProblemCount = row.Number(Columns.ProblemCount),
            FindingCount = row.Number(Columns.FindingCount),
            Replaced = row.Text(Columns.Replaced),
            ReplacedVersion = row.Text(Columns.ReplacedVersion),
            Updated = row.Text(Columns.Updated),
            ETag = row.ETag,
        };
    }

    public TableRow ToRow() => new(Office, KeyOf(Year), new Dictionary<string, object?>
    {
        [Columns.State] = StateTexts.Of(State),
        [Columns.Reason] = Cells.Line(Reason),
        [Columns.Draft] = Draft,
        [Columns.IndicatorCount] = IndicatorCount,
        [Columns.ProblemCount] = ProblemCount,
        [Columns.FindingCount] = FindingCount,
        [Columns.File] = File,
        [Columns.Modified] = Modified,
        [Columns.Updated] = Updated,
        [Columns.Replaced] = Replaced,
        [Columns.ReplacedVersion] = ReplacedVersion,
        [Columns.Version] = Version,
        [Columns.Fingerprint] = Fingerprint,
    }, ETag);
}
