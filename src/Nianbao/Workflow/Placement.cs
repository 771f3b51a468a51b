using Nianbao.Structure;
using Nianbao.Wording;

namespace Nianbao.Workflow;

/// <summary>Where a report belongs: its office and year, by its text, else by the folder and name of its file.</summary>
/// <param name="Office">The canonical name; null where unknown.</param>
/// <param name="Missing">What is missing and how to supply it, for the clerk; null where nothing is.</param>
public sealed record Placement(string? Office, int? Year, string? Missing)
{
    public static Placement Of(Report report, string file)
    {
        ArgumentNullException.ThrowIfNull(report);
        // A folder is named by a person for just this purpose: it goes before what the text seems to say.
        var office = OfficeOf(FolderOf(file)) ?? OfficeOf(report.Office) ?? OfficeOf(file);
        var year = report.Year ?? Years.Find(file);
        var missing = office is null ? WorkflowTexts.OfficeMissing(file) : "";
        if (year is null) missing += WorkflowTexts.YearMissing(file);
        return new Placement(office, year, missing.Length == 0 ? null : missing);
    }

    private static string FolderOf(string file) => file[..(file.LastIndexOf('/') + 1)];

    private static string? OfficeOf(string? text) =>
        text is not null && OfficeNames.Find(text) is { } name && OfficeNames.Canonical(name) is { Length: > 0 } canonical
            ? canonical
            : null;
}
