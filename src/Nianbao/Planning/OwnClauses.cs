using System.Buffers;
using Nianbao.Planning.Modelling;

namespace Nianbao.Planning;

/// <summary>Takes the report's own plan apart into sentences whose clauses a plan may repeat.</summary>
internal static class OwnClauses
{
    private const int LongestClause = 60;
    private const int LongestSentence = 130;
    private const int ShortestSentence = 10;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。；;！!？?\n\r\t");
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，,：:");

    // A clause that begins with one of these says what is to be done; others are circumstances and aims.
    private static readonly string[] Deeds =
    [
        "建立", "完善", "健全", "定期", "开展", "推进", "推行", "推广", "制定", "制订", "组织", "聘请", "梳理", "规范", "落实", "列出", "设立", "编制",
        "常态化", "探索", "吸纳", "鼓励", "借助", "引导", "运用", "丰富", "优化", "整合", "培育", "培养", "选聘", "选派", "配备", "配齐", "实施",
        "实行", "试行", "严格", "公开", "公布", "听取", "举办", "组建", "调整", "修订", "清理", "明确", "细化", "压实", "深化", "持续", "每季", "每月",
        "每半年", "邀请", "依托", "发挥", "用好", "做好", "抓好", "补齐", "统筹", "争取", "协调", "对接", "畅通", "拓展", "创新", "加快", "稳步", "逐步",
        "继续", "建设", "增设", "开设", "推动", "督促", "评选", "倡导", "关注", "解决", "化解", "排查", "回访", "走访", "收集", "分析",
    ];

    // The same, said more softly or with how it is done first.
    private static readonly string[] Softer =
    [
        "加强", "强化", "提升", "提高", "深入", "加大", "全面", "进一步", "充分发挥", "通过", "围绕", "针对", "利用", "挖掘", "坚持", "结合", "理清", "把", "对",
        "将", "由", "为", "按照", "根据", "请", "安排", "核对", "选取", "编写", "印发", "送", "一方面", "在", "会同", "设置", "引入", "增强", "宣传", "讲解", "全年", "到", "以",
    ];

    // What promises nothing that could be looked for.
    private static readonly string[] Empty =
    [
        "以习近平", "氛围", "高度", "新台阶", "筑牢", "保驾护航", "坚强保障", "坚实保障", "有力保障", "奠定", "指示精神", "思想根基", "力争", "政治站位", "新篇章", "迈上",
    ];

    private static readonly string[] Vague =
        ["加强", "强化", "提升", "提高", "深入", "加大", "全面", "进一步", "完善", "健全", "持续", "不断", "坚持", "做好", "抓好", "在", "为", "按照", "根据"];

    // What a heading does not begin with.
    private static readonly string[] Circumstances =
        ["根据", "通过", "围绕", "针对", "按照", "为", "将", "把", "对", "由", "结合", "利用", "在", "请", "借助", "依托", "一方面", "会同", "坚持"];

    private static readonly char[] MarkerDigits = [.. "0123456789一二三四五六七八九十"];
    private static readonly char[] MarkerEnds = [.. "）是要、.．"];

    /// <summary>Whether the clause begins with what is to be done.</summary>
    public static bool SaysDeed(string clause) => SaysPlainDeed(clause) || Softer.Any(verb => clause.StartsWith(verb, StringComparison.Ordinal));

    /// <summary>Whether it does with the deed itself: 开展, not 通过 or 加强.</summary>
    public static bool SaysPlainDeed(string clause) => Deeds.Any(verb => clause.StartsWith(verb, StringComparison.Ordinal));

    /// <summary>Whether the clause can stand as a heading before what follows it.</summary>
    public static bool Leads(string clause) =>
        SaysDeed(clause) && !Circumstances.Any(word => clause.StartsWith(word, StringComparison.Ordinal));

    /// <summary>The sentences of an item's body: of each the longest run of clauses that may stand in a plan for that year.</summary>
    public static IEnumerable<OwnSentence> Read(ReadOnlySpan<char> body, string? item, string report, int year)
    {
        var found = new List<OwnSentence>();
        while (body.Length > 0)
        {
            var length = body.IndexOfAny(SentenceEnds);
            var sentence = length < 0 ? body : body[..length];
            body = length < 0 ? [] : body[(length + 1)..];
            var clauses = Clauses(sentence);
            if (clauses.Any(SafeWords.IsInstruction))
            {
                continue;
            }

            var run = LongestRun(clauses, report, year);
            if (run.Sum(clause => clause.Length + 1) is > ShortestSentence and <= LongestSentence && run.Any(IsConcrete))
            {
                found.Add(new OwnSentence(item, run));
            }
        }

        return found;
    }

    /// <summary>A heading's first clause without its marker; null where it may not be quoted.</summary>
    public static string? Heading(string heading)
    {
        var clause = WithoutMarker(PlainWords.Normalize(heading));
        var end = clause.AsSpan().IndexOfAny(ClauseEnds);
        end = end < 0 ? clause.AsSpan().IndexOfAny(SentenceEnds) : end;
        clause = end > 0 ? clause[..end] : clause;
        return PlainWords.MayBeQuoted(clause, 4, 22) && !Empty.Any(word => clause.Contains(word, StringComparison.Ordinal)) ? clause : null;
    }

    // 进一步完善机制 by itself says nothing that could be done.
    public static bool IsConcrete(string clause) =>
        SaysDeed(clause) && clause.Length >= 6 && !Vague.Any(verb => clause.StartsWith(verb, StringComparison.Ordinal));

    private static List<string> Clauses(ReadOnlySpan<char> sentence)
    {
        var clauses = new List<string>();
        while (sentence.Length > 0)
        {
            var length = sentence.IndexOfAny(ClauseEnds);
            var clause = (length < 0 ? sentence : sentence[..length]).Trim().ToString()
                .Replace('(', '（').Replace(')', '）').Replace(" ", "", StringComparison.Ordinal);
            clauses.Add(clauses.Count == 0 ? WithoutMarker(clause) : clause);
            sentence = length < 0 ? [] : sentence[(length + 1)..];
        }

        return clauses;
    }

    private static List<string> LongestRun(List<string> clauses, string report, int year)
    {
        var (best, run) = (new List<string>(), new List<string>());
        foreach (var clause in clauses)
        {
            if (!MayStand(clause, report, year))
            {
                run = [];
                continue;
            }

            // A run begins with a deed: 为…, 在…的情况下 and what hangs on a clause left out do not begin one.
            if (run.Count > 0 || SaysDeed(clause))
            {
                run = [.. run, clause];
                best = run.Sum(words => words.Length) > best.Sum(words => words.Length) ? run : best;
            }
        }

        return best;
    }

    private static bool MayStand(string clause, string report, int year) =>
        clause.Length is > 2 and <= LongestClause && !char.IsAsciiDigit(clause[^1])
        && clause.All(character => PlainWords.IsHan(character) || char.IsAsciiDigit(character) || "、“”（）《》".Contains(character, StringComparison.Ordinal))
        && clause.Count(character => character == '“') == clause.Count(character => character == '”')
        && !Empty.Any(word => clause.Contains(word, StringComparison.Ordinal))
        && !TextGuard.Check(clause, report, year).Any();

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
