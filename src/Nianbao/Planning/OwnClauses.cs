using Nianbao.Indicators;
using Nianbao.Planning.Modelling;

namespace Nianbao.Planning;

/// <summary>Which clauses of a report's own plan say what is to be done, and which of them a plan may repeat.</summary>
internal static class OwnClauses
{
    private const int LongestClause = 80;
    private const int ShortestConcrete = 6;

    // Marks that a clause may have besides Chinese characters, digits and a few letters.
    private const string Marks = "、“”（）《》·—－-～~%％≥≤+/.．";

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
        "以习近平", "氛围", "高度", "新台阶", "筑牢", "保驾护航", "坚强保障", "坚实保障", "有力保障", "奠定", "指示精神", "思想根基", "政治站位", "新篇章", "迈上",
    ];

    private static readonly string[] Vague =
        ["加强", "强化", "提升", "提高", "深入", "加大", "全面", "进一步", "完善", "健全", "持续", "不断", "坚持", "做好", "抓好", "在", "为", "按照", "根据"];

    // What makes a clause that begins so concrete all the same.
    private static readonly string[] Specific = ["“", "《", "每月", "每季", "每半年", "每年", "月底", "清单", "目录", "台账", "名录", "方案", "办法", "指引"];

    // What a heading does not begin with.
    private static readonly string[] Circumstances =
        ["根据", "通过", "围绕", "针对", "按照", "为", "将", "把", "对", "由", "结合", "利用", "在", "请", "借助", "依托", "一方面", "会同", "坚持"];

    private static readonly string[] Turns = ["首先", "其次", "再次", "最后", "此外"];
    private static readonly char[] MarkerDigits = [.. "0123456789一二三四五六七八九十"];
    private static readonly char[] MarkerEnds = [.. "）是要、.．，"];

    /// <summary>Whether the clause begins with what is to be done.</summary>
    public static bool SaysDeed(string clause) => SaysPlainDeed(clause) || Softer.Any(verb => clause.StartsWith(verb, StringComparison.Ordinal));

    /// <summary>Whether it does with the deed itself: 开展, not 通过 or 加强.</summary>
    public static bool SaysPlainDeed(string clause) => Deeds.Any(verb => clause.StartsWith(verb, StringComparison.Ordinal));

    /// <summary>Whether the clause can stand as a heading before what follows it.</summary>
    public static bool Leads(string clause) =>
        SaysDeed(clause) && !Circumstances.Any(word => clause.StartsWith(word, StringComparison.Ordinal));

    /// <summary>Whether it says something that could be looked for; 进一步完善机制 by itself does not.</summary>
    public static bool IsConcrete(string clause) =>
        clause.Length >= ShortestConcrete
        && (!Vague.Any(verb => clause.StartsWith(verb, StringComparison.Ordinal)) || clause.Any(char.IsAsciiDigit) || Specific.Any(word => clause.Contains(word, StringComparison.Ordinal)));

    /// <summary>Whether it promises nothing that could be looked for (营造浓厚氛围).</summary>
    public static bool IsEmpty(string clause) => Empty.Any(word => clause.Contains(word, StringComparison.Ordinal));

    /// <summary>Whether a plan for that year may repeat the clause: plain words, nobody by name, nothing that a plan must not say.</summary>
    public static bool MayStand(string clause, string report, int year) =>
        clause.Length is > 2 and <= LongestClause && !char.IsAsciiDigit(clause[^1])
        && clause.All(character => PlainWords.IsHan(character) || char.IsAsciiDigit(character) || char.IsAsciiLetter(character) || character is >= '０' and <= '９' || Marks.Contains(character, StringComparison.Ordinal))
        && IsBalanced(clause, '“', '”') && IsBalanced(clause, '（', '）') && IsBalanced(clause, '《', '》')
        && !IsEmpty(clause) && !TextGuard.Check(clause, report, year).Any() && PersonalMask.Apply(clause) == clause;

    private static bool IsBalanced(string clause, char opening, char closing) =>
        clause.Count(character => character == opening) == clause.Count(character => character == closing);

    /// <summary>The clause without 一是, （一）, 1. and (1) before its first word.</summary>
    public static string WithoutMarker(string clause)
    {
        if (Array.Find(Turns, turn => clause.StartsWith(turn, StringComparison.Ordinal)) is { } said)
        {
            return clause[said.Length..].TrimStart(MarkerEnds);
        }

        var words = clause.TrimStart('（', '第').TrimStart(MarkerDigits);
        if (words.Length == clause.Length)
        {
            return clause;
        }

        if (LevelNumber.EndAt(clause, 0) is > 0 and var after)
        {
            return clause[after..];
        }

        if (words.Length > 1 && words[0] is '.' or '．' && char.IsAsciiDigit(words[1]))
        {
            return clause;
        }

        var marked = words.TrimStart(MarkerEnds);
        return marked.Length < words.Length ? marked : clause;
    }
}
