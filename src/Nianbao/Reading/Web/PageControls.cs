using System.Buffers;

namespace Nianbao.Reading.Web;

/// <summary>Knows the lines that a site writes and no report: 【打印本页】【关闭窗口】, 上一篇：…, 来源：… 浏览次数：… 字体：[大 中 小].</summary>
internal static class PageControls
{
    /// <summary>A line of controls is longer only where it is not one.</summary>
    public const int LongestLine = 200;

    /// <summary>Before a title of another page, which is about a line long.</summary>
    private const int LongestReference = 80;

    /// <summary>What a line of the site's own begins with.</summary>
    private static readonly string[] s_starts =
    [
        "上一篇", "下一篇", "上一条", "下一条", "上一页", "下一页", "责任编辑", "打印", "打印本页", "打印此页", "关闭", "关闭窗口", "关闭本页", "分享", "分享到",
        "扫一扫在手机打开当前页", "浏览次数", "阅读次数", "点击次数", "点击数", "阅读量", "浏览量", "版权所有", "当前位置", "您的位置", "您现在的位置",
        "您当前的位置", "网站地图", "返回顶部", "返回首页", "返回列表", "收藏", "收藏本页", "语音播报", "相关附件", "附件下载", "相关链接", "相关文档", "相关阅读",
        "相关信息", "相关稿件", "相关文章", "相关推荐", "热门文章", "网站标识码", "字体", "字号",
    ];

    /// <summary>Fields and buttons; one of them may be a report's, two of them on a line are the site's.</summary>
    private static readonly SearchValues<string> s_fields = SearchValues.Create(
        [
            "浏览次数", "阅读次数", "点击次数", "点击数", "浏览量", "阅读量", "字体", "字体大小", "字号", "打印", "打印本页", "关闭", "关闭窗口", "分享", "分享到", "来源",
            "发布时间", "发布日期", "发表时间", "更新时间", "作者", "编辑", "责任编辑", "主办", "主办单位", "承办", "承办单位", "技术支持", "网站标识码", "网站地图",
            "关于我们", "联系我们", "首页", "收藏", "语音播报",
        ],
        StringComparison.Ordinal);

    /// <summary>Registrations and claims that only a site's foot has.</summary>
    private static readonly SearchValues<string> s_registrations = SearchValues.Create(["ICP备", "公网安备", "版权所有"], StringComparison.Ordinal);

    private static readonly SearchValues<char> s_opening = SearchValues.Create(" \t\u00A0\u3000【[［（(|｜·>＞-—");

    private static readonly SearchValues<char> s_ends = SearchValues.Create(" \t\u00A0\u3000】]］）)|｜：:>＞©0123456789");

    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine)
            return false;
        if (line.ContainsAny(s_registrations))
            return true;
        if (line.Contains('。'))
            return false;
        return (line.Length <= LongestReference && StartsLikeOne(line)) || Fields(line) > 1;
    }

    private static bool StartsLikeOne(ReadOnlySpan<char> line)
    {
        var first = line.IndexOfAnyExcept(s_opening);
        var words = first < 0 ? default : line[first..];
        foreach (var start in s_starts)
        {
            if (words.StartsWith(start, StringComparison.Ordinal) && IsEnd(words[start.Length..]))
                return true;
        }

        return false;
    }

    private static int Fields(ReadOnlySpan<char> line)
    {
        var fields = 0;
        for (var at = line.IndexOfAny(s_fields); at >= 0; at = line.IndexOfAny(s_fields))
        {
            line = line[(at + 2)..];
            // The longer of two fields with the same beginning: 字体大小：
            var end = line.IndexOfAny(s_ends);
            fields += end is >= 0 and <= 2 || line.Length <= 2 ? 1 : 0;
        }

        return fields;
    }

    private static bool IsEnd(ReadOnlySpan<char> rest) => rest.IsEmpty || s_ends.Contains(rest[0]);
}
