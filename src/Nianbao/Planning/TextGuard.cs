using System.Buffers;
using System.Text.RegularExpressions;
using Nianbao.Checks;
using Nianbao.Text;

namespace Nianbao.Planning;

/// <summary>Says what is wrong with one text of a plan, whoever wrote it.</summary>
internal static partial class TextGuard
{
    private static readonly SearchValues<char> HalfWidth = SearchValues.Create(",;:()!?\"'[]{}<>");
    private static readonly string[] AfterNumber = ["年", "月", "日"];

    // 三项制度, 三方联席 and 两委 are names, not counts.
    private static readonly string[] NamesWithNumbers = ["三项制度", "三个责任", "四个亲自", "三个清单", "一个口径"];

    /// <summary>Faults in plain Chinese, none for a text that may stand in a plan for that year.</summary>
    public static IEnumerable<string> Check(string text, string report, int year)
    {
        foreach (var word in PlanGuard.Prohibited.Where(word => text.Contains(word, StringComparison.Ordinal)))
        {
            yield return $"出现不宜使用的表述“{word}”：{text}";
        }

        foreach (var number in UnknownNumbers(text, report).Concat(UnknownNumerals(text, report)))
        {
            yield return $"数字“{number}”没有出处：{text}";
        }

        foreach (var title in UnknownTitles(text, report, year))
        {
            yield return $"文件“{title}”不在报告和现行文件目录里或者已经到期：{text}";
        }

        foreach (Match target in Targets().Matches(text))
        {
            yield return $"给执法、案件或者信访定了数量目标“{target.Value}”：{text}";
        }

        foreach (Match means in Means().Matches(text))
        {
            yield return $"编制和经费不由街道增加“{means.Value}”：{text}";
        }

        if (text.AsSpan().ContainsAny(HalfWidth))
        {
            yield return $"有半角标点：{text}";
        }

        if (text.AsSpan().ContainsAny('\n', '\r', '\t') || text.Contains("。。", StringComparison.Ordinal) || text.Contains("，，", StringComparison.Ordinal))
        {
            yield return $"标点或换行有误：{text}";
        }
    }

    /// <summary>Whether it sets a number for what no number may be set for, or adds posts and money.</summary>
    public static bool SetsTarget(string text) => Targets().IsMatch(text) || Means().IsMatch(text);

    // 行政处罚法 bars numbers of penalties from appraisal; the same goes for inspections, cases, petitions and reviews.
    [GeneratedRegex("(?:检查|巡查|处罚|罚款|立案|办案|案件|信访|上访|复议|诉讼|败诉|投诉)[^，。；、（）]{0,8}(?:不少于|不低于|不超过|不高于|控制在|降至|降到|提高到|提升至|增长|同比)"
        + "|(?:信访|上访|复议|诉讼|立案|处罚|败诉)(?:量|总量|数量|数|率|案件|案件数)?(?:明显|逐季|逐年|持续|大幅)?(?:减少|下降|上升|为零)")]
    private static partial Regex Targets();

    [GeneratedRegex("(?:增加|扩大|扩充|加大|增设)[^，。；、“”]{0,8}(?:编制|经费|预算|财政投入|资金投入)")]
    private static partial Regex Means();

    [GeneratedRegex("[二两三四五六七八九十百千万]+(?:余|多)?(?:次|场|件|起|份|人|名|期|家|处|条|户|课时|小时|天|万元|元|倍|成|项|个(?!月|季度))|百分之[一二三四五六七八九十百]+")]
    private static partial Regex Numerals();

    // A number is known as a year, month or day, or by standing in the report in the same words.
    private static IEnumerable<string> UnknownNumbers(string text, string report)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            if (end == at)
            {
                at++;
                continue;
            }

            var number = text[at..end];
            var unit = end < text.Length ? text[end].ToString() : "";
            if (!AfterNumber.Contains(unit) && !report.Contains(number + unit, StringComparison.Ordinal))
            {
                yield return number;
            }

            at = end;
        }
    }

    private static IEnumerable<string> UnknownNumerals(string text, string report) =>
        Numerals().Matches(text)
            .Where(match => !NamesWithNumbers.Any(name => text.AsSpan(match.Index).StartsWith(name)))
            .Select(match => match.Value)
            .Where(number => !report.Contains(number, StringComparison.Ordinal));

    private static List<string> UnknownTitles(string text, string report, int year)
    {
        var unknown = new List<string>();
        Span<char> room = stackalloc char[QuotedTitle.Longest];
        foreach (var title in QuotedTitle.Find(text, new TextSpan(0, text.Length)))
        {
            var name = title.Name(text, room).ToString();
            var known = Array.Find(KnownDocument.Titles, document => document.Name == name);
            var ended = (title.From > 0 ? title.To : known?.To) < year;
            if (ended || (known is null && !report.Contains(name, StringComparison.Ordinal)))
            {
                unknown.Add(title.Span.In(text));
            }
        }

        return unknown;
    }
}
