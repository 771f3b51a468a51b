using Nianbao.Workflow;

namespace Nianbao.Wording;

/// <summary>The words of the mails.</summary>
public static class MailTexts
{
    public const string Greeting = "您好：";
    public const string Automatic = "本邮件由程序自动发出。";

    private const string CheckedByPerson = "须由人工逐条核对、修改后才能使用；标有【待定】的地方请补填。";

    public const string WhatWasRead = "读到的内容";
    public const string WhatToLookAtFirst = "请先看这些地方";
    public const string HowProblemsAreAnswered = "各个问题的对应措施";
    public const string WhereFilesAre = "文件位置";
    public const string WhatToDoNext = "接下来怎么做";

    public const string NoFindings = "没有发现需要提示的地方，仍请通读一遍。";
    public const string NoProblems = "报告中没有读到存在问题，请核对报告是否写有这一部分。";
    public const string NoMeasure = "草稿中还没有对应措施，请补写。";
    public const string StandingDuties = "常态工作（不对应具体问题）";

    public static IReadOnlyList<string> NextSteps { get; } =
    [
        "用Word或WPS打开附件（与存储中的工作安排草稿相同），逐条核对、修改。",
        "年度报告里的下一年度安排一章，可以用附件中的章节粘贴稿，粘贴后请核对标题序号和上下文。",
        "核对报告时可打开核对页，每个数字和每条提示都能点到原文。",
        $"定稿后上传到容器{Containers.Approved}：程序会把其中的措施登记下来，报告状态改为“已批准”，下一年度再对照报告看是否做到。",
        $"如果报告本身要改，改好后重新上传到容器{Containers.Reports}，程序会按新报告重新起草。",
    ];

    public const string Reason = "原因";
    public const string WhatToDo = "怎么办";
    public const string NothingElse = "其他文件的处理不受影响。";
    public const string UndeliveredSubject = "【需处理】有一封邮件没有发出";

    public static IReadOnlyList<string> UnreadableSteps { get; } =
    [
        "请在电脑上打开这个文件，看内容是否完整、能否正常显示。",
        $"按上面的原因处理后，重新上传到容器{Containers.Reports}；可以沿用原来的文件名。",
    ];

    public static IReadOnlyList<string> UnidentifiedSteps { get; } =
    [
        $"缺单位的：在容器{Containers.Reports}中把文件放进以单位名称命名的文件夹，例如“某某街道/2025年度报告.docx”。",
        "缺年度的：在文件名中写明年度，例如“2025年法治政府建设年度报告.docx”。",
        "报告中的指标已经读出，补齐后重新上传，程序会接着起草工作安排。",
    ];

    public static IReadOnlyList<string> FailedSteps { get; } =
    [
        $"请把同一份报告重新上传到容器{Containers.Reports}，程序会再处理一次。",
        "如果仍不成功，请把本邮件转给负责维护的同事。",
    ];

    public static IReadOnlyList<string> UndeliveredSteps { get; } =
    [
        "请核对收件地址和邮件服务器的设置。",
        $"草稿和核对页仍在存储的容器{Containers.Plans}和{Containers.Reviews}中，可以直接打开。",
    ];

    public static string DocumentName(string title, int draft) => $"{title}（第{draft}稿）.docx";

    public static string SectionName(string title, int draft) => $"{title}（第{draft}稿，年度报告章节粘贴稿）.docx";

    public static string ReviewName(string office, int year, int draft) => $"{office}{year}年度报告核对页（第{draft}稿）.html";

    public static string PlanSubject(string office, int year) => $"【待审】{office}{year}年法治政府建设工作安排（草稿）";

    public static string Drafted(string title, int draft) => $"《{title}》第{draft}稿已经拟好，Word文件见附件，请审核。";

    /// <summary>Who wrote the draft's measures, and that a person checks them.</summary>
    public static string WrittenBy(int byModel, int all) => byModel switch
    {
        0 => $"草稿由程序内置的离线起草器根据报告内容拟写，没有使用大模型，{CheckedByPerson}",
        _ when byModel == all => $"草稿由大模型根据报告内容拟写，{CheckedByPerson}",
        _ => $"草稿共{all}条措施，其中{byModel}条由大模型根据报告内容拟写，其余由程序内置的离线起草器拟写，{CheckedByPerson}",
    };

    public static string WhyNotByModel(string reason) => $"起草说明：{reason}";

    public static string Read(string? office, int? year, int indicators, int problems) =>
        $"从{office ?? "（单位未识别）"}{(year is { } known ? $"{known}年" : "")}法治政府建设年度报告中，读到{indicators}个指标、{problems}个问题。";

    public static string FindingCounts(int errors, int warnings, int notes)
    {
        var counts = new[] { (Severity.Error, errors), (Severity.Warning, warnings), (Severity.Note, notes) };
        return $"报告中有{errors + warnings + notes}处提示："
            + string.Join("，", counts.Where(count => count.Item2 > 0).Select(count => $"{ReviewTexts.Of(count.Item1)}{count.Item2}处"))
            + "。";
    }

    public static string Of(Finding finding) => $"{ReviewTexts.Of(finding.Severity)}：{finding.Message}";

    public static string Quote(string words) => $"原文：“{words}”";

    public static string MoreFindings(int count) => $"其余{count}处见核对页。";

    public static string SourceFile(string blob) => $"上传的报告：容器{Containers.Reports}，{blob}";

    public static string PlanFile(string blob) => $"工作安排草稿：容器{Containers.Plans}，{blob}";

    public static string ReviewFile(string blob) => $"核对页：容器{Containers.Reviews}，{blob}";

    public static string UnreadableSubject(string file, string? fault) => $"【需处理】文件无法读取{InBrackets(fault)}：{file}";

    public static string Unreadable(string file, string? fault) =>
        $"您上传的文件“{file}”无法读取{InBrackets(fault)}，没有起草工作安排。";

    private static string InBrackets(string? fault) => fault is null ? "" : $"（{fault}）";

    public static string UnidentifiedSubject(string file) => $"【需处理】单位或年度未识别：{file}";

    public static string Unidentified(string file) => $"您上传的文件“{file}”已经读取，但没有识别出单位或年度，暂时不能起草工作安排。";

    public static string FailedSubject(string file) => $"【需处理】处理未完成：{file}";

    public static string Failed(string file) => $"您上传的文件“{file}”没有处理完。";

    public static string Undelivered(string subject) => $"主题为“{subject}”的邮件没有发出。";
}
