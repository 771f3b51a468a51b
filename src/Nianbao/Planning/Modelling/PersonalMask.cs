using System.Buffers;
using Nianbao.Checks;
using Nianbao.Structure;

namespace Nianbao.Planning.Modelling;

/// <summary>Puts 某 in the place of personal names, telephone and identity numbers and addresses of mail; nothing brings them back.</summary>
internal static class PersonalMask
{
    private const char Mask = '某';
    private const int ShortestNumber = 7;
    private const int SurelyPersonal = 11;
    private const int NearBefore = 8;

    private static readonly string[] NumberSigns = ["电话", "手机", "联系", "热线", "微信", "号码", "身份证", "QQ", "致电"];
    private static readonly string[] After =
    [
        "同志", "书记", "主任", "镇长", "乡长", "所长", "队长", "科长", "组长", "局长", "站长", "负责", "牵头", "包案", "带队", "担任", "上访",
        "电话", "手机", "女士", "先生", "律师", "老师", "一家", "主持", "签字", "签发", "督办", "承办",
    ];

    private static readonly string[] AfterPerson = [.. After, "因", "与", "和", "的", "等", "在", "被", "于", "自", "为", "提出", "反映", "家", "任"];
    private static readonly string[] Before = [.. PersonalData.Posts, .. PersonalData.Persons, "由", "请", "律师", "村民", "居民", "业主", "居民", "商户"];
    private static readonly string[] AfterParty = ["纠纷", "一案", "之间", "邻里", "相邻", "宅基地", "土地", "婚姻", "劳动", "因", "的", "两家", "两户"];

    // 单位负责, 顾问主任 begin with surnames.
    private static readonly string[] NoNames = ["单位", "顾问", "高校", "党政", "全体", "史料", "江河", "严格", "包联", "包干", "包保", "单独", "高效", "万家", "温馨", "和谐", "安排"];

    private static readonly SearchValues<char> MailCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_＿．");

    public static string Apply(string text)
    {
        var hidden = new bool[text.Length];
        Addresses(text, hidden);
        Numbers(text, hidden);
        Names(text, hidden);
        return Write(text, hidden);
    }

    private static string Write(string text, bool[] hidden) => !hidden.Contains(true)
        ? text
        : string.Concat(text.Select((character, at) =>
            !hidden[at] ? character.ToString() : at > 0 && hidden[at - 1] ? "" : Mask.ToString()));

    private static void Addresses(string text, bool[] hidden)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is not ('@' or '＠'))
            {
                continue;
            }

            var (from, to) = (at, at + 1);
            while (from > 0 && MailCharacters.Contains(text[from - 1]))
            {
                from--;
            }

            while (to < text.Length && MailCharacters.Contains(text[to]))
            {
                to++;
            }

            hidden.AsSpan(from, to - from).Fill(true);
        }
    }

    // 138 0000 0000, 010-12345678, 一三八〇〇〇〇〇〇〇〇; 2021-2025 is none.
    private static void Numbers(string text, bool[] hidden)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var (end, digits, joined) = (at, 0, false);
            while (end < text.Length && (IsDigit(text[end]) || (digits > 0 && text[end] is '-' or '－' or ' ' && end + 1 < text.Length && IsDigit(text[end + 1]))))
            {
                digits += IsDigit(text[end]) ? 1 : 0;
                joined |= !IsDigit(text[end]);
                end++;
            }

            if (digits >= SurelyPersonal || (digits >= ShortestNumber && (IsAnnounced(text, at) || (joined && text[at] is '0' or '０'))))
            {
                end += end < text.Length && text[end] is 'X' or 'x' ? 1 : 0;
                hidden.AsSpan(at, end - at).Fill(true);
            }

            at = Math.Max(at, end);
        }
    }

    private static bool IsDigit(char character) =>
        Glyphs.IsDigit(character) || character is '〇' or '零' or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '幺';

    private static bool IsAnnounced(string text, int at)
    {
        var near = text[Math.Max(0, at - NearBefore)..at];
        return NumberSigns.Any(sign => near.Contains(sign, StringComparison.OrdinalIgnoreCase));
    }

    private static void Names(string text, bool[] hidden)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var length = NameAt(text, at);
            if (length > 0)
            {
                hidden.AsSpan(at, length).Fill(true);
                at += length - 1;
            }
            else if (text[at] is '与' or '诉' or '和' && PersonNames.Before(text, at, Before) is > 0 and var left
                && PersonNames.At(text, at + 1, AfterParty) is > 0 and var right)
            {
                hidden.AsSpan(at - left, left).Fill(true);
                hidden.AsSpan(at + 1, right).Fill(true);
            }
            else if (text[at] == '、' && at > 0 && hidden[at - 1] && PersonNames.At(text, at + 1, AfterPerson) is > 0 and var next)
            {
                hidden.AsSpan(at + 1, next).Fill(true);
            }
        }
    }

    // Before it or after it must stand what only people have.
    private static int NameAt(string text, int at)
    {
        if (NoNames.Any(word => text.AsSpan(at).StartsWith(word)))
        {
            return 0;
        }

        var announced = Before.Any(word => at >= word.Length && text.AsSpan(at - word.Length).StartsWith(word));
        if (announced)
        {
            return PersonNames.At(text, at, AfterPerson);
        }

        var alone = at == 0 || !Glyphs.IsHan(text[at - 1]);
        var length = alone ? PersonNames.At(text, at, After) : 0;
        return length > 0 && Glyphs.ReadsAny(text, at + length, text.Length, After) ? length : 0;
    }
}
