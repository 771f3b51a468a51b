using Nianbao.Text;

namespace Nianbao.Tests.Documents;

/// <summary>A report, a plan and findings of a fictitious office.</summary>
internal static class Samples
{
    private const string Body =
        """
        青禾街道2025年度法治政府建设情况报告
        一、主要举措和成效
        全年召开法治专题会议4次，组织学法12场次，参加360余人次。审查合同58份，提出意见73条。
        开展联合检查96次，立案13件，调解纠纷214件，调解成功率98.6%。
        二、存在的不足和原因
        一是执法文书不够规范，案卷评查中程序类问题较多，主要原因是新进人员培训跟不上。
        二是普法宣传对象不够精准，讲座内容与群众需求贴合不紧。
        三是法律顾问参与决策偏晚，事前审查时间不足。
        三、下一年度主要安排
        继续做好案卷评查，全年不少于4次。
        """;

    public static Report Report { get; } = MakeReport(Body.ReplaceLineEndings("\n"));

    public static WorkPlan Plan { get; } = new()
    {
        Office = "青禾街道",
        Year = 2026,
        Title = "青禾街道2026年法治政府建设工作安排",
        Opening = "为做好2026年法治政府建设工作，针对2025年度报告查摆的3个问题，结合街道实际，作如下安排。",
        Items =
        [
            new WorkPlanItem("规范行政执法",
            [
                Measure("M1", "按季评查案卷", "每季度从结案案卷中抽取不少于三分之一，按程序、证据、文书三类归集差错，下一季度复查同类差错是否再现。", "综合行政执法队", "2026年3月底前首次评查，此后每季度一次", "同类程序差错逐季减少", "P1", ["立案13件"]),
                Measure("M2", "分岗补训", "对新进执法人员按岗位开列必训科目，由办案骨干带教，测试未过的不安排独立办案。", "【待定】", "2026年5月底前", "新进人员带教记录和测试成绩齐全", "P1"),
            ]),
            new WorkPlanItem("提高普法实效",
            [
                Measure("M3", "由诉求定题目", "梳理热线和纠纷前三类诉求，确定讲座的对象和题目；会后三个月看同类诉求的变化。", "司法所", "2026年4月底前定出题目，【待定：首场日期】开讲", "每场讲座有对应诉求和会后比对", "P2"),
            ]),
            new WorkPlanItem("前移合法性审查",
            [
                Measure("M4", "列出应审目录", "年初列出应当审查的决策和合同目录，无审查意见的不上会，年末核对应审与实审。", "党政办", "2026年2月底前", "应审与实审一致", "P3", ["审查合同58份"]),
                Measure("M5", "公开年度报告", "按规定时间报送并公开年度报告。", "党政办", "2026年3月底前", "按时公开", null),
            ]),
        ],
        Closing = "各科室、社区按照本安排抓好落实，每季度末向党政办报送进展。",
    };

    public static IReadOnlyList<Finding> Findings { get; } =
    [
        new("missing-section", Severity.Error, "没有找到“党政主要负责人履行第一责任人职责情况”部分。", default),
        new("rate", Severity.Warning, "调解成功率较高，请核对分子分母。", Find(Report.Text, "调解纠纷214件，调解成功率98.6%")),
        new("note", Severity.Note, "可补充上年数对比。", Find(Report.Text, "214件，调解成功率")),
    ];

    public static TextSpan Find(string text, string words) => new(text.IndexOf(words, StringComparison.Ordinal), words.Length);

    private static Measure Measure(
        string id, string heading, string action, string lead, string deadline, string outcome, string? problem,
        string[]? figures = null) => new()
        {
            Id = id,
            Heading = heading,
            Action = action,
            Lead = lead,
            Deadline = deadline,
            Outcome = outcome,
            ProblemIds = problem is null ? [] : [problem],
            Figures = figures ?? [],
        };

    private static Report MakeReport(string text) => new()
    {
        Text = text,
        Office = "青禾街道",
        Year = 2025,
        PlanYear = 2026,
        Sections =
        [
            Part(SectionKind.Achievements, "一、主要举措和成效", "二、存在的不足和原因"),
            Part(SectionKind.Problems, "二、存在的不足和原因", "三、下一年度主要安排"),
            Part(SectionKind.Plan, "三、下一年度主要安排", null),
        ],
        Problems =
        [
            new("P1", Find(text, "一是执法文书不够规范，案卷评查中程序类问题较多，主要原因是新进人员培训跟不上。"),
                Find(text, "执法文书不够规范"), Find(text, "新进人员培训跟不上")),
            new("P2", Find(text, "二是普法宣传对象不够精准，讲座内容与群众需求贴合不紧。"), Find(text, "普法宣传对象不够精准"), null),
            new("P3", Find(text, "三是法律顾问参与决策偏晚，事前审查时间不足。"), Find(text, "法律顾问参与决策偏晚"), null),
        ],
        Indicators =
        [
            Figure("4次", 4, "次", "法治专题会议", IndicatorCategory.Leadership),
            Figure("360余人次", 360, "人次", "参加学法", IndicatorCategory.LegalTraining) with { Qualifier = Qualifier.About },
            Figure("58份", 58, "份", "审查合同", IndicatorCategory.LegalityReview),
            Figure("96次", 96, "次", "联合检查", IndicatorCategory.Enforcement),
            Figure("13件", 13, "件", "立案", IndicatorCategory.Enforcement),
            Figure("214件", 214, "件", "调解纠纷", IndicatorCategory.Mediation),
            Figure("98.6%", 98.6m, "%", "调解成功率", IndicatorCategory.Mediation),
        ],
    };

    private static Section Part(SectionKind kind, string heading, string? next)
    {
        var text = Body.ReplaceLineEndings("\n");
        var start = Find(text, heading);
        var end = next is null ? text.Length : Find(text, next).Start;
        return new Section(kind, start, TextSpan.FromBounds(start.Start, end));
    }

    private static Indicator Figure(string words, decimal value, string unit, string subject, IndicatorCategory category) => new()
    {
        Span = Find(Body.ReplaceLineEndings("\n"), words),
        Value = value,
        Unit = unit,
        Subject = subject,
        Category = category,
        Qualifier = Qualifier.Exact,
        Kind = IndicatorKind.Actual,
    };
}
