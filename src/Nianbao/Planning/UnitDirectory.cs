using System.Buffers;
using Nianbao.Wording;

namespace Nianbao.Planning;

/// <summary>Who may be named as responsible (牵头): the office's own units, as people filled them in or the report names them.</summary>
internal sealed class UnitDirectory
{
    /// <summary>What stands where nobody is known.</summary>
    public const string Open = PlanTexts.Undecided;

    private const int LongestName = 20;
    private const int LongestRead = 100_000;

    // 区综治中心 and 市局司法所 are others' units, 社区综治中心 is each community's.
    private const string OthersBefore = "市区县省州旗盟局厅部级院";

    // A name so short may be the end of another's (市场监管执法队): before it must stand one of these or no Chinese character.
    private const string PlainBefore = "由和与及道镇乡街本以让请将对向合为是从经给按把立强组设托同挥";
    private const int ShortName = 3;

    // 党政办公 and 综合执法队伍 are no units; what may follow a name that ends so.
    private const string AfterOffice = "和与及牵负主配会同为将对联组按定开";
    private static readonly string[] SurelyUnits = ["司法所", "党政办", "财政所"];

    // 未设立司法所 names a unit that the office has not.
    private static readonly string[] Missing = ["未设立", "未设置", "未设", "没有设立", "没有设置", "没有", "未成立", "未组建", "未建立", "尚无", "缺少", "缺乏"];

    private static readonly SearchValues<char> NameEnds = SearchValues.Create("（(：:，, 、");
    private static readonly Lazy<List<string[]>> LazyLines = new(() => [.. TermFile.Lines("units")]);

    private readonly List<(string Role, string Name)> units = [];

    private UnitDirectory()
    {
    }

    /// <summary>Every unit that may be named, in the order of the lists.</summary>
    public IReadOnlyList<string> Names => [.. units.Select(unit => unit.Name).Distinct()];

    /// <summary>Names that units of any office go by.</summary>
    public static IEnumerable<string> AnyOffices => Lines.Where(line => line[0] != "字").SelectMany(line => line[1..]).Distinct();

    private static List<string[]> Lines => LazyLines.Value;

    public static UnitDirectory Of(Report report, OfficeProfile office)
    {
        var directory = new UnitDirectory();
        foreach (var unit in office.Units.Select(NameOf).Where(name => PlainWords.MayBeQuoted(name, 2, LongestName)))
        {
            directory.units.AddRange(RolesOf(unit).Select(role => (role, unit)));
        }

        var text = report.Text.Length > LongestRead ? report.Text[..LongestRead] : report.Text;
        foreach (var line in Lines.Where(line => line[0] != "字"))
        {
            directory.units.AddRange(line[1..].Where(name => IsNamed(text, name)).Select(name => (line[0], name)));
        }

        return directory;
    }

    /// <summary>The unit that leads a measure, by the kinds of unit that may; <see cref="Open"/> where none is known.</summary>
    public string Lead(IReadOnlyList<string> roles) =>
        roles.Select(role => units.Find(unit => unit.Role == role).Name).FirstOrDefault(name => name is not null) ?? Open;

    /// <summary>The unit that helps (配合): of the next kinds the first that is another than the one that leads; none where none is known.</summary>
    public IReadOnlyList<string> Support(IReadOnlyList<string> roles)
    {
        // Two names of one kind may be one unit's: 综合行政执法队 and 综合执法队.
        var lead = Lead(roles);
        var its = units.Where(unit => unit.Name == lead).Select(unit => unit.Role).ToList();
        return
        [
            .. roles.Except(its).Select(role => units.Find(unit => unit.Role == role).Name)
                .Where(name => name is not null && lead != Open).Take(1),
        ];
    }

    /// <summary>The known unit that a text makes responsible (由某某牵头, 某某负责); null where it names none.</summary>
    public string? NamedIn(string text) =>
        units.Select(unit => unit.Name).OrderByDescending(name => name.Length).FirstOrDefault(name =>
            text.Contains(name + "牵头", StringComparison.Ordinal) || text.Contains(name + "负责", StringComparison.Ordinal)
            || text.Contains("由" + name, StringComparison.Ordinal));

    private static string NameOf(string unit)
    {
        var end = unit.AsSpan().IndexOfAny(NameEnds);
        return (end < 0 ? unit : unit[..end]).Trim();
    }

    private static IEnumerable<string> RolesOf(string unit)
    {
        var listed = Lines.Where(line => line[0] != "字" && line.AsSpan(1).Contains(unit)).Select(line => line[0]).ToList();
        return listed.Count > 0
            ? listed
            : Lines.Where(line => line[0] == "字" && line[2..].Any(sign => unit.Contains(sign, StringComparison.Ordinal)))
                .Select(line => line[1]);
    }

    private static bool IsNamed(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0;
             at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            if (!IsMissed(text.AsSpan(0, at)) && MayStandAfter(at == 0 ? '\n' : text[at - 1], name)
                && MayStandBefore(at + name.Length == text.Length ? '\n' : text[at + name.Length], name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMissed(ReadOnlySpan<char> before)
    {
        foreach (var missing in Missing)
        {
            if (before.EndsWith(missing))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayStandAfter(char before, string name) =>
        !PlainWords.IsHan(before)
        || (name.Length <= ShortName && !SurelyUnits.Contains(name)
            ? PlainBefore.Contains(before, StringComparison.Ordinal)
            : !OthersBefore.Contains(before, StringComparison.Ordinal));

    private static bool MayStandBefore(char after, string name) => name[^1] switch
    {
        '办' => !PlainWords.IsHan(after) || AfterOffice.Contains(after, StringComparison.Ordinal),
        '队' => after != '伍',
        _ => true,
    };
}
