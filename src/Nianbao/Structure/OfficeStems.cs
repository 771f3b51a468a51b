using System.Buffers;
using Nianbao.Text;

namespace Nianbao.Structure;

/// <summary>What may stand before 街道, 镇 or 乡: what belongs to the name, and what does not.</summary>
internal static class OfficeStems
{
    /// <summary>Characters that no office's name holds; one that may (和, 将, 都, 月) is not here.</summary>
    public static readonly SearchValues<char> Boundaries = SearchValues.Create("的了把被让使该我您据按号");

    /// <summary>Words before a name that run into it: 年度青禾街道, 关于云岭镇.</summary>
    private static readonly MaskedWord[] Words = Mask(
    [
        "年度", "报送", "上报", "以来", "关于", "中共", "现将", "今年", "去年", "全年", "坚持", "加强", "推动", "推进", "结合", "根据", "按照", "立足", "围绕",
        "落实", "打造", "成立", "调整", "制定", "印发", "修订", "完善", "深化", "加快", "提升", "贯彻", "通过", "作为", "对照", "指导下",
        "领导下", "支持下", "部署下", "监督下", "帮助下", "建设", "法治", "来自", "位于", "本级", "位居", "涉及", "协调", "组织", "开展",
        "配合", "督促", "管委会", "要求", "成为", "属于", "汇聚", "整合", "依托", "协助", "保障", "支持", "指导", "具体", "其中", "以及", "强化",
        "聚焦", "全面", "人民政府", "完成", "带领", "助力", "赋能", "荣获", "获评",
    ]);

    private static readonly MaskedWord[] ThemeVerbs = Mask(HeadingVocabulary.ThemeVerbs);

    /// <summary>Stems that make other words: 乡镇, 城镇, 特色小镇, 家乡, 步行街.</summary>
    private static readonly HashSet<string> NoNames =
    [
        "依法治", "全面依法治", "法治", "特色小", "美丽", "和谐", "卫生", "示范", "所在", "所属", "乡镇", "城乡", "村镇", "市镇", "步行",
        "商业", "其他", "有关", "相关", "上级", "区级", "县级", "市级", "辖区", "沿线", "中心", "建制", "试点", "特色", "试点乡", "本乡",
        "全乡", "区县", "县乡", "各区", "市县", "市县乡", "区县乡", "省市县乡", "县区", "各乡", "各街", "各镇", "全区", "全县", "全市",
        "服务型", "生态", "智慧", "宜居", "活力", "品质", "现代化", "区直", "派出所", "司法所", "以法治", "示范乡", "经济强", "工业强", "县直",
        "区属", "网格", "村居", "法治示范", "法治建设示范", "民主法治示范", "书香",
    ];

    /// <summary>Words that stand in no name, only in what a sentence says before 街道 or 镇.</summary>
    private static readonly WordSet NeverInNames = new(
    [
        "乡镇", "街道", "各", "全区", "全县", "全市", "我们", "司法", "政府", "人民", "工作", "村居", "社区", "单位", "部门", "法治",
        "干部", "党委", "委员", "区委", "县委", "市委", "省委", "上级", "实际", "基层", "班子", "领导", "群众", "服务", "确保", "形成",
        "推动", "组建", "联合", "思想", "纳入", "学习", "召开", "负责", "结合",
    ]);

    public static bool IsName(ReadOnlySpan<char> stem, ReadOnlySpan<char> suffix)
    {
        if (stem.Length < 2 || (suffix is "街" && stem.Length > 4))
            return false;

        return !NoNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(stem) && !Glyphs.ContainsAny(stem, NeverInNames);
    }

    /// <summary>The position after the last of the words that run into the name.</summary>
    public static int SkipWords(string text, int start, int suffix)
    {
        start = SkipYears(text, start, suffix);
        if (start < suffix && text[start] == '度')
            start++;

        // Each word is looked for in what the words before it have left, so their order matters; but of more than a hundred
        // only the few whose characters are all there.
        var present = Letters(text.AsSpan(start, suffix - start));
        foreach (var words in (ReadOnlySpan<MaskedWord[]>)[Words, ThemeVerbs])
        {
            foreach (var (word, letters) in words)
            {
                if ((letters & ~present) != 0)
                    continue;

                var at = text.AsSpan(start, suffix - start).LastIndexOf(word, StringComparison.Ordinal);
                if (at >= 0 && MayCut(text, start + at + word.Length, suffix, words == Words))
                    start += at + word.Length;
            }
        }

        // 由青禾街道, 在云岭镇: one-character words only where the rest is still a name.
        while (suffix - start > 2 && "由在与及各".Contains(text[start], StringComparison.Ordinal)
               && (start == 0 || !Glyphs.IsHan(text[start - 1])))
            start++;
        return start;
    }

    private static MaskedWord[] Mask(string[] words) => Array.ConvertAll(words, word => new MaskedWord(word, Letters(word)));

    // A bit for each character, shared by those that are 64 apart: a word whose bits are not all set is not there.
    private static ulong Letters(ReadOnlySpan<char> words)
    {
        var letters = 0UL;
        foreach (var c in words)
            letters |= 1UL << (c & 63);
        return letters;
    }

    // 年青禾街道 after the digits of 2025, 二〇二五年青禾街道, 日云岭镇 after those of a date
    private static int SkipYears(string text, int start, int suffix)
    {
        if (start > 0 && start < suffix && text[start] is ('月' or '日') && Glyphs.IsDigit(text[start - 1]))
            start++;

        while (true)
        {
            var sign = text.AsSpan(start, Math.Min(5, suffix - start)).IndexOf('年');
            if (sign != 0 && (sign != 4 || text[start] != '二'))
                return start;
            start += sign + 1;
        }
    }

    // 建设路街道 and 平安镇 are names; 推动街道 and 推动全街道 are none.
    private static bool MayCut(string text, int at, int suffix, bool mayBeName) => (suffix - at) switch
    {
        0 => !mayBeName,
        1 => "全本各该我".Contains(text[at], StringComparison.Ordinal),
        _ => true,
    };

    /// <summary>
    /// The position after 某某省, 某某市, 某某区, 某某县. A name may hold these characters itself (城区街道, 南市街道,
    /// 市河街道, 新县镇), so a region has a character before its sign, and two must be left after it.
    /// </summary>
    public static int SkipRegions(string text, int start, int suffix)
    {
        var regionStart = start;
        for (var i = start; i < suffix; i++)
        {
            if (i == regionStart || suffix - i - 1 < 2)
                continue;

            var length = text[i] switch
            {
                '省' or '县' or '区' => 1,
                '市' when text[i + 1] is not ('场' or '民' or '政' or '区') => 1,
                '市' when text[i + 1] == '区' && suffix - i - 2 >= 2 => 2,
                '州' when i - regionStart >= 2 && text[i - 1] == '治' => 1,
                '旗' when i - regionStart >= 2 => 1,
                _ => 0,
            };
            if (length == 0)
                continue;

            regionStart = i + length;
            start = regionStart;
        }

        return start;
    }

    private readonly record struct MaskedWord(string Word, ulong Letters);
}
