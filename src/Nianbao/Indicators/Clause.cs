using Nianbao.Text;

namespace Nianbao.Indicators;

/// <summary>Cuts the words before or after a figure down to those that say what was counted.</summary>
internal static class Clause
{
    /// <summary>A subject longer than this no longer fits a table's column.</summary>
    public const int Longest = 18;

    /// <summary>截至2025年12月31日.</summary>
    private const int LongestDate = 13;

    /// <summary>What remains of [start..end) without times, adverbs and the figure's own lead-in (全年共开展…达).</summary>
    public static TextSpan Core(NotedText text, int start, int end)
    {
        end = TrimEnd(text, start, WithoutMembers(text, start, end));
        start = TrimStart(text, start, end);
        var words = text[start..end];
        var cut = SubjectWords.PhraseEnds.LastIn(words, out var length);
        if (cut >= 0 && words.Length - cut - length >= 4)
            start = TrimStart(text, start + cut + length, end);
        if (SubjectWords.Prepositions.At(text, start) is > 0 and var preposition && start + preposition < end
            && SubjectWords.LastVerb(text[(start + preposition)..end]) is > 0 and var after)
            start += preposition + after;
        if (Undergoing(text, start, end) is > 0 and var undergoing)
            return TextSpan.FromBounds(undergoing, end);
        start = AfterTogether(text, start, end);
        cut = SubjectWords.MidTime.LastIn(text[start..end], out length);
        if (cut >= 0 && end - start - cut - length >= 4)
            start = TrimStart(text, start + cut + length, end);
        if (end - start > Longest && EnumerationEnd(text[start..end]) < 0)
        {
            var verb = SubjectWords.VerbNear(text[start..end], Longest);
            if (verb > 0)
                start = OutsideQuotes(text, start, start + verb, end);
        }

        var light = SubjectWords.Light.At(text, start);
        if (light > 0 && end - start - light >= 4)
            start = TrimStart(text, start + light, end);
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The object of a core: what is left without its verbs.</summary>
    public static TextSpan Object(NotedText text, TextSpan core)
    {
        var words = text.Slice(core.Start, core.Length);
        var start = core.Start;
        if (!IsNominal(text, core))
        {
            // 三级网格联动开展检查: a light verb in the middle leads up to the object.
            var light = SubjectWords.Light.LastIn(words, out var length);
            if (light > 0 && words.Length - light - length >= 2)
                start += light + length;
            else if (SubjectWords.AfterVerbs(words) is > 0 and var after)
                start += after;
            else if (SubjectWords.FirstVerb(words) is > 0 and var verb && words.Length - verb - SubjectWords.AfterVerbs(words[verb..]) is >= 2 and var left)
                start = core.End - left;
        }

        var end = core.End - SubjectWords.ObjectEnds.Before(text, core.End, start);
        if (EnumerationEnd(text[start..end]) is > 0 and var rest)
            start += rest;
        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    /// <summary>Whether a light verb was cut off before the core (开展集中宣传): then all of it is a noun.</summary>
    public static bool IsNominal(NotedText text, TextSpan core) =>
        core.Length >= 4 && SubjectWords.Light.Before(text, core.Start, Math.Max(0, core.Start - 6)) > 0;

    /// <summary>Where the general word begins after a long enumeration (违法占地、违建等|违法行为); -1 where there is none.</summary>
    public static int EnumerationEnd(NotedText words)
    {
        if (words.Length <= 8 || words.Chars.IndexOfAny('、', '”') is not (> 0 and var mark))
            return -1;
        for (var rest = words.Length - 3; rest > mark; rest--)
        {
            if (words[rest] == '等' && (words.Length - rest > 4 || words[..rest].Chars.LastIndexOf('等') < mark))
                return rest + 1;
        }

        return -1;
    }

    /// <summary>组建|由A、B组成的22支队伍: who the members are is no part of the name.</summary>
    private static int WithoutMembers(ReadOnlySpan<char> text, int start, int end)
    {
        var words = text[start..end].TrimEnd('的');
        return words.EndsWith("组成", StringComparison.Ordinal) && words.LastIndexOf('由') is > 0 and var members ? start + members : end;
    }

    /// <summary>Where the thing begins that something is done to (对|重大决策开展合法性审查); 0 where there is none.</summary>
    private static int Undergoing(ReadOnlySpan<char> text, int start, int end)
    {
        if (start >= end || text[start] != '对' || SubjectWords.NotLeading.At(text, start) > 0)
            return 0;
        var words = text[start..end];
        var light = SubjectWords.Light.LastIn(words, out var length);
        if (light >= 3 && light + length == words.Length)
            return start + 1;
        if (light < 3 || words.Length - light - length < 2)
            return 0;
        var last = words[..light].LastIndexOf('、');
        var thing = TrimStart(text, start + Math.Max(1, last + 1), start + light);
        return end - thing <= Longest && start + light - thing >= 2 ? thing : 0;
    }

    /// <summary>各调解组织共|受理纠纷: the verb after 共 begins what was counted.</summary>
    private static int AfterTogether(NotedText text, int start, int end)
    {
        for (var at = end - 4; at > start; at--)
        {
            if (text[at - 1] == '共' && (at < 2 || text[at - 2] != '公') && SubjectWords.VerbAt(text, at) > 0)
                return at;
        }

        return start;
    }

    /// <summary>Where a list of examples ends before a general word (用工、合同等|风险); -1 where there is none.</summary>
    public static int ExamplesEnd(NotedText words)
    {
        var rest = words.Chars.LastIndexOf('等');
        return rest > 0 && words.Length - rest > 2 && words[..rest].Chars.Contains('、') ? rest : -1;
    }

    /// <summary>The noun after a figure (5名专业律师); empty where other things follow.</summary>
    public static TextSpan Noun(NotedText text, in Segment segment, bool coreIsWhole)
    {
        var (start, end) = (segment.PostStart, segment.End);
        while (start < end && text[start] is ' ' or '的')
            start++;
        if (SubjectWords.Connectives.At(text, start) > 0 && SubjectWords.NotConnectives.At(text, start) == 0 && start < end)
            return new TextSpan(start, 0);
        // 3个社区配备5名调解员: the verb belongs to the next figure.
        if (segment.EndsAtFigure || coreIsWhole)
        {
            for (var i = start; i < end; i++)
            {
                if (SubjectWords.VerbAt(text, i) > 0 && (i == start || segment.EndsAtFigure))
                {
                    end = i;
                    break;
                }
            }
        }

        var goesOn = segment.EndsAtFigure || segment.End < text.Length && text[segment.End] == '、';
        for (var i = start + 2; i < end; i++)
        {
            // 3次专项检查和整改验收5次: what 和 adds belongs to the next figure.
            if (text[i] is '并' or '且' or '后' || text[i] is '纳' or '列' && text[i + 1] == '入' || goesOn && text[i] is '和' or '及' or '与')
            {
                end = i;
                break;
            }
        }

        end = Math.Min(TrimEnd(text, start, end), start + 24);
        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    /// <summary>A cut within a quotation or a title moves back to where that opens.</summary>
    private static int OutsideQuotes(NotedText text, int start, int cut, int end)
    {
        var first = text[cut..end].Chars.IndexOfAny("“”《》");
        if (first < 0 || text[cut + first] is '“' or '《')
            return cut;
        var opening = text[cut + first] == '”' ? '“' : '《';
        var open = text[start..cut].Chars.LastIndexOf(opening);
        return open < 0 ? cut : start + open;
    }

    private static int TrimStart(NotedText text, int start, int end)
    {
        while (start < end && SubjectWords.NotLeading.At(text, start) == 0)
        {
            var length = text[start] is ' ' or '、' || text[start] == '"' && !text[(start + 1)..end].Chars.Contains('"') ? 1
                : Math.Max(DateLength(text, start, end), Math.Max(SubjectWords.Leading.At(text, start), ItemLength(text, start)));
            if (length == 0 || length > end - start)
                break;
            start += length;
        }

        return start;
    }

    private static int TrimEnd(NotedText text, int start, int end)
    {
        while (end > start && SubjectWords.NotTrailing.Before(text, end, start) == 0)
        {
            var length = text[end - 1] is ' ' or '、' ? 1
                : Math.Max(SubjectWords.Trailing.Before(text, end, start), CutOffLength(text, start, end));
            if (length == 0)
                break;
            end -= length;
        }

        return end;
    }

    /// <summary>办理诉求|截至10月底: how long before <paramref name="end"/> the day begins that was counted up to; 0 where none is told.</summary>
    private static int CutOffLength(NotedText text, int start, int end)
    {
        if (text[end - 1] is not ('月' or '日' or '底' or '末' or '初'))
            return 0;
        var floor = Math.Max(start, end - LongestDate);
        var from = text[floor..end].Chars.LastIndexOf('截');
        return from >= 0 && DateLength(text, floor + from, end) == end - floor - from ? end - floor - from : 0;
    }

    /// <summary>2025年, 1-11月, 截至11月底, 3月5日.</summary>
    private static int DateLength(NotedText text, int start, int end)
    {
        var i = start;
        if (i < end && text[i] == '截' && i + 1 < end && text[i + 1] is '至' or '止')
            i += 2;
        while (i < end && (char.IsAsciiDigit(text[i]) || text[i] is '-' or '—' or '至'))
            i++;
        if (i == start || i >= end || text[i] is not ('年' or '月' or '日'))
            return 0;
        while (i < end && text[i] is '年' or '月' or '日' or '底' or '度' or '份' or '来' or '以' or '初' or '末' or '前' || i < end && char.IsAsciiDigit(text[i]))
            i++;
        return i - start;
    }

    /// <summary>一是, 二要, ①, 6.3: the item's marker.</summary>
    private static int ItemLength(NotedText text, int start) =>
        Headings.IsItem(text, start) ? 2
        : text[start] is >= '①' and <= '⑳' ? 1
        : start == 0 || text[start - 1] is '\n' or ' ' ? LevelNumber.EndAt(text, start) - start
        : 0;
}
