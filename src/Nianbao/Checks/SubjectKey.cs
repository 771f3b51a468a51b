using System.Text;

namespace Nianbao.Checks;

/// <summary>What two wordings of one subject have in common: 全年共审查各类合同 and 合同审查 are one.</summary>
internal static class SubjectKey
{
    /// <summary>Words that say when, how many in all, or merely that something was done.</summary>
    private static readonly string[] s_light =
    [
        "截至年底", "本年度", "上半年", "下半年", "全年", "今年", "本年", "年内", "年度", "累计", "总计", "合计", "共计", "各类",
        "全街道", "本街道", "我街道", "全镇", "本镇", "我镇", "全乡", "本乡", "我乡", "街道", "辖区内", "辖区",
        "开展", "组织", "举办", "召开", "进行", "数量", "总数", "共", "的", "了", "等", "及", "和", "与",
    ];

    /// <summary>Subjects that any number of different things may be called by.</summary>
    private static readonly HashSet<string> s_vague = new(
        ["活动", "会议", "培训", "宣传", "讲座", "工作", "人员", "群众", "居民", "干部", "问题", "案件", "资料", "材料", "项目", "检查", "场次", "参加", "覆盖", "完成", "其中"],
        StringComparer.Ordinal);

    /// <summary>The shortest subject whose characters, in whatever order, still tell it from others.</summary>
    private const int LeastReordered = 4;

    /// <summary>Longer than any subject the reader writes; a table that people edit may hold anything.</summary>
    private const int Longest = 100;

    /// <summary>Null where the words do not say enough to be compared.</summary>
    public static string? Of(string subject)
    {
        if (subject.Length > Longest)
            return null;
        var words = new StringBuilder(subject.Length);
        foreach (var c in subject)
        {
            if (char.IsLetterOrDigit(c) || c == '%')
                words.Append(c);
        }
        // A year's number differs from year to year: 2024年受理 is 受理.
        var key = WithoutYears(words.ToString());
        foreach (var light in s_light)
            key = key.Replace(light, "", StringComparison.Ordinal);
        if (key.Length < 2 || s_vague.Contains(key))
            return null;
        if (key.Length < LeastReordered)
            return key;
        var sorted = key.ToCharArray();
        Array.Sort(sorted);
        return new string(sorted);
    }

    private static string WithoutYears(string words)
    {
        for (var at = words.IndexOf('年', StringComparison.Ordinal); at >= 0;)
        {
            if (at >= 4 && words.AsSpan(at - 4, 4).IndexOfAnyExceptInRange('0', '9') < 0)
            {
                words = words.Remove(at - 4, 5);
                at -= 4;
            }
            else
            {
                at++;
            }
            var next = words.AsSpan(at).IndexOf('年');
            at = next < 0 ? -1 : at + next;
        }
        return words;
    }
}
