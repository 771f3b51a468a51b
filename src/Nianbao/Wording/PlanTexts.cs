using System.Globalization;

namespace Nianbao.Wording;

/// <summary>What a drafted plan says besides the measures of the library.</summary>
public static class PlanTexts
{
    internal const int OwnPlanForms = 3;
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

    internal static string Closing(string office) =>
        $"以上措施的责任单位和时限以{office}正式印发的安排为准；标注【待定】的由牵头人员核实后填写，需要上级统筹的事项按程序报请。";

    internal static string Deadline(int year, string when) => when switch
    {
        "季" => string.Create(CultureInfo.InvariantCulture, $"{year}年每季度末前"),
        "半年" => string.Create(CultureInfo.InvariantCulture, $"{year}年6月底前、11月底前"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{year}年{when}月底前"),
    };

    /// <summary>Leads a measure by what the report says is wanting.</summary>
    internal static string Against(string phrase, int form) => form switch
    {
        0 => $"针对{phrase}的问题，",
        1 => $"就报告指出的“{phrase}”问题，",
        _ => $"为解决{phrase}的问题，",
    };

    /// <summary>Leads a measure by what the report itself intends.</summary>
    internal static string TakesUpOwnPlan(string clause, int form) => form switch
    {
        0 => $"按照报告提出的“{clause}”，",
        1 => $"把报告已列的“{clause}”落到实处，",
        _ => $"围绕报告安排的“{clause}”，",
    };

    /// <summary>A heading for the report's own plan.</summary>
    internal static string OwnPlanHeading(int style) => style switch
    {
        0 => "聚焦既定任务，逐项分解按期落实",
        1 => "落实既定任务，逐项明确责任",
        _ => "着力推进报告已列的各项安排",
    };

    internal static string ContinuedHeading => "延续报告既定安排";

    internal static string Continued(string quoted) =>
        $"对报告下一年度安排中的{quoted}等其他任务，继续按原安排推进，由分管负责人逐项明确承办机构、完成月份和检验办法，年末一并核对。";

    internal static string ContinuedOutcome => "既定安排逐项有承办机构和结果，未完成的写明原因";

    internal static string OwnItem(string quoted) =>
        $"继续推进报告提出的{quoted}，由承办机构拆成具体步骤，写明每一步的责任人、完成月份和需要{{上级}}支持的事项【待定】。";

    internal static string OwnItemOutcome => "每一步都有办理结果，未完成的写明原因和下一步时间";
}
