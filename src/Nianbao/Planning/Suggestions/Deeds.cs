namespace Nianbao.Planning.Suggestions;

/// <summary>What is done, as another office words it: more freely than a plan of one's own is taken up.</summary>
internal static class Deeds
{
    private static readonly string[] Verbs =
    [
        "印发", "约定", "整理", "写明", "注明", "列明", "编写", "编印", "会同", "遴选", "选聘", "推送", "录制", "制作", "汇编", "建档", "归集", "核对", "复核", "复查", "抽查", "抽取", "评查", "评议", "互评", "轮训", "测试", "带教",
        "跟班", "旁听", "列席", "报请", "申请", "登记", "公示", "通报", "督办", "考核", "约谈", "送审", "前置", "提前", "设置", "配齐", "确定", "购置", "签订", "联合", "利用", "吸收", "招募", "发展",
        "面向", "按照需求", "根据需求", "以案", "把", "将", "对",
    ];

    private static readonly string[] Leads = ["面向", "针对", "通过", "由", "与", "向", "在", "每"];

    // Clauses that begin so mostly say no more than that something goes on.
    private static readonly string[] Vague = ["落实", "加快", "推进", "推动", "持续", "继续", "做好", "抓好", "发挥", "创新", "完善", "健全", "优化", "丰富", "深化"];

    // More staff is not the office's to decide.
    private static readonly string[] Staffing = ["配备", "配齐", "招录", "增加", "充实"];
    private static readonly string[] Staff = ["人员", "队员", "力量", "编制"];

    // Phrases without content, and what only promises more.
    private static readonly string[] Empty =
    [
        "进一步", "以习近平", "氛围", "高度", "有效提升", "切实", "不断", "持续提升", "新台阶", "全面", "大力", "加强", "强化", "深入", "提升", "加大",
        "营造", "力争", "确保",
    ];

    private static readonly string[] GoingOn = ["把", "将", "对", "评议", "考核", "抽取", "听取", "由", "在", "每", "归集", "其"];

    public static bool AreIn(string clause) =>
        !Vague.Any(word => clause.StartsWith(word, StringComparison.Ordinal)) && !IsStaffing(clause) && SaysWhatIsDone(clause);

    private static bool IsStaffing(string clause) =>
        Staffing.Any(word => clause.Contains(word, StringComparison.Ordinal)) && Staff.Any(word => clause.Contains(word, StringComparison.Ordinal));

    /// <summary>Whether a measure may begin with the clause: 把余下资金 and 评议结果 go on from what was said before.</summary>
    /// <param name="isFirst">Whether its sentence does.</param>
    public static bool MayBegin(string clause, bool isFirst) =>
        isFirst || !GoingOn.Any(word => clause.StartsWith(word, StringComparison.Ordinal));

    private static bool SaysWhatIsDone(string clause) =>
        !Empty.Any(word => clause.Contains(word, StringComparison.Ordinal))
        && (OwnClauses.SaysPlainDeed(clause)
            || Verbs.Any(verb => clause.StartsWith(verb, StringComparison.Ordinal))
            || (Leads.Any(lead => clause.StartsWith(lead, StringComparison.Ordinal)) && Verbs.Any(verb => clause.IndexOf(verb, StringComparison.Ordinal) > 1)));
}
