using Nianbao.Structure;

namespace Nianbao.Planning.Approved;

/// <summary>Tells by its title a plan (工作安排) from a report, where it lies among the reports.</summary>
internal static class PlanTitle
{
    /// <summary>No title is longer; what goes on is the text of a file without one.</summary>
    private const int Longest = 80;

    private static readonly string[] Ends = ["工作安排", "工作计划", "工作要点", "工作打算"];

    // 2025年工作总结和2026年工作安排, 工作要点落实情况: a report all the same. To refuse one would be worse than to read a plan.
    private static readonly string[] OfReports =
        ["报告", "总结", "情况", "成效", "回顾", "小结", "汇报", "自查", "述职", "述法", "完成", "评估"];

    public static bool IsOf(string text)
    {
        var title = WithoutNote(ApprovedPlanReader.TitleOf(text));
        return title.Length <= Longest
            && Ends.Any(word => title.EndsWith(word, StringComparison.Ordinal))
            && !OfReports.Any(word => title.Contains(word, StringComparison.Ordinal))
            // 2025年法治建设工作和2026年工作安排: the year reported, and the year planned for.
            && YearMention.Find(title, 0, title.Length).Select(mention => mention.Year).Distinct().Count() < 2
            && !ApprovedPlanReader.Read(text).IsReport;
    }

    /// <summary>Without （草稿）, （征求意见稿）.</summary>
    private static string WithoutNote(string title)
    {
        var words = title.Trim();
        return words is [.., '）' or ')'] && words.LastIndexOfAny(['（', '(']) is > 0 and var open ? words[..open].TrimEnd() : words;
    }
}
