namespace Nianbao.Workflow;

/// <summary>The queues' names.</summary>
public static class Queues
{
    public const string PlanRequests = "plan-requests";
    public const string PlanMails = "plan-mails";
    public const string PlanRequestsPoison = PlanRequests + "-poison";
    public const string PlanMailsPoison = PlanMails + "-poison";

    /// <summary>Where the Functions host puts blobs it gave up on; the name is the host's.</summary>
    public const string UploadsPoison = "webjobs-blobtrigger-poison";

    public static IReadOnlyList<string> All { get; } =
        [PlanRequests, PlanMails, PlanRequestsPoison, PlanMailsPoison, UploadsPoison];
}
