using System.Text;

namespace Nianbao.Planning.Suggestions;

/// <summary>Words that stand in problems and measures of every kind, and so say nothing of what they are about.</summary>
internal static class FillerWords
{
    // A word stands after the longer ones that it is part of.
    private static readonly string[] Words =
    [
        "法治政府建设", "依法行政", "法治建设", "以习近平", "进一步", "不到位", "不完善", "不健全", "不平衡", "不充分", "不强", "不高", "不深", "不力", "较少", "偏少", "薄弱", "缺失", "一定程度", "一定差距", "相对", "主要原因",
        "工作", "问题", "不足", "存在", "不够", "有待", "仍需", "还需", "需要", "需进", "亟需", "加强", "强化", "提升", "提高", "推进", "推动", "开展", "深入", "持续",
        "不断", "积极", "切实", "全面", "有效", "完善", "健全", "建立", "落实", "确保", "力度", "能力", "水平", "质效", "实效", "质量", "机制", "体系", "制度", "作用", "发挥",
        "充分", "街道", "乡镇", "全镇", "我镇", "部分", "个别", "少数", "一些", "仍然", "较为", "比较", "方面", "方式", "情况", "相关", "有关", "各类", "以及", "通过", "结合",
        "围绕", "针对", "由于", "导致", "难以", "目前", "当前", "同时", "此外", "对于", "人员", "工作人员", "基层", "法治", "依法", "一是", "二是", "三是", "四是", "五是",
    ];

    /// <summary>The text with a blank in place of each such word.</summary>
    public static string Blank(string text)
    {
        var builder = new StringBuilder(text);
        foreach (var word in Words)
        {
            builder.Replace(word, " ");
        }

        return builder.ToString();
    }
}
