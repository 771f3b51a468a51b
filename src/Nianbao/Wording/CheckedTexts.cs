using System.Globalization;

namespace Nianbao.Wording;

/// <summary>The fixed words of the checked report (核对稿), of the indicators as CSV and of the workbook.</summary>
public static class CheckedTexts
{
    public const string IndicatorSheet = "指标";
    public const string FindingSheet = "审核提示";
    public const string ProblemSheet = "存在问题";

    public static IReadOnlyList<string> IndicatorColumns { get; } =
        ["序号", "类别", "指标", "数值", "数值上限", "计量单位", "限定", "性质", "原文", "所在章节", "所在语句"];

    public static IReadOnlyList<string> FindingColumns { get; } = ["序号", "程度", "规则", "提示", "原文", "所在章节"];

    public static IReadOnlyList<string> ProblemColumns { get; } = ["编号", "问题", "原因", "全文"];

    /// <summary>Where nothing of the kind was read.</summary>
    public const string NoIndicators = "未读出指标";
    public const string NoFindings = "未发现需要提示之处";
    public const string NoProblems = "未读出存在问题";

    /// <summary>At the foot of a printed sheet, in the codes of Excel.</summary>
    public const string SheetFooter = "&C第&P页，共&N页";

    public static string TooMany(int shown, int total) =>
        string.Create(CultureInfo.InvariantCulture, $"共{total}项，只列出前{shown}项");

    /// <summary>The last line of a checked report whose text is cut.</summary>
    public static string TextCut(int lines) => string.Create(CultureInfo.InvariantCulture, $"（文字过长，本稿只列出前{lines}行。）");

    public static string WorkbookTitle(string? office, int? year) => Named(office, year, "指标表");

    public static string DocumentTitle(string? office, int? year) => Named(office, year, "核对稿");

    /// <summary>What a rule looks at, by its code; a code that is not known stands for itself.</summary>
    public static string Rule(string code) => code switch
    {
        "announced-count" => "项数不符",
        "competence" => "职权范围",
        "contradicted-problem" => "问题与成效矛盾",
        "document-title" => "文件名称",
        "expired-document" => "文件失效",
        "missing-problems" => "未列问题",
        "missing-section" => "内容缺失",
        "other-office" => "其他单位名称",
        "percentage-point" => "百分点",
        "personal-data" => "个人信息",
        "punctuation" => "标点",
        "ratio" => "比率不符",
        "redundant-approximation" => "约数重复",
        "responsibility-content" => "第一责任人职责",
        "sum" => "合计不符",
        "two-values" => "前后数值不一",
        "uncovered-problem" => "问题无措施",
        "vague-problem" => "问题笼统",
        "year" => "年份",
        _ => code,
    };

    /// <summary>What to do about a finding.</summary>
    public static string Advice(Severity severity) => severity switch
    {
        Severity.Error => "处理：请修改后再报送。",
        Severity.Warning => "处理：请对照台账等原始材料核对；确认无误的可以保留。",
        _ => "处理：供参考，由经办人决定是否修改。",
    };

    public static string Mark(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return $"【{ReviewTexts.Of(finding.Severity)}】{Rule(finding.Code)}";
    }

    /// <summary>The comment on the title: how many findings there are of each severity.</summary>
    public static string Summary(IReadOnlyList<Finding> findings, int shown)
    {
        ArgumentNullException.ThrowIfNull(findings);
        if (findings.Count == 0)
            return $"{NoFindings}。{SummaryNote}";
        var counts = Enum.GetValues<Severity>().Reverse()
            .Select(severity => (severity, count: findings.Count(finding => finding.Severity == severity)))
            .Where(part => part.count > 0)
            .Select(part => string.Create(CultureInfo.InvariantCulture, $"{ReviewTexts.Of(part.severity)}{part.count}条"));
        var hidden = shown < findings.Count
            ? string.Create(CultureInfo.InvariantCulture, $"本稿只批注其中较重的{shown}条，其余见核对页面。")
            : "";
        return string.Create(CultureInfo.InvariantCulture, $"共有审核提示{findings.Count}条：{string.Join('、', counts)}。{hidden}{SummaryNote}");
    }

    private const string SummaryNote = "本稿由程序按读到的文字生成，只供核对，以上传的报告为准。";

    private static string Named(string? office, int? year, string kind) =>
        $"{office ?? ReviewTexts.OfficeUnknown}{(year is { } known ? known.ToString(CultureInfo.InvariantCulture) + "年" : "")}法治政府建设年度报告{kind}";
}
