namespace Nianbao.Planning;

/// <summary>How an office speaks of itself: 街道 or 镇, its meeting, its communities, who stands above it.</summary>
internal sealed class OfficeWords
{
    private const int LongestRead = 100_000;

    private static readonly string[] Levels = ["区", "县", "市"];

    private readonly Dictionary<string, string> words = [];

    public OfficeWords(Report report, OfficeProfile office)
    {
        var text = report.Text.Length > LongestRead ? report.Text[..LongestRead] : report.Text;
        var level = office.Name switch
        {
            [.., '镇'] => "镇",
            [.., '乡'] => "乡",
            [.., '街'] or [.., '街', '道'] => "街道",
            _ => "单位",
        };
        var above = Levels
            .Select(name => (Name: name, Count: PlainWords.Count(text, name + "委") + PlainWords.Count(text, name + "政府") + PlainWords.Count(text, name + "司法局")))
            .Where(found => found.Count > 0)
            .OrderByDescending(found => found.Count)
            .Select(found => found.Name)
            .FirstOrDefault("上级");
        words["级"] = level;
        words["党委"] = level == "街道" ? "党工委" : level == "单位" ? "党组织" : "党委";
        words["会"] = level switch { "街道" => "主任办公会议", "镇" => "镇长办公会议", "乡" => "乡长办公会议", _ => "办公会议" };
        words["村社"] = Communities(text, level);
        words["上级"] = above;
        words["司法局"] = above == "上级" ? "上级司法行政机关" : above + "司法局";
    }

    public string? Find(string slot) => words.GetValueOrDefault(slot);

    private static string Communities(string text, string level)
    {
        var villages = PlainWords.Count(text, "行政村") + PlainWords.Count(text, "各村")
            + PlainWords.Count(text, "村民") + PlainWords.Count(text, "村(") + PlainWords.Count(text, "村（");
        var communities = PlainWords.Count(text, "社区") - PlainWords.Count(text, "社区矫正") - PlainWords.Count(text, "社区戒毒");
        var quarters = PlainWords.Count(text, "居民区");
        return villages > 0 && communities > 0 ? "村（社区）"
            : villages > 0 || (communities == 0 && level is ("镇" or "乡")) ? "村"
            : quarters > communities ? "居民区"
            : "社区";
    }
}
