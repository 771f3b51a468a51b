namespace Nianbao.Workflow.Rows;

/// <summary>The states as the tables write them.</summary>
public static class StateTexts
{
    private static readonly string[] Reports = ["已接收", "已提取", "已起草", "已发送", "已退回", "已批准", "失败"];
    private static readonly string[] Uploads = ["处理中", "已采用", "未采用", "待补充", "无法读取", "失败", "已展开"];

    public static string Of(ReportState state) => Reports[(int)state];

    public static string Of(UploadState state) => Uploads[(int)state];

    /// <summary>The state a cell names; a cell that a person changed to something else counts as failed.</summary>
    public static ReportState ReportState(string text) =>
        Array.IndexOf(Reports, text) is >= 0 and var index ? (ReportState)index : Workflow.ReportState.Failed;

    /// <inheritdoc cref="ReportState"/>
    public static UploadState UploadState(string text) =>
        Array.IndexOf(Uploads, text) is >= 0 and var index ? (UploadState)index : Workflow.UploadState.Failed;
}
