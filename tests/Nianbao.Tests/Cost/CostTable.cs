using Nianbao.Adapters.Storage;
using Nianbao.Workflow;

namespace Nianbao.Tests.Cost;

/// <summary>The table of docs/transactions.md: requests to storage by step and kind, a column for each case.</summary>
internal static class CostTable
{
    public const int Figures = 60;

    private const string Office = "青禾街道";

    public static IReadOnlyList<string> Cases { get; } =
        ["first report, no mail server", "first report, mail server", "the year after, plan approved", "the same, two minutes in the queue", "corrected report", "file that cannot be read", "approved plan"];

    /// <summary>The requests of each case, in the order of <see cref="Cases"/>.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<(string Step, StorageRequest Request)>>> MeasureAsync()
    {
        await using var kept = await CountedRun.StartAsync(mailServer: false);
        var first = await kept.FollowAsync(Containers.Reports, $"{Office}/2024.txt", FigureReports.Of(Office, 2024, Figures));

        await using var sent = await CountedRun.StartAsync(mailServer: true);
        var mailed = await sent.FollowAsync(Containers.Reports, $"{Office}/2024.txt", FigureReports.Of(Office, 2024, Figures));
        var plan = await sent.Get<DraftStore>().ReadAsync(Containers.Plans, DraftFiles.Document(Office, 2024, 1), default);
        var approved = await sent.FollowAsync(Containers.Approved, $"{Office}/定稿.docx", plan!.Value.ToArray());
        var after = await sent.FollowAsync(Containers.Reports, $"{Office}/2025.txt", FigureReports.Of(Office, 2025, Figures));
        var waited = await sent.FollowAsync(
            Containers.Reports, $"{Office}/2026.txt", FigureReports.Of(Office, 2026, Figures), TimeSpan.FromMinutes(2));
        var corrected = await sent.FollowAsync(Containers.Reports, $"{Office}/2025.txt", FigureReports.Of(Office, 2025, Figures + 1));
        var unreadable = await sent.FollowAsync(Containers.Reports, $"{Office}/空白.txt", []);
        Assert.Equal(5, sent.Mails);
        return [first, mailed, after, waited, corrected, unreadable, approved];
    }

    /// <summary>The head and the rows.</summary>
    public static IReadOnlyList<string> Rows(IReadOnlyList<IReadOnlyList<(string Step, StorageRequest Request)>> cases)
    {
        var kinds = cases.SelectMany(requests => requests).Select(KindOf).Distinct()
            .OrderBy(kind => kind.Step == "PlanApproved" ? 3 : kind.Step == "PlanDrafted" ? 2 : kind.Step == "PlanRequested" ? 1 : 0).ToList();
        return
        [
            $"| step | request | {string.Join(" | ", Cases)} |",
            $"| --- | --- | {string.Join(" | ", Cases.Select(_ => "---:"))} |",
            .. kinds.Select(kind => Row(kind.Step, kind.What, requests => requests.Count(request => KindOf(request) == kind))),
            Row("**all**", "", requests => requests.Count),
        ];

        string Row(string step, string what, Func<IReadOnlyList<(string Step, StorageRequest Request)>, int> count) =>
            $"| {step} | {what} | {string.Join(" | ", cases.Select(requests => count(requests) is > 0 and var n ? $"{n}" : ""))} |";
    }

    private static (string Step, string What) KindOf((string Step, StorageRequest Request) sent)
    {
        var (service, method, resource) = sent.Request;
        var what = (service, method) switch
        {
            (StorageService.Queue, _) => $"message to `{resource}`",
            (StorageService.Table, _) when resource == "$batch" => "rows of a table in one transaction",
            (StorageService.Table, "GET") => $"query `{resource}`",
            (StorageService.Table, _) => $"write `{resource}`",
            (_, "GET") => $"download from `{resource}`",
            _ => $"upload to `{resource}`",
        };
        return (sent.Step, what);
    }
}
