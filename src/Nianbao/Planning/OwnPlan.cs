using System.Buffers;

namespace Nianbao.Planning;

/// <summary>What the report itself intends for next year (下一年度安排), in clauses that a plan can take up.</summary>
internal sealed class OwnPlan
{
    private const int ShortestClause = 6;
    private const int LongestClause = 22;
    private const int MostClauses = 300;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，,。；;：:！!？?\n\r\t");

    // A clause that begins with one of these says what is to be done; others are circumstances and aims.
    private static readonly string[] Deeds =
    [
        "建立", "完善", "健全", "定期", "开展", "推进", "推行", "推广", "制定", "制订", "组织", "聘请", "梳理", "规范", "落实", "列出", "设立", "编制",
        "常态化", "探索", "吸纳", "鼓励", "借助", "引导", "运用", "丰富", "优化", "整合", "培育", "培养", "选聘", "选派", "配备", "配齐", "实施",
        "实行", "试行", "严格", "公开", "公布", "听取", "举办", "组建", "调整", "修订", "清理", "明确", "细化", "压实", "深化", "持续", "每季", "每月",
        "每半年", "邀请", "依托", "发挥", "用好", "做好", "抓好", "补齐", "统筹", "争取", "协调", "对接", "畅通", "拓展", "创新", "加快", "稳步", "逐步",
        "继续", "建设", "增设", "开设", "推动", "督促", "评选", "倡导", "关注", "解决", "化解", "排查", "回访", "走访", "收集", "分析",
    ];

    // Phrases without content are not worth keeping, and what only promises more.
    private static readonly string[] Empty =
    [
        "进一步", "以习近平", "氛围", "高度", "有效提升", "切实", "不断", "持续提升", "新台阶", "全面", "大力", "加强", "强化", "深入", "提升", "加大",
        "营造", "力争", "确保",
    ];

    private static readonly char[] MarkerDigits = [.. "0123456789一二三四五六七八九十"];
    private static readonly char[] MarkerEnds = [.. "）是、.．"];

    private readonly List<string> clauses = [];
    private readonly HashSet<string> taken = [];

    public OwnPlan(Report report)
    {
        foreach (var item in report.PlanItems)
        {
            // The heading is too general to be kept for a measure; the body says what is to be done.
            var body = Math.Max(item.Heading.End, item.Span.Start);
            Headings.Add((
                HeadingWords(report.Quote(item.Heading)), ReadClauses(report.Text.AsSpan(body, Math.Max(0, item.Span.End - body)))));
        }
    }

    /// <summary>The items: heading, or null where it may not be quoted, and the clauses worth keeping.</summary>
    public List<(string? Heading, List<string> Clauses)> Headings { get; } = [];

    /// <summary>The clause that best speaks of the matter of one of these measures; each is given out once.</summary>
    public (ChosenMeasure? Measure, string? Clause) TakeFor(IReadOnlyList<ChosenMeasure> measures)
    {
        var best = measures
            .SelectMany(measure => clauses.Where(clause => !taken.Contains(clause))
                .Select(clause => (Measure: measure, Clause: clause, Shared: Shared(clause, measure))))
            .Where(found => found.Shared > 0)
            .OrderByDescending(found => found.Shared)
            .FirstOrDefault();
        if (best.Clause is not null)
        {
            taken.Add(best.Clause);
        }

        return (best.Measure, best.Clause);
    }

    public bool IsTaken(string clause) => taken.Contains(clause);

    /// <summary>Whether a clause says what is to be done, and not only that there will be more of it.</summary>
    public static bool IsDeed(string clause) =>
        Deeds.Any(verb => clause.StartsWith(verb, StringComparison.Ordinal)) && !IsEmpty(clause);

    /// <summary>Whether a clause has one of the phrases without content.</summary>
    public static bool IsEmpty(string clause) => Empty.Any(word => clause.Contains(word, StringComparison.Ordinal));

    // A clause speaks of a measure's matter if it has two of its words, or one and one of its theme's; 0 if not.
    private static int Shared(string clause, ChosenMeasure measure)
    {
        var own = measure.Template.Terms.Where(term => clause.Contains(term, StringComparison.Ordinal)).ToList();
        var all = own.Concat(measure.Theme.Terms.Where(term => clause.Contains(term, StringComparison.Ordinal))).Distinct().ToList();
        return own.Count > 0 && all.Count > 1 ? (2 * own.Sum(term => term.Length)) + all.Sum(term => term.Length) : 0;
    }

    private List<string> ReadClauses(ReadOnlySpan<char> text)
    {
        var found = new List<string>();
        while (text.Length > 0 && clauses.Count < MostClauses)
        {
            var length = text.IndexOfAny(ClauseEnds);
            var clause = WithoutMarker(PlainWords.Normalize(length < 0 ? text : text[..length]));
            text = length < 0 ? [] : text[(length + 1)..];
            if (PlainWords.MayBeQuoted(clause, ShortestClause, LongestClause) && IsDeed(clause))
            {
                clauses.Add(clause);
                found.Add(clause);
            }
        }

        return found;
    }

    private static string? HeadingWords(string heading)
    {
        var clause = WithoutMarker(PlainWords.Normalize(heading));
        var end = clause.AsSpan().IndexOfAny(ClauseEnds);
        clause = end > 0 ? clause[..end] : clause;
        return PlainWords.MayBeQuoted(clause, 4, LongestClause) ? clause : null;
    }

    /// <summary>The clause without 一是, （一）, 1. and (1) before its first word.</summary>
    public static string WithoutMarker(string clause)
    {
        var words = clause.TrimStart('（').TrimStart(MarkerDigits);
        if (words.Length == clause.Length)
        {
            return clause;
        }

        var marked = words.TrimStart(MarkerEnds);
        return marked.Length < words.Length ? marked : clause;
    }
}
