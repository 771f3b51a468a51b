using System.Buffers;
using Nianbao.Structure;
using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Checks;

/// <summary><c>other-office</c>: the name of another office left in the text, as copying leaves it.</summary>
internal static class OtherOffice
{
    public const string Code = "other-office";

    private const int Reach = 16;
    private const int MostNames = 50;
    private const int LongestStem = 4;

    private static readonly string[] Organs = ["办事处", "人民政府", "党工委", "党委", "政府", "司法所"];

    private static readonly SearchValues<char> Boundaries = SearchValues.Create("。，；：,;:\n");

    // Offices are named for good reason where they meet, learn or lie side by side.
    private static readonly WordList Company =
        new("与", "和", "同", "、", "赴", "学习", "借鉴", "考察", "毗邻", "交流", "原", "协助", "联合", "跨", "邻", "兄弟", "周边", "撤并", "合并", "划入", "来自", "移交", "对口", "结对", "《");

    private static readonly WordList CompanyAfter = new("、", "和", "与", "等", "》", "经验", "交界", "人民法庭", "法庭", "派出所");

    // What the office itself would be said to do, right after its name.
    private static readonly string[] Predicates =
        ["坚持", "持续", "始终", "认真", "深入", "严格", "紧紧", "积极", "不断", "全面", "着力", "将", "共", "全年", "聚焦", "围绕", "以", "党政", "法治", "深化", "切实", "牢固", "扎实"];

    // Words of time and linking words that stand before 街道坚持…: they are no names.
    private static readonly WordList NoStems =
        new("目前", "今年", "同时", "此外", "当前", "近年", "年内", "期间", "一年", "其中", "因此", "现将", "也是", "如今", "年初", "年底", "为此", "本年", "去年", "对照", "文明", "编制", "维护", "要求", "督促", "指导", "推动",
            "协助", "配合", "支持", "组织", "引导", "确保", "推进", "提升", "加强", "作为", "关于", "通过", "根据", "按照", "结合", "立足", "强化", "深化", "完善",
            "健全", "落实", "分析", "防范", "成立", "返乡", "主动", "及时", "由于", "针对", "经过", "形成", "保障", "带动", "发动", "邀请", "召集", "依托", "整合", "涉及",
            // 一是乡党委…, 二要街道…: a point of a list.
            "是", "一要", "二要", "三要", "四要", "五要");

    public static void Check(CheckedReport read, FindingList found)
    {
        if (read.Report.Office is not { Length: > 2 } own || read.Sections.IsEmpty)
            return;

        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in Candidates(read.Text, own).Take(MostNames))
        {
            if (!IsOwn(mention.Name, own) && !InCompany(read.Text, mention) && IsSurelyName(read.Text, mention) && told.Add(mention.Name))
                found.Add(new Finding(Code, Severity.Error, CheckTexts.OtherOffice(mention.Name, own), new TextSpan(mention.Start, mention.Name.Length)));
        }
    }

    // Only where 街道, 镇 or 乡 is not the end of the office's own name is it worth looking for a name.
    private static IEnumerable<OfficeMention> Candidates(string text, string own)
    {
        var end = text.Length;
        for (var at = 2; at < end; at++)
        {
            var next = text.AsSpan(at, end - at).IndexOfAny('街', '镇', '乡');
            if (next < 0)
                yield break;
            at += next;
            if (text[at] == '街' && !(at + 1 < end && text[at + 1] == '道'))
                continue;
            var suffix = text[at] == '街' ? 2 : 1;
            if (!Glyphs.IsHan(text[at - 1]) || "全本各该我、的在对区县为由把向以经被给让".Contains(text[at - 1], StringComparison.Ordinal)
                || !(Glyphs.ReadsAny(text, at + suffix, end, Organs) || Glyphs.ReadsAny(text, at + suffix, end, Predicates))
                || text.AsSpan(0, Math.Min(end, at + suffix)).EndsWith(own, StringComparison.Ordinal))
                continue;
            foreach (var mention in OfficeMention.Find(text, Math.Max(0, at - Reach), Math.Min(end, at + suffix + 4)))
            {
                if (mention.Start < at && mention.Start + mention.Name.Length == at + suffix && mention.Name.Length - suffix <= LongestStem)
                    yield return mention;
            }
        }
    }

    private static bool IsSurelyName(string text, OfficeMention mention)
    {
        var stem = mention.Name.AsSpan(0, mention.Name.Length - (mention.Name.EndsWith("街道", StringComparison.Ordinal) ? 2 : 1));
        var opens = mention.Start == 0 || !Glyphs.IsHan(text[mention.Start - 1]) || text[mention.Start - 1] is '年' or '区' or '县' or '市';
        return opens && text[Math.Max(0, mention.Start - 1)] is not ('、' or '“' or '《')
            && !NoStems.IsIn(stem) && !IsWordOfText(text, stem, mention.Start);
    }

    // 落实街道党工委…: 落实 stands elsewhere in the report too, the stem of a name does not.
    private static bool IsWordOfText(string text, ReadOnlySpan<char> stem, int start)
    {
        for (var i = 0; i + 2 <= stem.Length; i++)
        {
            var word = stem.Slice(i, 2);
            for (var at = text.AsSpan().IndexOf(word); at >= 0;)
            {
                if (at != start + i && !Glyphs.ReadsAny(text, at + stem.Length - i, text.Length, ["街道", "镇", "乡"]))
                    return true;
                var next = text.AsSpan(at + 1).IndexOf(word);
                at = next < 0 ? -1 : at + 1 + next;
            }
        }

        return false;
    }

    private static bool IsOwn(string name, string own) =>
        own.Contains(name, StringComparison.Ordinal) || name.Contains(own, StringComparison.Ordinal) || name.EndsWith(own[^Math.Min(3, own.Length)..], StringComparison.Ordinal);

    private static bool InCompany(string text, OfficeMention mention)
    {
        var from = Math.Max(0, mention.Start - 8);
        from += text.AsSpan(from, mention.Start - from).LastIndexOfAny(Boundaries) + 1;
        var end = mention.Start + mention.Name.Length;
        return Company.IsIn(text.AsSpan(from, mention.Start - from))
            || CompanyAfter.IsIn(text.AsSpan(end, Math.Min(6, text.Length - end)));
    }
}
