using System.Buffers;
using Nianbao.Text;

namespace Nianbao.Planning;

/// <summary>How reports say that something is wanting (不足、有待、缺乏 …).</summary>
internal static class Shortcoming
{
    private const int LongestPhrase = 34;
    private const int ShortCause = 6;
    private const int ShortestTopic = 3;
    private const int LongestTopic = 13;

    // After the noun: 执法力量薄弱. The first in the clause ends it.
    private static readonly string[] After =
    [
        "引不来", "居高不下", "还需进一步", "仍需进一步", "有待进一步", "需要进一步", "还有待", "仍有待", "还不够", "仍然不", "不相适应", "不够", "不足",
        "有待", "亟需", "亟待", "仍需", "还需", "需要", "需加", "需进", "不强", "不高", "不深", "不到位", "不完善", "不健全", "不规范",
        "不均", "不平衡", "不充分", "不及时", "不严", "不细", "不全", "不多", "不广", "不透", "不明", "不清", "不畅", "不匹配", "不适应",
        "不彻底", "不扎实", "不紧密", "不实", "不稳", "不浓", "不理想", "不顺", "不佳", "不力", "缺失", "欠缺", "短缺", "薄弱", "滞后",
        "存在差距", "存在短板", "存在不足", "差距", "短板", "较少", "偏少", "较低", "偏低", "较弱", "偏弱", "较慢", "较差", "较为",
        "较大", "较晚", "较多", "偏大", "偏高", "单一", "偏传统", "老化", "困难", "难度大", "乏力", "参差不齐", "流于形式", "多为", "有限", "断层", "脱节", "突出", "较难",
        "还需", "仍存在", "存在", "未能", "尚未", "没有", "跟不上", "未", "不", "难",
    ];

    // Before the noun: 缺乏专业人才.
    private static readonly string[] Before =
        ["缺乏", "缺少", "只有", "仅有", "欠缺", "尚无"];

    private static readonly string[] Signs =
    [
        .. After.Where(word => word.Length > 1 && word is not ("存在" or "较为" or "较大" or "需要" or "多为" or "突出" or "没有" or "单一")),
        "缺乏", "缺少", "难以", "没有", "只有", "仅有", "尚无", "兼职", "存在", "较为传统",
        "单一", "多为", "较为突出", "问题突出", "引不来", "留不住", "倾向", "下降", "偏重", "力度需",
        "需加", "需进", "受限", "制约", "隐患",
        "疲于应付", "身兼数职", "屡禁不止", "推诿", "流失", "惯性思维", "顾而不问", "走过场", "矛盾突出", "高发", "多发", "频发", "反弹",
    ];

    private static readonly string[] Lead =
    [
        "一是", "二是", "三是", "四是", "五是", "六是", "但是", "但", "由于", "因为", "反映出", "尤其是", "特别是", "目前", "当前", "同时", "其中",
        "此外", "另外", "还存在", "仍存在", "存在", "对于", "我街道", "我镇", "我乡", "本街道", "本镇", "部分", "个别",
        "少数", "一些", "有的", "使得", "导致", "造成", "主要原因是", "主要是", "原因是", "尤其", "特别", "是因为", "也", "且", "又", "还", "仍", "均", "在", "对", "因",
    ];

    // Whose shortcoming it is goes without saying.
    private static readonly string[] Whose = ["街道层面", "镇级层面", "全街道", "全镇", "街道", "乡镇"];

    // What a topic must not end with: 普法工作还 → 普法工作.
    private static readonly string[] Tail =
        ["仍然", "还是", "仍", "还", "尚", "也", "均", "都", "存在", "方面", "有", "较", "的", "总体", "相对", "比较", "依然", "水平", "以", "亟", "偏", "相较", "与", "得", "中", "上"];

    // 疑难 and 困难 end no topic before 难.
    private static readonly string[] NotAfter = ["疑难", "困难", "为难", "避难", "跟不上", "对不上"];

    // What is no noun: 遇到…, 与…对不上.
    private static readonly string[] NoTopic = ["遇到", "与", "为", "由", "全年", "村全年", "年末", "有", "仍", "近", "约", "超过", "难以", "会用", "能", "具有", "面向"];

    // 不, 未 and 无 deny, except in words like these; 较 says too much or too little.
    private static readonly string[] NoDenial =
    [
        "不断", "不仅", "不但", "不少", "不同", "不管", "不论", "不过", "不光", "不只", "不久", "不停", "不懈", "不得不", "不可或缺", "不可避免", "未成年", "未来",
        "未发生", "未出现", "较好", "较大提升", "较大进步", "不忘", "无论", "无缝", "无线", "无偿", "无障碍", "无讼", "无疑", "无违",
    ];

    // What says so only in a stated problem.
    private static readonly string[] SignsInProblem =
        ["粗放", "紧缺", "紧张", "老龄化", "盲区", "空白", "空档", "时效差", "质量差", "依赖", "壁垒", "逾期", "超期", "断档", "淡薄", "凭经验", "减少", "慢"];

    // What sets the scene for what follows, or praises.
    private static readonly string[] Settings = ["由于", "因为", "因", "受", "在", "随着", "虽然", "虽", "尽管", "近年来", "对标", "为了", "按照", "究其原因", "以上问题", "主要表现"];
    private static readonly char[] SettingEnds = ['后', '中', '时', '下'];

    // What says so at the end of the clause that a problem begins with.
    private const int ShortestEnding = 5;
    private static readonly char[] ProblemEnds = ['难', '少', '缺', '弱', '差', '慢', '低'];
    private static readonly string[] NoProblemEnds = ["不少", "减少", "多少", "至少", "降低", "减弱", "不低", "不差", "不慢", "不弱", "不难", "疑难", "为难", "时差", "出差", "温差"];

    private static readonly WordSet SignWords = new(Signs);

    private static readonly WordSet NoDenialWords = new(NoDenial);

    private static readonly SearchValues<char> Denials = SearchValues.Create("不未无较");

    // 懂双语的人才缺, 非现场执法应用少.
    private static bool EndsIn(string clause) =>
        clause.Length >= ShortestEnding && (ProblemEnds.Contains(clause[^1]) || clause[^2..] is "空白" or "为主" or "增多") && !NoProblemEnds.Any(end => clause.EndsWith(end, StringComparison.Ordinal));

    public static bool IsIn(ReadOnlySpan<char> clause) => SignWords.FirstIn(clause) >= 0 || Denies(clause);

    /// <summary>Whether a clause of a stated problem may say what is wanting though no sure sign of it is there.</summary>
    public static bool MayBeIn(string clause) =>
        !Settings.Any(start => clause.StartsWith(start, StringComparison.Ordinal)) && !SettingEnds.Contains(clause[^1]);

    private static bool Denies(ReadOnlySpan<char> clause)
    {
        for (var at = clause.IndexOfAny(Denials); at >= 0;)
        {
            if (NoDenialWords.At(clause, at) == 0)
            {
                return true;
            }

            var next = clause[(at + 1)..].IndexOfAny(Denials);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    /// <summary>The clause as it may follow 针对, without 部分, 目前 and the like; null where it is no short plain statement.</summary>
    public static string? Phrase(string clause) => Phrase(clause, words => IsIn(words));

    /// <summary>The same for a clause that a stated problem begins with.</summary>
    public static string? PhraseInProblem(string clause) => Phrase(clause, words => SignsInProblem.Any(sign => words.Contains(sign, StringComparison.Ordinal)) || EndsIn(words));

    private static string? Phrase(string clause, Func<string, bool> says)
    {
        // The words after it say 的问题 once already.
        var phrase = WithoutLead(clause);
        phrase = phrase is ['有', >= '0' and <= '9', ..] ? phrase[1..] : phrase;
        var named = phrase.IndexOf("的问题", StringComparison.Ordinal);
        phrase = named > 0 ? phrase[..named] : phrase.EndsWith("问题", StringComparison.Ordinal) ? phrase[..^2] : phrase;
        return says(phrase) && !SaysHowFew(phrase) && PlainWords.MayBeQuoted(phrase, 4, LongestPhrase, digits: true) ? phrase : null;
    }

    // 不足3人 counts, it does not say that people are wanting.
    private static bool SaysHowFew(string phrase) =>
        phrase.IndexOf("不足", StringComparison.Ordinal) is >= 0 and var at && at + 2 < phrase.Length && char.IsAsciiDigit(phrase[at + 2]);

    /// <summary>A clause that gives a cause, as it may follow 考虑到; null where it is no short plain statement.</summary>
    public static string? Cause(string clause)
    {
        var phrase = WithoutLead(clause);
        phrase = phrase.StartsWith("原因是", StringComparison.Ordinal) ? phrase[3..] : phrase;
        phrase = phrase.Length <= ShortCause ? phrase + "的影响" : phrase;
        return PlainWords.MayBeQuoted(phrase, 4, LongestPhrase) && !phrase.EndsWith("方面", StringComparison.Ordinal) ? phrase : null;
    }

    /// <summary>The noun that the shortcoming is about; null where it is not plain.</summary>
    public static string? Topic(string clause)
    {
        var words = WithoutLead(clause);
        words = Array.Find(Whose, whose => words.StartsWith(whose, StringComparison.Ordinal)) is { } own ? words[own.Length..] : words;
        var starter = Array.Find(Before, word => words.StartsWith(word, StringComparison.Ordinal));
        if (starter is not null)
        {
            words = words[starter.Length..];
            var etc = words.IndexOf('等', StringComparison.Ordinal);
            words = etc > 0 ? words[..etc] : words;
        }
        else
        {
            var cut = After.Select(word => words.IndexOf(word, StringComparison.Ordinal))
                .Where(at => at > 0 && !NotAfter.Any(pair => words.AsSpan(at - 1).StartsWith(pair))).DefaultIfEmpty(-1).Min();
            if (cut < 0)
            {
                return null;
            }

            words = words[..cut];
            for (string? tail; (tail = Array.Find(Tail, end => words.EndsWith(end, StringComparison.Ordinal))) is not null;)
            {
                words = words[..^tail.Length];
            }
        }

        return PlainWords.MayBeQuoted(words, ShortestTopic, LongestTopic) && !NoTopic.Any(word => words.StartsWith(word, StringComparison.Ordinal)) ? words : null;
    }

    private static string WithoutLead(string clause)
    {
        var words = clause;
        for (string? lead; (lead = Array.Find(Lead, start => words.StartsWith(start, StringComparison.Ordinal))) is not null;)
        {
            words = words[lead.Length..];
        }

        return words;
    }
}
