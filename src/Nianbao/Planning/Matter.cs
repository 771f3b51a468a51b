namespace Nianbao.Planning;

/// <summary>Whether two texts speak of the same matter, by the words they share.</summary>
internal static class Matter
{
    // What many problems say of whatever they speak of.
    private static readonly string[] Empty =
    [
        "还需要", "进一步", "有待", "需要", "不够", "不足", "不强", "不高", "不到位", "存在", "问题", "情况", "方面", "工作", "部分", "个别", "少数", "目前",
        "仍然", "较为", "缺乏", "缺少", "提升", "提高", "加强", "开展", "进行", "建设", "能力", "水平", "街道", "乡镇", "全镇", "主要", "原因", "法治", "行政",
    ];

    // Pairs that nearly every measure has.
    private static readonly HashSet<string> Common =
    [
        "执法", "监管", "法律", "专业", "人员", "队伍", "干部", "社区", "居民", "服务", "落实", "推进", "事项", "机构", "力量", "实际", "群众", "管理", "制度",
        "办理", "全年", "年度", "重点", "基层", "依法", "规范", "机制", "内容", "活动", "宣传", "政府", "部门", "没有", "单位", "政策", "需求", "部署",
    ];

    /// <summary>Whether the text names the claim or speaks of its matter.</summary>
    public static bool Speaks(Claim claim, string text) =>
        (claim.Phrase is { } phrase && text.Contains(phrase, StringComparison.Ordinal)) || Speaks(claim.Text, text);

    /// <summary>Whether the text has three characters in a row of the statement's, or two of its pairs that say something.</summary>
    public static bool Speaks(string statement, string text)
    {
        var pairs = new HashSet<string>();
        foreach (var part in Parts(statement))
        {
            for (var at = 0; at + 2 <= part.Length; at++)
            {
                if (at + 3 <= part.Length && text.Contains(part.AsSpan(at, 3), StringComparison.Ordinal))
                {
                    return true;
                }

                if (!Common.Contains(part.Substring(at, 2)) && text.Contains(part.AsSpan(at, 2), StringComparison.Ordinal))
                {
                    pairs.Add(part.Substring(at, 2));
                }
            }
        }

        return pairs.Count >= 2;
    }

    /// <summary>How many different triples of the statement's characters the text has.</summary>
    public static int Shared(string statement, string text)
    {
        var triples = new HashSet<string>();
        foreach (var part in Parts(statement))
        {
            for (var at = 0; at + 3 <= part.Length; at++)
            {
                triples.Add(part.Substring(at, 3));
            }
        }

        return triples.Count(triple => text.Contains(triple, StringComparison.Ordinal));
    }

    /// <summary>Whether a noun says more than 行政执法 or 法治建设 do.</summary>
    public static bool IsTelling(string noun) => Parts(noun).Any(part => part.Length >= 3);

    /// <summary>Whether two texts share at least one telling pair.</summary>
    public static bool SharePair(string one, string other) => TellingPairs(one).Any(pair => other.Contains(pair, StringComparison.Ordinal));

    /// <summary>The pairs of a text that say something by themselves, as they come: 案卷, not 工作 or 执法.</summary>
    public static IEnumerable<string> TellingPairs(string words) =>
        Parts(words).SelectMany(part => Enumerable.Range(0, Math.Max(0, part.Length - 1)).Select(at => part.Substring(at, 2)))
            .Where(pair => pair.All(PlainWords.IsHan) && !Common.Contains(pair));

    private static string[] Parts(string statement)
    {
        foreach (var word in Empty)
        {
            statement = statement.Replace(word, "，", StringComparison.Ordinal);
        }

        return statement.Split((char[])['，', '、', '“', '”', '（', '）', ',', ' '], StringSplitOptions.RemoveEmptyEntries);
    }
}
