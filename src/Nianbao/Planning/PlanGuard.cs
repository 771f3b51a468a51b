namespace Nianbao.Planning;

/// <summary>Says what a plan must not be handed out with: what a 街道 may not promise, figures without source, problems without answer.</summary>
public static class PlanGuard
{
    private const int FewestMeasures = 2;

    /// <summary>Words that no plan contains: promises nobody can keep, powers a 街道 has not, documents that have ended, phrases without content.</summary>
    public static IReadOnlyList<string> Prohibited { get; } =
    [
        "100%", "100％", "百分之百", "百分百", "全覆盖", "零败诉", "零复议", "零投诉", "零上访", "零信访", "零发生", "零死角", "零容忍", "零差错",
        "增加编制", "增设编制", "增编", "扩编", "增加经费", "增加预算", "加大经费", "经费投入力度", "加大投入", "加大法治建设经费投入",
        "罚没", "罚款", "处罚率", "结案率", "办案量", "处罚数量不", "检查数量不", "调解成功率达", "胜诉率", "败诉率",
        "提高政治站位", "入脑入心", "加大力度", "加大执法力度", "健全机制", "以创促建", "充实力量", "入心入脑", "再上新台阶",
        "2021—2025", "2021-2025", "2022—2025", "2023—2025", "2020—2025", "2023-2025", "八五普法", "八五", "七五普法", "三年行动计划", "十四五", "十三五",
        "作出行政复议", "作出复议", "行政复议监督纠错作用", "九五普法", "零事故", "零纠纷", "零发案", "万无一失", "杜绝",
        "设定行政处罚", "设定行政许可", "吊销", "行政拘留", "责令停产", "制定规章", "制定地方性法规",
    ];

    /// <summary>Faults in plain Chinese, none for a good plan.</summary>
    public static IReadOnlyList<string> Check(WorkPlan plan, Report report)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(report);
        var measures = plan.Items.SelectMany(item => item.Measures).ToList();
        var faults = new List<string>();
        foreach (var text in Texts(plan, measures))
        {
            faults.AddRange(TextGuard.Check(text, report.Text, plan.Year));
        }

        faults.AddRange(measures.Where(measure => !measure.Action.EndsWith('。')).Select(measure => $"{measure.Id}没有写成完整的句子"));
        faults.AddRange(measures.SelectMany(measure => measure.Figures)
            .Where(figure => !report.Text.Contains(figure, StringComparison.Ordinal)).Select(figure => $"报告里没有“{figure}”"));
        faults.AddRange(report.Problems
            .Where(problem => measures.Count(measure => measure.ProblemIds.Contains(problem.Id)) < FewestMeasures)
            .Select(problem => $"{problem.Id}的措施不足"));
        faults.AddRange(measures.SelectMany(measure => measure.Answers)
            .Where(answer => !report.Text.Contains(answer.Claim, StringComparison.Ordinal)).Select(answer => $"报告里没有“{answer.Claim}”"));
        faults.AddRange(measures.SelectMany(measure => measure.ProblemIds).Distinct()
            .Where(id => report.Problems.All(problem => problem.Id != id)).Select(id => $"报告里没有{id}这个问题"));
        return faults;
    }

    private static IEnumerable<string> Texts(WorkPlan plan, List<Measure> measures) =>
        new[] { plan.Title, plan.Opening, plan.Closing ?? "" }
            .Concat(plan.Items.Select(item => item.Heading))
            .Concat(measures.SelectMany(measure =>
                new[] { measure.Heading, measure.Action, measure.Lead, measure.Deadline, measure.Outcome }.Concat(measure.Support)));
}
