using System.Text.RegularExpressions;

namespace Nianbao.Planning;

/// <summary>When a measure of the report's own plan is done: by what it says itself, else by what kind of work it is.</summary>
internal static partial class OwnDeadline
{
    private static readonly string[] Early = ["3", "4", "5", "6"];
    private static readonly string[] Middle = ["6", "7", "8", "9"];
    private static readonly string[] Late = ["8", "9", "10", "11"];

    private static readonly string[] Written = ["制定", "制订", "编制", "印发", "修订", "梳理", "清单", "目录", "办法", "方案", "台账", "签订", "组建", "明确", "约定", "摸排", "名册"];
    private static readonly string[] Held = ["培训", "轮训", "学习", "授课", "宣讲", "宣传", "活动", "讲座", "演练", "考试", "选聘", "招聘", "配备"];

    private static readonly (string Word, string When)[] Said =
    [
        ("每季度", "季"), ("按季", "季"), ("每月", "月"), ("按月", "月"), ("每半年", "半年"), ("上、下半年", "半年"), ("年中、年末", "半年"),
        ("年底", "12"), ("年末", "12"), ("年内", "12"), ("下半年", "11"), ("三季度", "9"), ("上半年", "6"), ("二季度", "6"), ("一季度", "3"),
    ];

    /// <summary>A month as a number, or 季, 月 and 半年, where the words say it; the latest month where they say several.</summary>
    public static string? StatedIn(string text)
    {
        var months = Month().Matches(text).Select(match => int.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        var said = Array.Find(Said, pair => text.Contains(pair.Word, StringComparison.Ordinal)).When;
        return months.Count == 0 ? said
            : said is not null && int.TryParse(said, out var month) && month > months.Max() ? said
            : months.Max().ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>The months that suit the kind of work: papers early, courses in the middle, the rest late.</summary>
    public static IReadOnlyList<string> Suiting(string text) =>
        Held.Any(word => text.Contains(word, StringComparison.Ordinal)) ? Middle
        : Written.Any(word => text.Contains(word, StringComparison.Ordinal)) ? Early : Late;

    [GeneratedRegex("(?<!\\d)(1[0-2]|[1-9])月(?:底|末|中旬)?(?:之)?前")]
    private static partial Regex Month();
}
