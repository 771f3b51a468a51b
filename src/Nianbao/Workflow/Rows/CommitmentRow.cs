using System.Globalization;
using Nianbao.Planning.Approved;
using Nianbao.Text;

namespace Nianbao.Workflow.Rows;

/// <summary>A row of Commitments: a measure of an approved plan (承诺), to be looked for in the report of that year.</summary>
public sealed record CommitmentRow
{
    private const int LongestHeading = 80;

    public required string Office { get; init; }

    /// <summary>The year planned for.</summary>
    public required int Year { get; init; }

    /// <summary>Its place in the plan, counted from 1.</summary>
    public required int Number { get; init; }

    public required ApprovedMeasure Measure { get; init; }

    /// <summary>The approved plan's blob.</summary>
    public required string File { get; init; }

    /// <summary>The ETag of the content that was read.</summary>
    public required string Version { get; init; }

    /// <summary>When that content was uploaded, in China's time.</summary>
    public required string Modified { get; init; }

    /// <summary>SHA-256 of the content; on the first row only, and only once everything that follows from the plan is done.</summary>
    public string Fingerprint { get; init; } = "";

    public string? ETag { get; init; }

    /// <summary>The first row's key: it stands for the plan.</summary>
    public static string FirstKey(int year) => ReadingRows.KeyOf(year, 1);

    public static CommitmentRow From(TableRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new CommitmentRow
        {
            Office = row.Partition,
            Year = row.Number(Columns.Year),
            // A row that a person added may have any key.
            Number = int.TryParse(row.Key.AsSpan(row.Key.IndexOf('-', StringComparison.Ordinal) + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0,
            Measure = new ApprovedMeasure
            {
                Item = row.Text(Columns.Task),
                Heading = row.Text(Columns.Heading),
                Action = row.Text(Columns.Measure),
                Terms = new ClosingTerms(row.Text(Columns.Lead), row.Text(Columns.Support), row.Text(Columns.Deadline), row.Text(Columns.Outcome)),
                Problems = row.Text(Columns.Problem) is { Length: > 0 } problem ? [problem] : [],
            },
            File = row.Text(Columns.File),
            Version = row.Text(Columns.Version),
            Modified = row.Text(Columns.Modified),
            Fingerprint = row.Text(Columns.Fingerprint),
            ETag = row.ETag,
        };
    }

    public TableRow ToRow() => new(Office, ReadingRows.KeyOf(Year, Number), new Dictionary<string, object?>
    {
        [Columns.Year] = ReportRow.KeyOf(Year),
        [Columns.Task] = PrintableText.Line(Measure.Item, LongestHeading),
        [Columns.Heading] = PrintableText.Line(Measure.Heading, LongestHeading),
        [Columns.Measure] = Cells.Line(Measure.Action),
        [Columns.Lead] = Cells.Line(Measure.Terms.Lead),
        [Columns.Support] = Cells.Line(Measure.Terms.Support),
        [Columns.Deadline] = Cells.Line(Measure.Terms.Deadline),
        [Columns.Outcome] = Cells.Line(Measure.Terms.Outcome),
        [Columns.Problem] = Cells.Line(string.Join('；', Measure.Problems)),
        [Columns.File] = File,
        [Columns.Modified] = Modified,
        [Columns.Version] = Version,
        [Columns.Fingerprint] = Fingerprint,
    }, ETag);
}
