namespace Nianbao.Workflow;

/// <summary>How far a report has come (状态). The order is the order of work; a report never goes back within one draft.</summary>
public enum ReportState
{
    /// <summary>已接收: this upload counts, its rows are being written.</summary>
    Received,

    /// <summary>已提取: its rows stand in the tables.</summary>
    Extracted,

    /// <summary>已起草: plan and review page are written.</summary>
    Drafted,

    /// <summary>已发送: the mail is on its way.</summary>
    Sent,

    /// <summary>已退回: a person wants another draft.</summary>
    Returned,

    /// <summary>已批准: a person uploaded the edited plan.</summary>
    Approved,

    /// <summary>失败: 原因 says why.</summary>
    Failed,
}

/// <summary>How an upload ended (状态).</summary>
public enum UploadState
{
    /// <summary>处理中: claimed by a worker until 占用至.</summary>
    Processing,

    /// <summary>已采用: it is the report that counts for its office and year.</summary>
    Adopted,

    /// <summary>未采用: another file counts, or nothing new is in it.</summary>
    NotAdopted,

    /// <summary>待补充: read, but office or year is unknown.</summary>
    Incomplete,

    /// <summary>无法读取</summary>
    Unreadable,

    /// <summary>失败: given up after repeated errors.</summary>
    Failed,

    /// <summary>已展开: a zip of several files, each of which has a row of its own.</summary>
    Expanded,
}
