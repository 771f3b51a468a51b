using System.Buffers;
using Nianbao.Text;

namespace Nianbao.Structure;

/// <summary>The words by which headings are known. To teach the program another way of naming a part, add it here.</summary>
internal static class HeadingVocabulary
{
    /// <summary>工作成效: what was done.</summary>
    public static readonly WordSet Achievements = new(
    [
        "举措", "成效", "成绩", "做法", "亮点", "特色", "经验", "工作情况", "开展情况", "完成情况", "推进情况", "落实情况", "进展情况", "进展",
        "基本情况", "总体情况", "主要情况", "有关情况", "建设情况", "主要工作", "重点工作", "工作总结", "工作回顾", "回顾", "工作开展", "工作完成", "履职情况",
    ]);

    /// <summary>Who 第一责任人职责 is about, where the heading does not use that very word.</summary>
    public static readonly WordSet Leaders = new(
        ["主要负责人", "主要负责同志", "主要领导", "党政负责人", "党政一把手", "关键少数"]);

    public static readonly WordSet LeadersDuty = new(["履行", "履职", "职责", "述法"]);

    /// <summary>Words that name shortcomings wherever they stand.</summary>
    public static readonly WordSet Problems = new(
    [
        "存在的问题", "存在问题", "存在的主要问题", "存在主要问题", "存在的突出问题", "存在的困难", "存在困难", "存在不足", "存在的不足", "存在的主要不足", "存在的短板",
        "存在短板", "存在的差距", "存在差距", "存在薄弱", "存在的薄弱", "不足之处", "问题和不足", "问题与不足", "问题及不足", "问题不足", "不足和原因", "不足及原因",
        "不足与原因", "不足和问题", "不足与问题", "问题及原因", "问题和原因", "问题与原因", "短板弱项", "短板和弱项", "短板与不足", "短板不足", "困难和问题",
        "困难与问题", "困难及问题", "困难问题", "问题和困难", "问题与困难", "问题困难", "问题短板", "短板和不足", "薄弱环节", "主要问题", "主要不足", "主要困难",
        "主要短板", "面临的问题", "面临的困难", "面临的挑战", "面临困难", "问题分析", "不足分析", "存在的主要差距", "存在的瓶颈",
    ]);

    /// <summary>Words that name shortcomings only in a heading that says little else.</summary>
    public static readonly WordSet BareProblems = new(["问题", "不足", "短板", "弱项", "差距", "困难", "薄弱"]);

    /// <summary>All that a sub-heading is made of which says 存在的问题 and nothing more.</summary>
    public static readonly SearchValues<char> ProblemCharacters =
        SearchValues.Create("存在的主要问题不足之处短板弱项困难差距薄弱环节和与及、工作中当前目前法治政府建设方面突出原因分析剖析其产生几点");

    /// <summary>What is done about shortcomings (补短板、化解难题): a heading of work, not of problems.</summary>
    public static readonly WordSet Remedies = new(
    [
        "补齐", "补短", "补强", "强弱项", "解决", "化解", "导向", "整治", "整改情况", "整改落实", "问题整改", "回应", "破解", "攻坚", "克服", "治理",
        "聚焦", "紧盯", "突出问题", "热点", "帮扶", "群众",
    ]);

    public static readonly WordSet Causes = new(
        ["原因分析", "原因剖析", "产生原因", "问题原因", "主要原因", "产生的原因", "存在的原因", "问题的原因", "不足的原因", "问题成因", "成因分析"]);

    /// <summary>下一年度安排: what is to be done.</summary>
    public static readonly WordSet Plan = new(
    [
        "下一步", "下步", "下一年", "下年度", "下一阶段", "下阶段", "明年", "来年", "今后", "打算", "努力方向", "努力的方向", "改进方向", "工作方向",
        "整改方向", "主攻方向", "展望", "整改措施", "改进措施", "改进举措", "整改举措",
    ]);

    /// <summary>Words that name a plan only in a heading that is no theme: 工作安排, but not 强化统筹安排.</summary>
    public static readonly WordSet BarePlan = new(["安排", "计划", "思路", "对策"]);

    /// <summary>Verbs that open a theme (强化…、聚焦…): such a heading tells of work, whatever noun follows.</summary>
    public static readonly string[] ThemeVerbs =
    [
        "强化", "深化", "加强", "坚持", "推进", "推动", "聚焦", "紧盯", "紧扣", "围绕", "妥善", "处理", "解决", "化解", "健全", "完善", "提升",
        "提高", "抓好", "抓实", "做好", "做实", "落实", "压实", "严格", "规范", "优化", "扎实", "积极", "着力", "持续", "全面", "深入", "突出",
        "注重", "创新", "拓宽", "拓展", "细化", "制定", "科学", "统筹", "补齐", "筑牢", "夯实", "构建", "打造", "依法", "切实", "大力", "加大",
        "加快", "发挥", "凝聚", "高位", "精准", "周密", "精心", "履行", "牢固", "增强", "破解", "攻坚",
    ];

    /// <inheritdoc cref="ThemeVerbs"/>
    public static readonly WordSet Themes = new(ThemeVerbs);

    /// <summary>Words that hold one of <see cref="Plan"/> and look back all the same.</summary>
    public static readonly WordSet NotPlan = new(
    [
        "安排部署", "部署安排", "计划完成", "计划执行", "计划落实", "计划推进", "安排落实", "安排完成", "打算完成", "工作安排情况",
    ]);

    public static readonly WordSet Other = new(
        ["其他", "其它", "需要报告", "意见建议", "意见和建议", "工作建议", "有关建议", "相关建议", "几点建议", "附件", "附表", "指导思想", "总体要求"]);

    /// <summary>工作建议: what is asked of others, neither a problem nor the office's own plan.</summary>
    public static readonly WordSet Requests = new(["建议", "意见建议"]);

    /// <summary>Leads to a list within an item: 主要表现为:一是…</summary>
    public static readonly WordSet InnerLeads = new(["表现", "体现", "原因", "包括", "例如", "比如", "其中"]);

    /// <summary>Predicates of a shortcoming: a clause that ends so states one.</summary>
    public static readonly WordSet Shortfalls = new(
    [
        "不够", "不足", "不强", "不高", "不深", "不实", "不严", "不多", "不全", "不细", "不到位", "不完善", "不健全", "不规范", "不平衡", "不均衡",
        "不明显", "不充分", "有待", "亟待", "亟需", "薄弱", "偏弱", "较弱", "缺乏", "欠缺", "短缺", "紧缺", "偏少", "较少", "滞后", "单一",
        "差距", "仍需", "还需", "淡薄",
    ]);

    /// <summary>Where the text turns from problems to what will be done, at the start of a sentence.</summary>
    public static readonly WordSet PlanTurns = new(
    [
        "下一步", "下步", "下一阶段", "下阶段", "下一年", "今后", "接下来", "明年", "来年", "针对上述", "针对以上", "针对存在", "针对这些", "针对此",
        "对照上述", "对此,", "对此，", "为此,", "为此，", "努力方向", "整改措施", "改进措施",
    ]);

    /// <summary>Where the text turns from problems to their causes, at the start of a sentence.</summary>
    public static readonly WordSet CauseTurns = new(
    [
        "原因分析", "原因剖析", "究其原因", "产生原因", "产生上述", "产生以上", "产生这些", "产生问题", "造成上述", "造成以上", "造成这些", "分析原因",
        "分析其原因", "剖析原因", "主要原因", "其主要原因", "问题原因", "存在上述", "存在以上", "存在这些", "上述问题的", "以上问题的", "原因:", "原因：",
        "原因主要", "原因在于", "原因是", "问题产生的",
    ]);
}
