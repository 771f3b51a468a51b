using System.Globalization;
using Nianbao.Workflow;

namespace Nianbao.Wording;

/// <summary>What a clerk is told about a plan uploaded as approved (定稿).</summary>
public static class ApprovalTexts
{
    private const string Again = $"重新上传到容器{Containers.Approved}";

    public static string OfficeMissing(string file) =>
        $"未能从“{file}”中识别出单位名称。请在工作安排的标题中写明单位，或把文件放进以单位命名的文件夹（如{Containers.Approved}/某某街道/）后重新上传。";

    public static string YearMissing(string file) =>
        $"未能从“{file}”中识别出是哪一年的工作安排。请在标题中写明年份，或在文件名中注明（如“2026年工作安排.docx”）后重新上传。";

    public static string IsReport(string file) =>
        $"“{file}”像是年度报告，不是工作安排，没有登记。年度报告请上传到容器{Containers.Reports}；容器{Containers.Approved}只放定稿的工作安排。";

    public static string NoMeasures(string file) =>
        $"“{file}”中没有读出措施，没有登记。请核对选的是不是定稿的工作安排；如果是，请保留“一、”“（一）”这样的标题序号，{Again}。";

    public static string OtherDocument(string file) =>
        $"“{file}”不像是法治政府建设工作安排，没有登记。请核对选的文件；如果确实是，请在文件名中写上“法治政府建设工作安排”，{Again}。";

    /// <summary>What the row of a plan that was taken says.</summary>
    public static string Adopted(int measures, int leftOut, int undecided, bool hasReport, string office, int reportYear)
    {
        var said = string.Create(CultureInfo.InvariantCulture, $"已登记{measures}条措施。");
        if (leftOut > 0)
            said += string.Create(CultureInfo.InvariantCulture, $"另有{leftOut}条超出登记上限，没有登记。");
        if (undecided > 0)
            said += string.Create(CultureInfo.InvariantCulture, $"文中还有{undecided}处【待定】，请填写后{Again}。");
        if (!hasReport)
            said += string.Create(
                CultureInfo.InvariantCulture,
                $"没有找到{office}{reportYear}年度报告的记录，请核对标题中的年份；报告还没有上传的，请上传到容器{Containers.Reports}，再把本工作安排{Again}。");
        return said;
    }

    /// <summary>What the report's row says.</summary>
    public static string Approved(string file) => $"工作安排定稿：容器{Containers.Approved}，{file}";

    /// <summary>What a report's row says that was corrected after its plan had been approved.</summary>
    public const string ApprovedBefore = $"此前的工作安排定稿已经登记，仍然有效，请对照更正后的报告核对：定稿不用改的，把同一份{Again}；要改的，按新的一稿修改后上传。";

    /// <summary>Where the report was still being read at the last try.</summary>
    public const string ReportUnfinished = $"年度报告还没有处理完，状态没有改为“已批准”；报告处理完后，请把本工作安排{Again}。";

    public static string Superseded(string newer) => $"同一单位同一年的工作安排，以后上传的“{newer}”为准。";

    public static string UnreadableSubject(string file, string? fault) => $"【需处理】工作安排定稿无法登记{InBrackets(fault)}：{file}";

    public static string Unreadable(string file, string? fault) => $"您上传的工作安排定稿“{file}”无法登记{InBrackets(fault)}。";

    public static string UnidentifiedSubject(string file) => $"【需处理】工作安排的单位或年份未识别：{file}";

    public static string Unidentified(string file) => $"您上传的工作安排定稿“{file}”已经读取，但没有识别出单位或年份，没有登记。";

    public static string FailedSubject(string file) => $"【需处理】工作安排登记未完成：{file}";

    public static string Failed(string file) => $"您上传的工作安排定稿“{file}”没有登记完成。";

    public static IReadOnlyList<string> UnreadableSteps { get; } =
    [
        "请在自己的电脑上用WPS或Word打开这个文件，看内容是否完整、是不是定稿的工作安排。",
        $"按上面的原因处理后，“另存为”.docx格式，{Again}；可以沿用原来的文件名。",
    ];

    public static IReadOnlyList<string> UnidentifiedSteps { get; } =
    [
        $"缺单位的，请在容器{Containers.Approved}中把文件放进以单位命名的文件夹，例如“某某街道/2026年工作安排.docx”。",
        "缺年份的，请在标题或文件名中写明工作安排是哪一年的，例如“2026年法治政府建设工作安排.docx”。",
    ];

    public static IReadOnlyList<string> FailedSteps { get; } =
    [
        $"请把同一份工作安排{Again}，程序会再处理一次。",
        "如果仍不成功，请把本邮件转给系统维护人员。",
    ];

    private static string InBrackets(string? fault) => fault is null ? "" : $"（{fault}）";
}
