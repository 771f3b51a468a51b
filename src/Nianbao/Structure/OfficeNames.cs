using System.Text;

namespace Nianbao.Structure;

/// <summary>The names of 街道, 镇 and 乡 offices (单位): how they are found and by which one form they are known.</summary>
public static class OfficeNames
{
    // A name longer than this is a sentence; it could be no table key that a person recognises.
    private const int LongestName = 40;

    /// <summary>What an office's organs add to its name; longer forms before the shorter ones they end with.</summary>
    private static readonly string[] Organs =
    [
        "工作委员会", "办事处", "人民政府", "党政综合办公室", "党政办公室", "委员会", "党工委", "人大工委", "政府", "党委", "工委", "司法所", "街道办", "街办", "镇办",
        "乡办",
    ];

    /// <summary>
    /// The office named in a short text that is not a report, such as a blob's path (<c>青禾街道/2025年度报告.docx</c>),
    /// in its canonical form; null where there is none. The first name counts.
    /// </summary>
    public static string? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        foreach (var mention in OfficeMention.In(name, 0, name.Length))
            return Clean(mention.In(name));
        return null;
    }

    /// <summary>
    /// The form by which an office is known in every table: without region, 中共, 办事处, 人民政府, 党工委; without the
    /// characters that a table key must not hold. A name that is no 街道, 镇 or 乡 is only cleaned; it may come out empty.
    /// </summary>
    public static string Canonical(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var cleaned = Clean(name);
        // Two names or years run together leave something to strip after the first time; each time is shorter.
        while (true)
        {
            var stripped = Find(cleaned) ?? WithoutOrgan(cleaned);
            if (stripped == cleaned)
                return cleaned;
            cleaned = stripped;
        }
    }

    private static string WithoutOrgan(string name)
    {
        foreach (var organ in Organs)
        {
            if (name.Length > organ.Length + 1 && name.EndsWith(organ, StringComparison.Ordinal))
                return name[..^organ.Length];
        }

        return name;
    }

    // Azure Tables refuse / \ # ? and control characters in keys.
    private static string Clean(string name)
    {
        var cleaned = new StringBuilder(Math.Min(name.Length, LongestName));
        foreach (var c in name)
        {
            if (cleaned.Length == LongestName)
                break;
            if (!char.IsControl(c) && !char.IsSurrogate(c) && !Glyphs.IsSpace(c) && c is not ('/' or '\\' or '#' or '?'))
                cleaned.Append(c);
        }

        return cleaned.ToString();
    }
}
