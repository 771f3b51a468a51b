using Nianbao.Text;

namespace Nianbao.Structure;

/// <summary>Knows what a web page or a letter puts around a report: controls and tables above, signature and links below.</summary>
internal static class PageResidue
{
    // A page's control or table row is short; a longer line that begins alike is a paragraph.
    private const int LongestLine = 80;

    // 某某县某某镇人民政府 with its region, or two organs side by side.
    private const int LongestSignature = 40;

    // More than any of the openings and closings has.
    private const int LongestWord = 8;

    private static readonly WordSet Openings = new(
    [
        "扫一扫", "相关附件", "附件", "审核人", "审核:", "责任编辑", "责编", "编辑:", "一审", "二审", "三审", "初审:", "复审:", "终审:", "校对",
        "打印", "关闭窗口", "【打印", "【关闭", "[打印", "[关闭", "分享到", "分享:", "收藏本", "上一篇", "上一条", "下一篇", "下一条", "版权所有",
        "主办单位", "主办:", "承办", "网站地图", "联系电话", "联系我们", "联系人", "(联系人", "抄送", "抄报", "主送", "(此件", "此件公开", "字体",
        "【字体", "[字体", "字号", "文字大小", "索引号", "[索引号", "发文字号", "文号", "成文日期", "发布日期", "发布时间", "发布机构", "发文机关",
        "发文机构", "公开形式", "公开方式", "公开日期", "公开范围", "主题分类", "主题词", "信息分类", "生成日期", "有效性", "时效性", "体裁分类", "信息来源",
        "来源:", "文章来源", "稿件来源", "作者:", "供稿", "撰稿", "浏览次数", "浏览量", "浏览:", "点击数", "点击量", "点击次数", "点击率", "阅读次数",
        "阅读量:", "访问量", "访问次数", "当前位置", "您的位置", "您当前", "您现在", "首页>", "首页 ", "相关阅读", "相关链接", "相关信息", "相关文章",
        "推荐阅读", "下载附件", "返回顶部", "无障碍", "网站标识码", "更新时间", "更新日期", "语音播报", "我要纠错", "内容概述", "关键词:", "收件人", "手机扫码",
        "微信扫",
    ]);

    private static readonly WordSet Closings = new(["特此报告", "以上报告", "特此汇报", "妥否", "请审阅", "请审示"]);

    private static readonly WordSet Signatories = new(
        ["街道", "办事处", "人民政府", "委员会", "党工委", "工委", "党委", "镇", "乡", "司法所", "办公室", "苏木"]);

    public static bool IsResidue(ReadOnlySpan<char> line) => line.Length <= LongestLine && StartsWithAny(line, Openings);

    /// <summary>Where the report's own words end: before signature, date and the page's residue.</summary>
    /// <param name="from">The last part's body; nothing before it is looked at.</param>
    public static int BodyEnd(string text, IReadOnlyList<TextLine> lines, int from)
    {
        var first = 0;
        while (first < lines.Count && lines[first].End <= from)
            first++;

        // Links and footers follow the first line of residue, so everything after it goes.
        var last = first;
        while (last < lines.Count && (lines[last].Start < from || !IsResidue(lines[last].Of(text))))
            last++;

        while (last > first && lines[last - 1].Start >= from
               && (Closes(lines[last - 1].Of(text)) || !HasWords(lines[last - 1].Of(text))))
            last--;

        return last > first ? lines[last - 1].End : from;
    }

    /// <summary>A line that closes a letter: who signs, when, 特此报告.</summary>
    public static bool Closes(ReadOnlySpan<char> line) =>
        IsDate(line) || IsSignature(line) || (line.Length <= LongestLine && StartsWithAny(line, Closings)) || IsBracketed(line);

    // (青禾街道办事处 2026年1月5日)
    private static bool IsBracketed(ReadOnlySpan<char> line) =>
        line.Length is > 4 and <= LongestSignature && Glyphs.Fold(line[0]) == '(' && Glyphs.Fold(line[^1]) == ')';

    /// <summary>A line that is nothing but the name of an office or organ.</summary>
    public static bool IsSignature(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestSignature)
            return false;

        foreach (var c in line)
        {
            if (!Glyphs.IsHan(c) && !Glyphs.IsSpace(c))
                return false;
        }

        return Signatories.Before(line, line.Length) > 0
            && (line.IndexOfAny("的了和与是") < 0 || line.EndsWith("委员会", StringComparison.Ordinal)
                || line.EndsWith("人民政府", StringComparison.Ordinal) || line.EndsWith("办事处", StringComparison.Ordinal));
    }

    /// <summary>A line that is nothing but a date: 2025年1月10日, 二〇二五年一月十日, 2025-01-10.</summary>
    public static bool IsDate(ReadOnlySpan<char> line)
    {
        if (line.Length is < 6 or > 24)
            return false;

        var digits = 0;
        foreach (var raw in line)
        {
            var c = Glyphs.Fold(raw);
            if (c is >= '0' and <= '9' || "〇○零一二三四五六七八九十".Contains(c, StringComparison.Ordinal))
                digits++;
            else if (c is not ('年' or '月' or '日' or '-' or '/' or '.' or ':' or ' ' or '(' or ')'))
                return false;
        }

        return digits >= 6;
    }

    /// <summary>Whether there is a letter, a character or a digit at all.</summary>
    public static bool HasWords(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (char.IsLetterOrDigit(c))
                return true;
        }

        return false;
    }

    // The words are in half-width forms, the line may be in either.
    private static bool StartsWithAny(ReadOnlySpan<char> line, WordSet words)
    {
        Span<char> folded = stackalloc char[Math.Min(line.Length, LongestWord)];
        for (var i = 0; i < folded.Length; i++)
            folded[i] = Glyphs.Fold(line[i]);
        return words.At(folded, 0) > 0;
    }
}
