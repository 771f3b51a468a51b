using Nianbao.Workflow;

namespace Nianbao.Wording;

/// <summary>What the tables say about an upload or a report on its way (状态, 原因).</summary>
public static class WorkflowTexts
{
    public const string UnknownOffice = "未识别单位";

    /// <summary>What stands in a table of a report in which nothing of its kind was found.</summary>
    public const string NoIndicators = "（未读出指标）";
    public const string NoProblems = "（未读出存在问题）";
    public const string NoFindings = "（未发现需要提示之处）";

    public const string NoMeasures = "（未读出可供参考的措施）";

    /// <summary>Where a measure stands (来源).</summary>
    public static string ReportSource(string office, int year) => $"{office}{year}年度报告";

    public static string ApprovedSource(string office, int planYear) => $"{office}{planYear}年工作安排（已批准）";

    public const string NoticePending = "待发送";

    /// <summary>Two things to say in one cell; either may be empty.</summary>
    public static string Both(string first, string second)
    {
        ArgumentNullException.ThrowIfNull(first);
        return first.Length == 0 ? second : second.Length == 0 ? first : $"{first.TrimEnd('。')}。{second}";
    }

    public static string DraftName(int draft) => $"第{draft}稿";

    /// <summary>Follows a draft's name where the file is the section to paste into the report.</summary>
    public const string SectionSuffix = "-章节";

    public const string CommentedSuffix = "-批注稿";

    public const string CheckedSuffix = "-核对稿";

    public const string IndicatorsSuffix = "-指标";

    public static string OfficeMissing(string file) =>
        $"未能从“{file}”中识别出单位名称。请在标题或正文开头写明单位全称，或把文件放进以单位命名的文件夹"
        + $"（如{Containers.Reports}/某某街道/）后重新上传。";

    public static string YearMissing(string file) =>
        $"未能从“{file}”中识别出报告年度。请在标题中写明年度，或在文件名中注明（如“2025年度报告.docx”）后重新上传。";

    public static string SameContent(string other) => $"内容与“{other}”相同，未重复处理。";

    public const string SameContentAgain = "内容与上次上传的相同，沿用已有结果。";

    public static string Superseded(string newer) => $"同一单位同一年度以后上传的“{newer}”为准。";

    public static string TooManyRows(int shown, int total) => $"共读出{total}项指标，表中只列出前{shown}项。";

    /// <summary>What became of a zip's files: 已展开：含12份文件，10份已采用，1份无法读取，1份待补充。</summary>
    public static string Expanded(int files, IEnumerable<(string State, int Count)> ended) =>
        $"已展开：含{files}份文件，{string.Join("，", ended.Select(part => $"{part.Count}份{part.State}"))}。每份文件的结果各有一行。";

    public static string IngestionFailed(string container) =>
        $"处理这个文件时多次出错，已停止重试。文件仍保存在容器{container}中，请联系系统维护人员查看日志；排除故障后重新上传即可。";

    public const string DraftingFailed =
        "起草工作安排时多次出错，已停止重试。报告已读取，指标和问题仍可在表中查看；请联系系统维护人员，排除故障后重新上传即可。";

    public const string MailingFailed =
        $"发送邮件时多次出错，已停止重试。草稿已生成，可在容器{Containers.Plans}中下载；请联系系统维护人员检查邮件设置。";

    public static string MailUndelivered(string reason) => $"邮件未能送达：{reason}邮件已改存到容器{Containers.Outbox}，草稿可在容器{Containers.Plans}中下载。";
}
