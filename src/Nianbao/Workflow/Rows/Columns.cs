namespace Nianbao.Workflow.Rows;

/// <summary>The columns' names, as a clerk reads them in Storage Explorer.</summary>
public static class Columns
{
    // Uploads and Reports
    public const string File = "文件";
    public const string Office = "单位";
    public const string Year = "年度";
    public const string State = "状态";
    public const string Reason = "原因";
    public const string Fault = "问题类别";
    public const string Version = "文件版本";
    public const string Fingerprint = "内容指纹";
    public const string Modified = "上传时间";
    public const string Updated = "更新时间";
    public const string Attempts = "处理次数";
    public const string HeldUntil = "占用至";
    public const string Notice = "通知邮件";
    public const string Draft = "稿次";
    public const string IndicatorCount = "指标数";
    public const string ProblemCount = "问题数";
    public const string FindingCount = "提示数";
    public const string Replaced = "取代的文件";
    public const string ReplacedVersion = "取代的文件版本";

    // Indicators
    public const string Subject = "指标";
    public const string Value = "数值";
    public const string ValueMax = "数值上限";
    /// <summary>Not 单位, which in the other tables is the office.</summary>
    public const string Unit = "计量单位";
    public const string Qualifier = "限定";
    public const string Kind = "性质";
    public const string Category = "类别";
    public const string Quote = "原文";
    public const string Section = "所在章节";
    public const string Sentence = "所在语句";

    // Characters of the text as it was read, counted from 0.
    public const string Start = "起始位置";
    public const string End = "结束位置";

    // Problems
    public const string Number = "编号";
    public const string Problem = "问题";
    public const string Statement = "全文";
    public const string Cause = "原因";

    // Measures
    public const string Measure = "措施";
    public const string Source = "来源";

    // Commitments
    public const string Task = "任务";
    public const string Heading = "标题";
    public const string Lead = "牵头";
    public const string Support = "配合";
    public const string Deadline = "时限";
    public const string Outcome = "成效";

    // Findings
    public const string Rule = "规则";
    public const string Severity = "程度";
    public const string Message = "提示";

    // Offices
    public const string Aliases = "别名";
    public const string Mailboxes = "邮箱";
    public const string Units = "内设机构与分管岗位";
    public const string Communities = "村居数";
    public const string LegalAdviser = "法律顾问";

    // Mails
    public const string MailSubject = "主题";
    public const string Result = "结果";
}
