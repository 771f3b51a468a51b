using System.Buffers;
using Nianbao.Text;

namespace Nianbao.Structure;

/// <summary>A name of a 街道, 镇 or 乡 as it stands in a text, without its region and its organ.</summary>
/// <param name="Name">From the name's first character to 街道, 镇, 乡 or 街.</param>
/// <param name="NamesOrgan">Whether 办事处, 人民政府 or the like follows: then it is surely an office.</param>
internal readonly record struct OfficeMention(string Name, int Start, bool NamesOrgan)
{
    // 某某达斡尔族 is about the longest name; before it at most two regions and a few words.
    private const int LongestRun = 30;
    private const int LongestStem = 10;

    private static readonly SearchValues<char> Suffixes = SearchValues.Create("街镇乡苏");

    private static readonly WordSet OrgansAfter = new(["办事处", "人民政府", "党工委", "工委", "党委", "委员会", "工作委员会", "政府"]);

    /// <summary>The names in order. Constant work for each suffix, so linear in the text.</summary>
    public static OfficeMentions In(string text, int from, int to) => new(text, from, to);

    /// <inheritdoc cref="In"/>
    public static IEnumerable<OfficeMention> Find(string text, int from, int to)
    {
        for (var at = from; TryReadNext(text, from, ref at, to, out var name);)
            yield return new OfficeMention(name.In(text), name.Start, IsOrgan(text, name, to));
    }

    /// <summary>Whether 办事处, 人民政府 or the like follows a name.</summary>
    public static bool IsOrgan(string text, TextSpan name, int to) => Glyphs.ReadsAny(text, name.End, to, OrgansAfter);

    /// <summary>The next name whose suffix stands at <paramref name="i"/> or behind, which moves behind it.</summary>
    internal static bool TryReadNext(string text, int from, ref int i, int to, out TextSpan name)
    {
        for (; i < to; i++)
        {
            var skip = text.AsSpan(i, to - i).IndexOfAny(Suffixes);
            if (skip < 0)
                break;

            i += skip;
            var suffix = SuffixAt(text, i, to);
            if (suffix == 0)
                continue;

            var start = NameStart(text, from, i);
            var end = i + suffix;
            var isName = start >= 0 && OfficeStems.IsName(text.AsSpan(start, i - start), text.AsSpan(i, suffix));
            i = end - 1;
            if (isName)
            {
                i = end;
                name = TextSpan.FromBounds(start, end);
                return true;
            }
        }

        name = default;
        return false;
    }

    // 街道 counts before 街; 乡村, 乡镇, 镇街 and 街区 are other words.
    private static int SuffixAt(string text, int at, int to)
    {
        var next = at + 1 < to ? text[at + 1] : ' ';
        return text[at] switch
        {
            '街' when next == '道' => 2,
            '街' when "道区巷头面坊边景市路舞镇乡村".Contains(next, StringComparison.Ordinal) => 0,
            '街' when Glyphs.Reads(text, at + 1, to, "街道") || Glyphs.Reads(text, at + 1, to, "大街") => 0,
            '街' => 1,
            '镇' when "街域江静痛压守海市定乡上内中级村".Contains(next, StringComparison.Ordinal) => FollowedByOrgan(text, at, to) ? 1 : 0,
            '镇' when Glyphs.Reads(text, at + 1, to, "街道") => 0,
            '镇' => 1,
            '乡' when "村镇亲贤土愁邻情音里间街".Contains(next, StringComparison.Ordinal) => 0,
            '乡' => 1,
            '苏' when next == '木' => 2,
            _ => 0,
        };
    }

    private static bool FollowedByOrgan(string text, int at, int to) => Glyphs.ReadsAny(text, at + 1, to, OrgansAfter);

    // Back over the characters a name is made of, then past the words and regions before it.
    private static int NameStart(string text, int from, int suffix)
    {
        var start = suffix;
        while (start > from && suffix - start < LongestRun && Glyphs.IsHan(text[start - 1])
               && !OfficeStems.Boundaries.Contains(text[start - 1]))
            start--;

        // 街道 alone is by far the most common mention, and no name.
        if (suffix - start < 2)
            return -1;

        start = OfficeStems.SkipWords(text, start, suffix);
        start = OfficeStems.SkipRegions(text, start, suffix);
        return suffix - start is > 0 and <= LongestStem ? start : -1;
    }
}
