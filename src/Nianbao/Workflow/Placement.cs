using Nianbao.Documents;
using Nianbao.Planning.Approved;
using Nianbao.Structure;
using Nianbao.Wording;

namespace Nianbao.Workflow;

/// <summary>Where a report or plan belongs: its office and year, by its text, else by the folder and name of its file.</summary>
/// <param name="Office">The canonical name; null where unknown.</param>
/// <param name="Missing">What is missing and how to supply it, for the clerk; null where nothing is.</param>
public sealed record Placement(string? Office, int? Year, string? Missing)
{
    // Offices that write such reports and are no 街道, 镇 or 乡; a text does not tell them from others that it names.
    private static readonly string[] OtherKinds =
        ["苏木", "农场", "林场", "牧场", "渔场", "团场", "管委会", "管理委员会", "开发区", "园区", "景区", "度假区"];

    public static Placement Of(Report report, string file)
    {
        ArgumentNullException.ThrowIfNull(report);
        // A folder that is an office's name was named so for just this purpose: it goes before what the text seems to say.
        var office = FolderOffice(file) ?? Canonical(report.Office) ?? OfficeNames.Find(file);
        var year = report.Year ?? Years.Find(file);
        var missing = office is null ? WorkflowTexts.OfficeMissing(file) : "";
        if (year is null) missing += WorkflowTexts.YearMissing(file);
        return new Placement(office, year, missing.Length == 0 ? null : missing);
    }

    /// <summary>Where an approved plan belongs: its office, and the year it plans for.</summary>
    /// <param name="identity">Which draft the file was made from; null where it does not say.</param>
    public static Placement Of(ApprovedPlan plan, string file, DraftIdentity? identity = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        // An old plan is often typed over for the next year or by a neighbour: what then stands on its first page counts.
        if (identity is not null && !(Agrees(plan.Year, identity.PlanYear) && Agrees(plan.Office, Known(identity.Office)))) identity = null;
        var office = identity?.Office ?? FolderOffice(file) ?? plan.Office ?? OfficeNames.Find(file);
        var year = identity?.PlanYear ?? plan.Year ?? PlanYear(file);
        var missing = office is null ? ApprovalTexts.OfficeMissing(file) : "";
        if (year is null) missing += ApprovalTexts.YearMissing(file);
        return new Placement(office, year, missing.Length == 0 ? null : missing);
    }

    private static bool Agrees<T>(T? said, T known) => said is null || said.Equals(known);

    // As the same name would be read out of a title.
    private static string Known(string office) => OfficeNames.Find(office) ?? office;

    // The program names a draft after the report's year: 2025-第1稿.docx is the plan for 2026.
    private static int? PlanYear(string file) => Years.Find(file) is not { } year
        ? null
        : DraftFiles.IsDraft(file, year) ? year + 1 : year;

    /// <summary>The nearest folder whose whole name is an office's: whose file it is, whatever it holds.</summary>
    public static string? FolderOffice(string file) =>
        file.Split('/')[..^1].Reverse().Select(OfficeNamed).FirstOrDefault(name => name is not null);

    private static string? OfficeNamed(string folder)
    {
        // A zip stands for the folder that was packed into it.
        if (folder.EndsWith(".zip", StringComparison.OrdinalIgnoreCase)) folder = folder[..^".zip".Length];
        var name = OfficeNames.Canonical(folder);
        if (name.Length < 3 || !OtherKinds.Any(kind => name.EndsWith(kind, StringComparison.Ordinal)))
            return OfficeNames.Find(folder) == name && name.Length > 0 ? name : null;
        return name;
    }

    private static string? Canonical(string? name) =>
        name is not null && OfficeNames.Canonical(name) is { Length: > 0 } canonical ? canonical : null;
}
