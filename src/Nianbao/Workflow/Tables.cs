namespace Nianbao.Workflow;

/// <summary>The tables' names.</summary>
public static class Tables
{
    public const string Uploads = "Uploads";
    public const string Reports = "Reports";
    public const string Indicators = "Indicators";
    public const string Problems = "Problems";
    public const string Findings = "Findings";
    public const string Reviews = "Reviews";
    public const string Offices = "Offices";
    public const string Mails = "Mails";
    public const string Measures = "Measures";
    public const string Commitments = "Commitments";

    public static IReadOnlyList<string> All { get; } =
        [Uploads, Reports, Indicators, Problems, Findings, Reviews, Offices, Mails, Measures, Commitments];
}
