namespace Nianbao.Planning.Suggestions;

/// <summary>Counts and dates in words: another office's do not hold here.</summary>
internal static class Figures
{
    private const string Numerals = "一二三四五六七八九十百千万两半";
    private const string Counters = "个名次场件家户处份期批万元条支人位所座块篇门起轮辆台月年日周季天倍成";

    private static readonly string[] Dates =
        ["年底", "年内", "年初", "年中", "年末", "上半年", "下半年", "月底", "月份", "今年", "明年", "去年", "本年", "季度末", "五年", "三年"];

    // Words in which a numeral counts nothing.
    private static readonly string[] Plain = ["一次性", "一件事", "每半年", "半年一次", "每年一次", "每季一次", "每月一次", "一个窗口", "第一时间", "一人一档", "统一"];

    // What leads a figure, longer words first, and what may follow it.
    private static readonly string[] Before = ["总数达到", "不少于", "不低于", "不超过", "控制在", "力争", "达到", "至少", "超过", "新增", "全年", "近", "约", "达", "为"];
    private static readonly string[] After = ["以上", "左右", "以内", "以下", "内", "余"];

    // A clause whose figure is its point makes no sense without.
    private static readonly string[] NeedsFigure = ["率", "比例", "占比", "时限", "时间", "总数", "申请", "争取", "补充", "招录", "减少", "增加", "提高", "下降", "缩短", "压缩", "到", "每", "的", "分", "按"];

    /// <summary>The clause without a figure at its end: 组织案卷互评 of 组织案卷互评不少于2次.</summary>
    public static string CutOff(string clause)
    {
        var digit = clause.AsSpan().IndexOfAnyInRange('0', '9');
        if (digit < 0)
        {
            return clause;
        }

        var head = clause[..digit];
        var tail = clause[digit..].TrimStart([.. "0123456789.—-~至到"]);
        tail = After.FirstOrDefault(word => tail.EndsWith(word, StringComparison.Ordinal)) is { } after ? tail[..^after.Length] : tail;
        if (tail.Length > 2)
        {
            return clause;
        }

        for (string? word; (word = Array.Find(Before, lead => head.EndsWith(lead, StringComparison.Ordinal))) is not null;)
        {
            head = head[..^word.Length];
        }

        return NeedsFigure.Any(word => head.EndsWith(word, StringComparison.Ordinal)) ? clause : head;
    }

    public static bool AreIn(string clause)
    {
        foreach (var word in Plain)
        {
            clause = clause.Replace(word, "、", StringComparison.Ordinal);
        }

        for (var at = 0; at < clause.Length; at++)
        {
            if (char.IsDigit(clause[at])
                || (Numerals.Contains(clause[at], StringComparison.Ordinal) && at + 1 < clause.Length
                    && Counters.Contains(clause[at + 1], StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return Dates.Any(word => clause.Contains(word, StringComparison.Ordinal));
    }
}
