using System.Buffers;

namespace Nianbao.Planning;

/// <summary>Says what a plan must not be handed out with: what a 街道 may not promise, figures without source, problems without answer.</summary>
public static class PlanGuard
{
    private const int FewestMeasures = 2;

    private static readonly SearchValues<char> HalfWidth = SearchValues.Create(",;:()!?\"'[]{}<>");
    private static readonly string[] AfterNumber = ["年", "月", "日"];

    /// <summary>Words that no plan contains: promises nobody can keep, powers a 街道 has not, documents that have ended, phrases without content.</summary>
    public static IReadOnlyList<string> Prohibited { get; } =
    [
        "100%", "100％", "百分之百", "百分百", "全覆盖", "零败诉", "零复议", "零投诉", "零上访", "零信访", "零发生", "零死角", "零容忍", "零差错",
        "增加编制", "增设编制", "增编", "扩编", "增加经费", "增加预算", "加大经费", "经费投入力度", "加大投入", "加大法治建设经费投入",
        "罚没", "罚款", "处罚率", "结案率", "办案量", "处罚数量不", "检查数量不", "调解成功率达", "胜诉率", "败诉率",
        "提高政治站位", "入脑入心", "加大力度", "加大执法力度", "健全机制", "以创促建", "充实力量", "入心入脑", "再上新台阶",
        "2021—2025", "2021-2025", "2022—2025", "2023—2025", "2020—2025", "2023-2025", "八五普法", "八五", "七五普法", "三年行动计划", "十四五", "十三五",
        "作出行政复议", "行政复议监督纠错作用", "九五普法",
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
            faults.AddRange(Prohibited.Where(word => text.Contains(word, StringComparison.Ordinal))
                .Select(word => $"出现不宜使用的表述“{word}”：{text}"));
            faults.AddRange(UnknownNumbers(text, report.Text).Select(number => $"数字“{number}”没有出处：{text}"));
            if (text.AsSpan().ContainsAny(HalfWidth))
            {
                faults.Add($"有半角标点：{text}");
            }

            if (text.AsSpan().ContainsAny('\n', '\r', '\t') || text.Contains("。。", StringComparison.Ordinal) || text.Contains("，，", StringComparison.Ordinal))
            {
                faults.Add($"标点或换行有误：{text}");
            }
        }

        faults.AddRange(measures.Where(measure => !measure.Action.EndsWith('。')).Select(measure => $"{measure.Id}没有写成完整的句子"));
        faults.AddRange(measures.SelectMany(measure => measure.Figures)
            .Where(figure => !report.Text.Contains(figure, StringComparison.Ordinal)).Select(figure => $"报告里没有“{figure}”"));
        faults.AddRange(report.Problems
            .Where(problem => measures.Count(measure => measure.ProblemIds.Contains(problem.Id)) < FewestMeasures)
            .Select(problem => $"{problem.Id}的措施不足"));
        faults.AddRange(measures.SelectMany(measure => measure.ProblemIds).Distinct()
            .Where(id => report.Problems.All(problem => problem.Id != id)).Select(id => $"报告里没有{id}这个问题"));
        return faults;
    }

    private static IEnumerable<string> Texts(WorkPlan plan, List<Measure> measures) =>
        new[] { plan.Title, plan.Opening, plan.Closing ?? "" }
            .Concat(plan.Items.Select(item => item.Heading))
            .Concat(measures.SelectMany(measure =>
                new[] { measure.Heading, measure.Action, measure.Lead, measure.Deadline, measure.Outcome }));

    // A number is known as a year, month or day, or by standing in the report in the same words.
    private static IEnumerable<string> UnknownNumbers(string text, string report)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            if (end == at)
            {
                at++;
                continue;
            }

            var number = text[at..end];
            var unit = end < text.Length ? text[end].ToString() : "";
            if (!AfterNumber.Contains(unit) && !report.Contains(number + unit, StringComparison.Ordinal))
            {
                yield return number;
            }

            at = end;
        }
    }
}
