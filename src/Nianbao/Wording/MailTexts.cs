using Nianbao.Workflow;

namespace Nianbao.Wording;

/// <summary>The words that mails share, and those of the mails about what went wrong.</summary>
public static class MailTexts
{
    public const string Greeting = "您好：";
    public const string Automatic = "本邮件由程序自动发出。有疑问的，请把本邮件转给系统维护人员。";

    public const string Reason = "原因";
    public const string WhatToDo = "怎么办";
    public const string NothingLost = "没有影响的部分";
    public const string NothingElse = "其他文件的处理不受影响。";
    public const string UndeliveredSubject = "【需处理】有一封邮件没有发出";

    public static IReadOnlyList<string> UnreadableSteps { get; } =
    [
        "请在自己的电脑上打开这个文件，看内容是否完整、能否正常显示。",
        $"按上面的原因处理后，请重新上传到容器{Containers.Reports}；可以沿用原来的文件名。",
    ];

    public static IReadOnlyList<string> UnidentifiedSteps { get; } =
    [
        $"缺单位的，请在容器{Containers.Reports}中把文件放进以单位命名的文件夹，例如“某某街道/2025年度报告.docx”。",
        "缺年度的，请在文件名中写明年度，例如“2025年法治政府建设年度报告.docx”。",
        "报告中的指标已经读出，补齐后重新上传，程序会接着起草工作安排。",
    ];

    public static IReadOnlyList<string> FailedSteps { get; } =
    [
        $"请把同一份报告重新上传到容器{Containers.Reports}，程序会再处理一次。",
        "如果仍不成功，请把本邮件转给系统维护人员。",
    ];

    public static IReadOnlyList<string> UndeliveredSteps { get; } =
    [
        "请核对收件地址和邮件服务器的设置。",
        $"草稿在容器{Containers.Plans}中，核对页面在容器{Containers.Reviews}中，可以直接打开。",
    ];

    /// <summary>Where the file that was uploaded still lies.</summary>
    public static string Kept(string container, string file) => $"您上传的文件原样保存在容器{container}中，没有改动：{file}";

    public static string UnreadableSubject(string file, string? fault) => $"【需处理】文件无法读取{InBrackets(fault)}：{file}";

    public static string Unreadable(string file, string? fault) =>
        $"您上传的文件“{file}”无法读取{InBrackets(fault)}，没有起草工作安排。";

    public static string UnidentifiedSubject(string file) => $"【需处理】单位或年度未识别：{file}";

    public static string Unidentified(string file) => $"您上传的文件“{file}”已经读取，但没有识别出单位或年度，暂时不能起草工作安排。";

    public static string FailedSubject(string file) => $"【需处理】处理未完成：{file}";

    public static string Failed(string file) => $"您上传的文件“{file}”没有处理完成。";

    public static string Undelivered(string subject) => $"主题为“{subject}”的邮件没有发出。";

    private static string InBrackets(string? fault) => fault is null ? "" : $"（{fault}）";
}
