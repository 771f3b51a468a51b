using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Checks;

/// <summary><c>sum</c>: parts that do not add up to their whole (审查286件，其中合同241件、文件40件).</summary>
internal static class SumOfParts
{
    public const string Code = "sum";

    // Parts that come this near to the whole were meant to make it up.
    private const decimal Nearly = 0.85m;

    public const int MostParts = 30;

    private static readonly WordList Openings = new("其中", "（含", "(含", "包括", "分别为");

    // From here on the statement tells of something else than the parts.
    private static readonly WordList Others =
        new("成功", "化解", "办结", "目前", "已", "同比", "比上", "较", "涉及", "均", "占", "提出", "完成", "到位", "调解", "整改", "出具", "建议");

    private static readonly WordList Done = new("已", "完成", "办结", "化解", "整改到位", "销号");
    private static readonly WordList Rests = new("，余", ",余", "、余", "剩余", "其余", "正在", "尚有", "尚未", "还有", "未化解", "未办结", "未结", "待办");
    private static readonly string[] Totals = ["，共", ",共", "，共计", ",共计", "，合计", ",合计", "，总计", ",总计", "合计共"];
    private static readonly WordList Residues = new("其他", "其它", "其余");

    public static void Check(CheckedReport read, FindingList found)
    {
        for (var i = 0; i < read.StatementCount; i++)
        {
            var group = read.Statement(i);
            for (var at = 1; at < group.Count; at++)
            {
                if (IsUsable(group[at]))
                    found.Add(OfParts(group, at) ?? OfRest(group, at) ?? OfTotal(group, at));
            }

            if (i > 0)
                found.Add(SumOfLists.Check(read.Statement(i - 1), group));
        }
    }

    // 审查143件，其中合同126件、文件17件; 审查合同68份（工程类39份、服务类21份、其他8份）
    private static Finding? OfParts(FigureGroup group, int first)
    {
        var lead = group.Lead(first);
        var bracketed = lead.Length > 0 && lead[0] is '（' or '(';
        // 得4.98分（满分5分）: what it is measured by is no part.
        if (!(bracketed || group.LeadHas(first, Openings)) || lead.Contains("满分", StringComparison.Ordinal))
            return null;

        var whole = first - 1;
        if (!IsUsable(group[whole]) || !Units.AreAlike(group[whole].Unit, group[first].Unit))
            return null;

        var sum = 0m;
        var last = first;
        for (var i = first; i < Math.Min(group.Count, first + MostParts) && BelongsTo(group, first, i, bracketed); i++)
        {
            sum += group[i].Value;
            last = i;
            if (sum == group[whole].Value)
                return null;
        }

        var count = last - first + 1;
        var complete = Residues.IsIn(TextSpan.FromBounds(group[first].Span.Start, group[last].Span.Start).Of(group.Text));
        var meant = count > 1 && (complete || bracketed || sum >= group[whole].Value * Nearly) && !IsOpenEnded(group, last);
        return sum > group[whole].Value || meant
            ? new Finding(Code, sum > group[whole].Value ? Severity.Error : Severity.Warning, Message(group, whole, first, last, sum), group.Between(whole, last))
            : null;
    }

    public static bool BelongsTo(FigureGroup group, int first, int at, bool bracketed)
    {
        if (!IsUsable(group[at]) || group[at].Unit != group[first].Unit)
            return false;
        if (at == first)
            return true;

        var lead = group.Lead(at);
        return lead.Length > 0 && (lead[0] is '、' or '和' or '及' or '与' || (lead[0] is '，' or ',' && group.Lead(first + 1)[0] is '，' or ','))
            && !group.LeadHas(at, Others) && !(bracketed && lead.IndexOfAny("）)") >= 0);
    }

    // …12件等: there are more than are told.
    private static bool IsOpenEnded(FigureGroup group, int last)
    {
        var end = group[last].Span.End;
        return end < group.Text.Length && group.Text.AsSpan(end, Math.Min(12, group.Text.Length - end)).Contains('等');
    }

    // 排查132件，化解127件，正在化解6件
    private static Finding? OfRest(FigureGroup group, int at)
    {
        if (at < 2 || !group.LeadHas(at, Rests) || !IsUsable(group[at - 1]) || group[at].Unit != group[at - 1].Unit || EndsWithTotal(group.Lead(at)))
            return null;

        var sum = group[at].Value + group[at - 1].Value;
        // 检查发现72个，其中已整改70个，正在整改5个: both make up the whole; 其中信访件20件，正在办理5件 do not.
        if (group.LeadHas(at - 1, Openings) && !(group.LeadHas(at - 1, Done) && IsUsable(group[at - 2]) && sum >= group[at - 2].Value * Nearly))
            return null;

        var whole = -1;
        for (var i = at - 2; i >= 0 && i >= at - 5; i--)
        {
            if (!IsUsable(group[i]) || group[i].Unit != group[at].Unit)
                continue;
            if (group[i].Value == sum)
                return null;
            if (whole < 0 && group[i].Value >= group[at - 1].Value)
                whole = i;
        }

        return whole < 0
            ? null
            : new Finding(Code, Severity.Error, Message(group, whole, at - 1, at, sum), group.Between(whole, at));
    }

    // 合同30份、文件12份，共43份
    private static Finding? OfTotal(FigureGroup group, int at)
    {
        if (at < 2 || !EndsWithTotal(group.Lead(at)))
            return null;

        var sum = 0m;
        var first = at;
        for (var i = at - 1; i >= Math.Max(0, at - MostParts) && IsUsable(group[i]) && group[i].Unit == group[at].Unit; i--)
        {
            sum += group[i].Value;
            first = i;
            if (sum == group[at].Value)
                return null;
            // 化解9件，还有2件正在办理，共12件: what is left belongs to what was done.
            if (group.Lead(i) is [] or not ['、', ..] && !(i == at - 1 && group.LeadHas(i, Rests)))
                break;
        }

        return at - first < 2
            ? null
            : new Finding(Code, Severity.Error, Message(group, at, first, at - 1, sum), group.Between(first, at));
    }

    private static bool EndsWithTotal(ReadOnlySpan<char> lead)
    {
        if (lead.IsEmpty || lead[^1] is not ('共' or '计'))
            return false;
        foreach (var total in Totals)
        {
            if (lead.EndsWith(total, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    public static bool IsUsable(Indicator figure) =>
        Ratio.IsUsable(figure) && figure.Qualifier == Qualifier.Exact && figure.Kind != IndicatorKind.Norm;

    private static string Message(FigureGroup group, int whole, int first, int last, decimal sum) =>
        CheckTexts.Sum(group.Quote(whole), Quotes(group, first, last), sum);

    public static List<string> Quotes(FigureGroup group, int first, int last)
    {
        var quotes = new List<string>();
        for (var i = first; i <= last; i++)
            quotes.Add(group.Quote(i));
        return quotes;
    }
}
