namespace Nianbao.Workflow;

/// <summary>The blob containers' names.</summary>
public static class Containers
{
    /// <summary>Uploads; never written to by the program.</summary>
    public const string Reports = "reports";

    /// <summary>A review page for each report.</summary>
    public const string Reviews = "reviews";

    /// <summary>Drafts; an earlier draft is never overwritten.</summary>
    public const string Plans = "plans";

    /// <summary>Plans edited by a person; never written to by the program.</summary>
    public const string Approved = "approved";

    /// <summary>Mails as .eml files where no mail server took them.</summary>
    public const string Outbox = "outbox";

    public static IReadOnlyList<string> All { get; } = [Reports, Reviews, Plans, Approved, Outbox];
}
