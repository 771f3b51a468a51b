using Nianbao.Structure;
using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Checks;

/// <summary>
/// <c>personal-data</c>: what must not be published: mobile and identity numbers, parties, people under 矫正 or care by name.
/// Officials' names are only noted, all of them in one finding.
/// </summary>
internal static class PersonalData
{
    public const string Code = "personal-data";

    private const int MobileLength = 11;
    private const int IdentityLength = 18;
    private const int MostOfficials = 5;

    public static readonly string[] Persons =
    [
        "社区矫正对象", "社区矫正人员", "矫正对象", "矫正人员", "刑满释放人员", "安置帮教对象", "吸毒人员", "戒毒人员", "精神障碍患者", "精神病患者", "信访人", "上访人", "当事人", "低保户",
        "五保户", "被告人", "被执行人", "申请人", "原告", "被害人", "受害人", "未成年人", "孤儿", "上访户",
    ];

    private static readonly string[] AfterPerson = ["因", "与", "和", "的", "等", "在", "被", "于", "自", "为", "提出", "反映", "同志", "家"];
    public static readonly string[] Posts = ["书记", "主任", "镇长", "乡长", "所长", "队长", "审核人：", "审核人:", "联系人：", "联系人:", "苏木达"];
    private static readonly string[] AfterOfficial = ["同志", "任组长", "任副组长", "为组长", "担任", "被评", "被表", "荣获", "获评", "带队", "牵头"];
    private static readonly string[] BeforeParty = ["村民", "居民", "业主", "当事人", "化解", "调解", "调解了", "化解了", "处理", "处理了", "解决", "群众", "商户"];
    private static readonly WordList OfDispute = new("纠纷", "案", "矛盾", "争议");
    private static readonly string[] Disputes = ["纠纷", "一案", "之间", "邻里", "相邻", "宅基地", "土地", "婚姻", "劳动", "民间", "因", "的", "两家", "两户"];

    public static void Check(CheckedReport read, FindingList found)
    {
        Numbers(read.Text, found);
        // 社区矫正对象王某某 is in order, 社区矫正对象 with a whole name is not.
        foreach (var note in read.Noted(Sign.Person))
        {
            if (PersonNames.At(read.Text, note.End, AfterPerson) is > 0 and var length)
                found.Add(new Finding(Code, Severity.Error, CheckTexts.PersonNamed(note.Word), TextSpan.FromBounds(note.At, note.End + length)));
        }

        Parties(read.Text, found);
        Officials(read, found);
    }

    // Eleven digits or more cover a place whose number eleven divides: only there need one look.
    private static void Numbers(string text, FindingList found)
    {
        for (var place = MobileLength - 1; place < text.Length; place += MobileLength)
        {
            if (!Glyphs.IsDigit(text[place]))
                continue;
            var (at, end) = (place, place + 1);
            while (at > 0 && Glyphs.IsDigit(text[at - 1]))
                at--;
            while (end < text.Length && Glyphs.IsDigit(text[end]))
                end++;
            var bounded = at == 0 || !char.IsAsciiLetter(text[at - 1]);
            if (bounded && end - at == MobileLength && Glyphs.Fold(text[at]) == '1' && Glyphs.Fold(text[at + 1]) >= '3')
                found.Add(new Finding(Code, Severity.Error, CheckTexts.MobileNumber, TextSpan.FromBounds(at, end)));
            else if (bounded && IsIdentity(text, at, end, out var length))
                found.Add(new Finding(Code, Severity.Error, CheckTexts.IdentityNumber, new TextSpan(at, length)));
            // The next place beyond this number; a number is not read twice.
            place = Math.Max(place, ((end / MobileLength) * MobileLength) - 1);
        }
    }

    // Six digits of the place, eight of the birthday, three and a check digit that may be X.
    private static bool IsIdentity(string text, int at, int end, out int length)
    {
        length = IdentityLength;
        var digits = end - at;
        if (digits != IdentityLength && !(digits == IdentityLength - 1 && end < text.Length && text[end] is 'X' or 'x' or 'Ｘ'))
            return false;
        var month = (10 * Value(text[at + 10])) + Value(text[at + 11]);
        var day = (10 * Value(text[at + 12])) + Value(text[at + 13]);
        var century = (10 * Value(text[at + 6])) + Value(text[at + 7]);
        return century is 19 or 20 && month is >= 1 and <= 12 && day is >= 1 and <= 31;
    }

    private static int Value(char digit) => Glyphs.Fold(digit) - '0';

    // 调解村民张三与李四相邻纠纷
    private static void Parties(string text, FindingList found)
    {
        for (var at = text.AsSpan().IndexOfAny('与', '诉'); at >= 0;)
        {
            var left = PersonNames.Before(text, at, BeforeParty);
            var right = left > 0 ? PersonNames.At(text, at + 1, Disputes) : 0;
            if (right > 0 && OfDispute.IsIn(Sentence.Around(text, new TextSpan(at, 1)).Of(text)))
                found.Add(new Finding(Code, Severity.Error, CheckTexts.PartiesNamed, TextSpan.FromBounds(at - left, at + 1 + right)));
            var next = text.AsSpan(at + 1).IndexOfAny('与', '诉');
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    private static void Officials(CheckedReport read, FindingList found)
    {
        var text = read.Text;
        List<string>? names = null;
        TextSpan first = default;
        foreach (var note in read.Noted(Sign.Post))
        {
            var length = PersonNames.At(text, note.End, AfterOfficial);
            if (length == 0 || (note.End + length < text.Length && text[note.End + length] is '（' or '('))
                continue;
            var name = text.Substring(note.End, length);
            if (names is null)
                (names, first) = ([], new TextSpan(note.End, length));
            if (!names.Contains(name))
                names.Add(name);
            if (names.Count == MostOfficials)
                break;
        }

        if (names is not null)
            found.Add(new Finding(Code, Severity.Note, CheckTexts.OfficialsNamed(names), first));
    }
}
