using System.Buffers;
using Nianbao.Checks;

namespace Nianbao.Planning.Suggestions;

/// <summary>Names of offices, places, units and persons that are not this report's own.</summary>
internal sealed class ForeignWords
{
    private const int LongestRead = 100_000;

    // What ends the name of a place, a unit or a project. Longer ones before those they end with.
    private static readonly string[] NameEnds =
    [
        "办公室", "工作室", "调解室", "工作站", "服务站", "服务点", "司法所", "派出所", "执法队", "事务所", "委员会", "小区", "园区", "景区", "社区", "大队", "中队", "中心", "街道", "党委",
        "政府", "公园", "广场", "品牌", "驿站", "学院", "学校", "公司", "法院", "检察院", "部门", "工委", "村", "路", "镇", "乡", "县", "市", "区", "州", "省", "所", "局", "办", "站", "队",
    ];

    // In these the ending is none.
    private static readonly string[] NoNames =
    [
        "场所", "队伍", "市场", "城市", "市民", "区域", "区分", "区别", "办理", "办法", "办事", "办案", "办结", "办公", "办好", "办会", "创办", "承办", "督办", "交办", "转办", "所有", "所在", "所需", "有所", "路径", "路线", "思路",
        "各村", "每村", "村民", "村干部", "村规民约", "村级", "村务", "村居", "村组", "农村", "乡村", "村（社区）", "乡贤", "返乡", "社区居民", "各社区", "进社区", "社区工作者", "社区干部", "社区民警",
        "辖区", "片区", "小区居民", "相关部门", "各部门", "职能部门", "部门联动", "部门协作", "跨部门", "部门间", "站位", "乡土", "道路", "铁路", "网络", "路灯", "警示", "公共", "示范",
    ];

    // Institutions that not every place has, or that do not answer to every office.
    private static readonly string[] Institutions =
        ["海警", "渔政", "交警", "公安", "城管", "税务", "消防", "海关", "检察", "法院", "法庭", "卫健", "住建", "水务", "连队", "兵团", "嘎查", "苏木", "旗"];

    private const string NoNameBefore = "到进向在各每与和的对为由从入于及等让把将以本全、";

    // Before and after these a person may be named.
    private static readonly string[] BeforePersons = ["由", "请", "聘请", "书记", "主任", "镇长", "乡长", "所长", "队长", "律师", "组长", "副", "以"];
    private static readonly string[] AfterPersons = ["同志", "书记", "主任", "镇长", "乡长", "所长", "队长", "律师", "组长", "牵头", "负责", "担任", "带队", "包案", "、"];

    // Names in quotation marks that every office uses.
    private static readonly string[] CommonQuotes = ["法律明白人", "点单式", "菜单式", "订单式", "双随机、一公开", "谁执法谁普法", "首违不罚", "一站式", "三项制度", "以案释法"];

    private static readonly SearchValues<char> OtherQuotes = SearchValues.Create("”\"‘’「」《》");

    private readonly string text;
    private readonly List<string> offices;
    private readonly List<string> units;

    /// <param name="offices">Whose measures are looked at.</param>
    public ForeignWords(Report report, OfficeProfile office, IEnumerable<string> offices)
    {
        text = (report.Text.Length > LongestRead ? report.Text[..LongestRead] : report.Text) + office.Name + string.Concat(office.Units);
        units = [.. TermFile.Lines("units").Where(line => line[0] != "字").SelectMany(line => line[1..]).Distinct()
            .Where(name => text.Contains(name, StringComparison.Ordinal)).OrderByDescending(name => name.Length)];
        this.offices = [.. offices.SelectMany(Stems).Where(stem => !office.Name.Contains(stem, StringComparison.Ordinal)).Distinct()];
    }

    public bool AreIn(string clause) =>
        offices.Any(stem => clause.Contains(stem, StringComparison.Ordinal)) || NamesPerson(clause) || NamesOther(clause)
        || Institutions.Any(word => clause.Contains(word, StringComparison.Ordinal) && !text.Contains(word, StringComparison.Ordinal));

    /// <summary>Whether all that a clause has in quotation marks may stay.</summary>
    public bool AllowsQuoted(ReadOnlySpan<char> clause)
    {
        for (var open = clause.IndexOf('“'); open >= 0; open = clause.IndexOf('“'))
        {
            clause = clause[(open + 1)..];
            var close = clause.IndexOf('”');
            var quoted = close < 0 ? clause : clause[..close];
            if (close < 0 || !(CommonQuotes.Contains(quoted.ToString()) || text.AsSpan().Contains(quoted, StringComparison.Ordinal)))
            {
                return false;
            }

            clause = clause[(close + 1)..];
        }

        return !clause.ContainsAny(OtherQuotes);
    }

    // 青禾街道 also as 青禾.
    private static IEnumerable<string> Stems(string office)
    {
        yield return office;
        var stem = office.TrimEnd('道').TrimEnd('街', '镇', '乡');
        if (stem.Length >= 2)
        {
            yield return stem;
        }
    }

    // A name is this report's own only where it stands there, with the two characters before its end.
    private bool NamesOther(string clause)
    {
        foreach (var word in units.Concat(NoNames))
        {
            clause = clause.Replace(word, "、", StringComparison.Ordinal);
        }

        foreach (var end in NameEnds)
        {
            for (var at = clause.IndexOf(end, StringComparison.Ordinal); at >= 0;
                 at = clause.IndexOf(end, at + end.Length, StringComparison.Ordinal))
            {
                // 到社区, 各社区: no name goes before.
                var from = Math.Max(0, at - 2);
                if ((at == 0 || !NoNameBefore.Contains(clause[at - 1], StringComparison.Ordinal)) && !text.Contains(clause[from..(at + end.Length)], StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a person may be named in the clause; when in doubt, yes.</summary>
    public static bool NamesPerson(string clause)
    {
        if (clause.Contains('某', StringComparison.Ordinal) || clause.Contains("同志", StringComparison.Ordinal))
        {
            return true;
        }

        for (var at = 0; at < clause.Length; at++)
        {
            var before = clause.AsSpan(0, at);
            if ((at == 0 || EndsWithAny(before, BeforePersons)) && PersonNames.At(clause, at, AfterPersons) is > 0 and var length
                && (at > 0 || length < clause.Length))
            {
                return true;
            }

            var after = clause.AsSpan(at);
            if (at > 0 && StartsWithAny(after, AfterPersons) && PersonNames.Before(clause, at, BeforePersons) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
