using Nianbao.Documents;
using Nianbao.Workflow;

namespace Nianbao.Wording;

/// <summary>The words of the mail that brings a drafted plan.</summary>
public static class PlanMailTexts
{
    public const string WhatWasRead = "读取和起草情况";
    public const string WhatToLookAtFirst = "请先看这些地方";
    public const string WhatToDecide = "请确定这些内容";
    public const string HowProblemsAreAnswered = "各个问题怎样解决";
    public const string Attachments = "附件和存放位置";
    public const string WhatToDoNext = "接下来怎么做";

    public const string ReportName = "报告";
    public const string IndicatorsName = "指标";
    public const string ProblemsName = "存在问题";
    public const string MeasuresName = "措施";
    public const string AuthorName = "起草";

    public const string Wording = "文字";
    public const string Action = "做法";
    public const string Lead = "牵头单位";
    public const string Support = "配合单位";
    public const string Deadline = "时限";
    public const string Outcome = "成效标志";
    public const string OpeningPart = "开头一段";
    public const string SignaturePart = "落款";
    public const string SignatureDate = "成文日期";

    public const string ForAPerson = "草稿须由人工逐条核对、修改后才能使用。";
    public const string NoFindings = "没有发现需要提示的地方，仍请通读一遍。";
    public const string NoProblems = "报告中没有读到存在问题，请核对报告是否写有这一部分。";
    public const string NoMeasure = "草稿中还没有对应措施，请补写。";
    public const string OriginsExplained = $"措施后面注明{DocumentTexts.FromReport}的，沿用报告下一年度安排的原文；注明{DocumentTexts.Added}的，是起草时补充的，请重点核对。";
    public const string LeftOut = "以下文件较大，没有随信附上，请到存储中打开：";

    public static string Subject(string office, int year) => $"【待审】{office}{year}年法治政府建设工作安排（草稿）";

    public static string Drafted(string title, int draft) => $"《{title}》第{draft}稿已经拟好，请审阅、修改后定稿。";

    public static string OfficeAndYear(string? office, int? year) =>
        $"{office ?? "（单位未识别）"}{(year is { } known ? $"{known}年" : "")}法治政府建设年度报告";

    public static string Indicators(int all, IEnumerable<(string Category, int Count)> categories) => all == 0
        ? "没有读到指标"
        : $"读到{all}个：{string.Join('，', categories.Select(one => $"{one.Category}{one.Count}个"))}";

    public static string Problems(int all, int unanswered) =>
        $"读到{all}个" + (unanswered > 0 ? $"，其中{unanswered}个还没有对应措施" : all > 0 ? "，每个都有对应措施" : "");

    public static string Measures(int all, int fromReport) => $"共{all}条：报告原有{fromReport}条，新增{all - fromReport}条";

    /// <summary>Who wrote the draft's measures.</summary>
    /// <param name="model">The model's name; null where none was asked.</param>
    public static string WrittenBy(int byModel, int fromReport, int all, string? model)
    {
        var builtIn = all - byModel - fromReport;
        var byName = string.IsNullOrEmpty(model) ? "大模型" : $"大模型（{model}）";
        var parts = new List<string>();
        if (fromReport > 0)
            parts.Add($"{fromReport}条沿用报告原有安排");
        if (byModel > 0)
            parts.Add($"{byModel}条由{byName}拟写");
        if (builtIn > 0)
            parts.Add($"{builtIn}条由内置起草程序拟写");
        return (byModel, builtIn) switch
        {
            (0, _) => "由内置起草程序根据报告拟写，没有采用大模型的内容",
            (_, 0) when fromReport == 0 => $"由{byName}根据报告拟写",
            _ => string.Join('，', parts),
        };
    }

    public static string WhyNotByModel(string reason) => $"起草说明：{reason}";

    public static string FindingCounts(int errors, int warnings, int notes)
    {
        if (errors + warnings + notes == 0)
            return NoFindings;
        var counts = new[] { (Severity.Error, errors), (Severity.Warning, warnings), (Severity.Note, notes) };
        return $"报告中有{errors + warnings + notes}处提示："
            + string.Join("，", counts.Where(count => count.Item2 > 0).Select(count => $"{ReviewTexts.Of(count.Item1)}{count.Item2}处"))
            + "。";
    }

    public static string Quote(string words) => $"原文：“{words}”";

    public static string MoreFindings(int count, Func<MailFileKind, bool> has)
    {
        ArgumentNullException.ThrowIfNull(has);
        return has(MailFileKind.Review) ? $"其余{count}处见核对页面。"
            : has(MailFileKind.Checked) ? $"其余{count}处见核对稿。"
            : $"其余{count}处没有在此列出，可在表Findings中查看。";
    }

    public static string Undecided(int count) =>
        $"工作安排中有{count}处{DocumentTexts.Open}，请核实后填写；附件表格中重复出现的不另计，同一内容请一并填写。";

    public static string UndecidedAt(string where, IEnumerable<(string What, int Count)> what) =>
        $"{where}：{string.Join('、', what.Select(one => one.Count == 1 ? one.What : $"{one.What}{one.Count}处"))}";

    public static string MoreUndecided(int count) => $"其余{count}处没有在此列出，文中均已突出显示。";

    public static string Problem(string number, string title) => $"问题{number}：{title}";

    /// <summary>A file's name among the clerk's papers and what it is for.</summary>
    public static string Purpose(MailFileKind kind) => $"{Word(kind)}：" + kind switch
    {
        MailFileKind.Clean => "工作安排草稿，请在这一份上修改、定稿。",
        MailFileKind.Commented => "同一份草稿，每条措施旁有批注，写明回应哪个问题、依据哪些数字、需要确定什么。",
        MailFileKind.Section => "可以粘贴到年度报告中的下一年度安排部分。",
        MailFileKind.Checked => "报告全文，每处提示旁有批注。",
        MailFileKind.Review => "用浏览器打开，每个数字和每处提示都能点到原文。",
        _ => "报告中的全部指标，用WPS表格或Excel打开。",
    };

    public static string Place(string container, string blob) => $"存放位置：容器{container}，{blob}";

    public static string SourceFile(string blob) => $"上传的报告原样保存在：容器{Containers.Reports}，{blob}";

    /// <summary>What the attachment is called.</summary>
    public static string FileName(MailFileKind kind, string title, string office, int year, int draft) => kind switch
    {
        MailFileKind.Clean or MailFileKind.Commented or MailFileKind.Section => $"{title}（第{draft}稿，{Word(kind)}）.docx",
        MailFileKind.Checked => $"{office}{year}年度报告{Word(kind)}（第{draft}稿）.docx",
        MailFileKind.Review => $"{office}{year}年度报告{Word(kind)}（第{draft}稿）.html",
        _ => $"{office}{year}年度报告{Word(kind)}（第{draft}稿）.xlsx",
    };

    public static IReadOnlyList<string> NextSteps(string office, Func<MailFileKind, bool> has)
    {
        ArgumentNullException.ThrowIfNull(has);
        var steps = new List<string>
        {
            $"请用WPS或Word打开{Word(MailFileKind.Clean)}，逐条核对、修改，填写{DocumentTexts.Open}的内容；附件与存储中的文件相同。"
                + (has(MailFileKind.Commented) ? $"每条措施的依据见{Word(MailFileKind.Commented)}。" : ""),
        };
        var checking = new[] { MailFileKind.Checked, MailFileKind.Review }.Where(has).Select(Word).ToList();
        if (checking.Count > 0)
            steps.Add($"请对照{string.Join('和', checking)}核对报告中的数字和提示。");
        if (has(MailFileKind.Section))
            steps.Add($"年度报告缺下一年度安排的，可以粘贴{Word(MailFileKind.Section)}中的内容，粘贴后请核对标题序号和上下文。");
        steps.Add($"定稿后请上传到容器{Containers.Approved}，放进以单位命名的文件夹（{Containers.Approved}/{office}/）。程序会登记其中的措施，把报告的状态改为“已批准”，下一年度再对照报告看是否做到。");
        steps.Add($"报告本身要修改的，请改好后重新上传到容器{Containers.Reports}，程序会另起草一稿，已有的草稿不会被覆盖。");
        return steps;
    }

    private static string Word(MailFileKind kind) => kind switch
    {
        MailFileKind.Clean => "清洁稿",
        MailFileKind.Commented => "批注稿",
        MailFileKind.Section => "章节",
        MailFileKind.Checked => "核对稿",
        MailFileKind.Review => "核对页面",
        _ => "指标",
    };
}
