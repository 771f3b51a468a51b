using System.Globalization;

namespace Nianbao.Wording;

/// <summary>What a drafted plan says besides the measures of the library.</summary>
public static class PlanTexts
{
    internal const int AgainstForms = 3;
    internal const int OpeningForms = 3;

    internal const string ThisProblem = "报告反映的问题";
    internal const string Undecided = "【待定】";

    internal static string Title(string office, int year) =>
        string.Create(CultureInfo.InvariantCulture, $"{office}{year}年法治政府建设工作安排");

    /// <summary>The first paragraph of a plan that answers problems.</summary>
    internal static string Opening(string office, int year, string reported, string themes, int form) => form switch
    {
        0 => string.Create(CultureInfo.InvariantCulture,
            $"{year}年，{office}坚持以习近平新时代中国特色社会主义思想为指导，深入贯彻习近平法治思想，针对{reported}年度报告查摆的{themes}等方面的问题，立足现有职责和条件，按照问题有措施、措施有责任、到期有核验的要求，作如下安排。"),
        1 => string.Create(CultureInfo.InvariantCulture,
            $"为做好{year}年法治政府建设工作，{office}以习近平新时代中国特色社会主义思想为指导，学习贯彻习近平法治思想，从{reported}年度报告反映的{themes}等问题入手，先查原因、再定措施，逐项明确责任、时限和成效，具体安排如下。"),
        _ => string.Create(CultureInfo.InvariantCulture,
            $"{year}年，{office}坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻习近平法治思想，对照{reported}年度报告指出的{themes}等短板，把整改落到具体岗位、具体事项和具体月份，现就全年工作安排如下。"),
    };

    /// <summary>The first paragraph where the report states no problem.</summary>
    internal static string OpeningWithoutProblems(string office, int year, string reported, bool hasOwnPlan) =>
        string.Create(CultureInfo.InvariantCulture,
            $"{year}年，{office}坚持以习近平新时代中国特色社会主义思想为指导，深入贯彻习近平法治思想，继续做好法治政府建设工作。{reported}年度报告没有写明存在的问题，本安排先列{(hasOwnPlan ? "报告已提出的下一年度安排和" : "")}每年应当完成的职责；请补充本单位查摆的问题和原因，再据此增加措施【待定】。");

    /// <summary>The year reported on, as the opening names it.</summary>
    internal static string Reported(int? year) =>
        year is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known}") : "上一";

    /// <param name="leftOut">Whether some of the report's own plan found no room.</param>
    internal static string Closing(bool leftOut) =>
        $"各责任单位要按照本安排抓好落实{(leftOut ? "，报告下一年度安排的其他内容继续执行" : "")}；需要上级统筹的事项按程序报请，情况有变化的及时调整并说明原因。";

    internal static string Deadline(int year, string when) => when switch
    {
        "季" => string.Create(CultureInfo.InvariantCulture, $"{year}年每季度末前"),
        "月" => string.Create(CultureInfo.InvariantCulture, $"{year}年每月底前"),
        "半年" => string.Create(CultureInfo.InvariantCulture, $"{year}年6月底前、11月底前"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{year}年{when}月底前"),
    };

    /// <summary>Leads a measure by what the report says is wanting.</summary>
    internal static string Against(IReadOnlyList<string> phrases, int form)
    {
        var quoted = string.Concat(phrases.Select(phrase => $"“{phrase}”"));
        var plain = phrases.Count > 1 && phrases.Any(phrase => phrase.Contains('、', StringComparison.Ordinal)) ? quoted : string.Join('、', phrases);
        return form switch
        {
            0 => $"针对{plain}的问题，",
            1 => $"就报告指出的{quoted}问题，",
            _ => $"为解决{plain}的问题，",
        };
    }

    /// <summary>Leads a measure by the cause that the report gives.</summary>
    internal static string Considering(string cause) => $"考虑到{cause}，";

    /// <summary>A heading for the report's own plan.</summary>
    internal static string OwnPlanHeading(int style) => style switch
    {
        0 => "聚焦既定任务，接续推进报告已列安排",
        1 => "接续既定任务，落实已列安排",
        _ => "着力推进报告已列的各项安排",
    };

    /// <summary>The same where only last year's unfinished work stands under it.</summary>
    internal static string UnfinishedHeading(int style) => style switch
    {
        0 => "聚焦遗留事项，接续办理逐项销号",
        1 => "接续上年任务，办结遗留事项",
        _ => "着力办结上年安排的遗留事项",
    };

    internal const string UnfinishedMeasure = "接续办理上年未办结事项";

    internal static string UnfinishedAction(IReadOnlyList<string> named) =>
        $"上年工作安排提出的{string.Concat(named.Select(name => $"“{name}”"))}，年度报告里没有写到办理情况，先核实进展，没有办完的写明原因、重新定时间，继续办理。";

    internal const string UnfinishedOutcome = "逐项有办理结果，仍未办结的有原因和新的期限";

    /// <summary>What the section that is pasted into a report is called where the report has none of its own.</summary>
    internal static string SectionHeading(int year) =>
        string.Create(CultureInfo.InvariantCulture, $"{year}年推进法治政府建设的主要安排");

    internal static string SectionLead(int year) =>
        string.Create(CultureInfo.InvariantCulture, $"{year}年，针对上述问题，坚持先查原因、再定措施，重点做好以下工作。");

    /// <summary>When a measure is done, after it in brackets; nothing where no date is set.</summary>
    internal static string SectionDeadline(string deadline) =>
        deadline.IndexOf('年', StringComparison.Ordinal) is > 0 and var at ? $"（{deadline[(at + 1)..]}）" : "";

    /// <summary>For a measure of the report's own plan whose first words cannot lead it.</summary>
    /// <param name="theme">What it is about, as the library calls it; null where it knows none.</param>
    internal static string OwnMeasureHeading(string? theme) => theme is null ? "接续推进报告已列任务" : $"接续做好{theme}工作";
}
