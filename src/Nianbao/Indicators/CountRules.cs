using Nianbao.Text;

namespace Nianbao.Indicators;

/// <summary>Tells a count from a number that only names, orders, dates or announces.</summary>
internal static class CountRules
{
    /// <summary>Verbs before what they count (下辖五村).</summary>
    internal static readonly WordSet CountingVerbs = Lexicon.Names.Set("counting verb");

    private static readonly WordSet Announcing = Lexicon.Names.Set("announcing");
    private static readonly WordSet DeniedOne = Lexicon.Names.Set("denied one");

    public static bool IsCount(ReadOnlySpan<char> text, in Quantity quantity)
    {
        var number = quantity.Number;
        if (IsOrdinal(text, quantity) || IsCircleOrClock(text, quantity) || IsJoined(text, quantity))
            return false;
        if (number.Form == NumberForm.Half)
            return quantity.Qualifier != Qualifier.Exact || Peek(text, quantity.Start - 1) is '占' or '达' or '到';
        if (number.Headless && quantity.Qualifier == Qualifier.Exact)
            return false;
        if (number.Value == 1 && quantity is { Max: null, Qualifier: Qualifier.Exact } && DeniedOne.Before(text, quantity.Start) > 0)
            return false;
        if (quantity.Class == CounterClass.None)
            return IsBareCount(text, quantity);
        if (number.Form != NumberForm.Plain || quantity.Class == CounterClass.Rate)
            return true;
        // 民转刑案件零起; not 零距离.
        if (number.Chinese && number.Value == 0)
            return quantity.Class == CounterClass.Work && IsEnd(Peek(text, quantity.End));
        if (quantity.Unit is "个月" or "日" && !IsTerm(text, quantity))
            return false;
        if (quantity.Unit == "岁" && !IsMeanAge(text, quantity.Start))
            return false;
        if (quantity.Unit == "成" && !IsTenths(text, quantity))
            return false;
        if (IsAnnounced(text, quantity) || IsThreshold(text, quantity))
            return false;
        if (quantity.Class == CounterClass.Place)
            return IsPlaceCount(text, quantity);
        return !number.Chinese || quantity.Qualifier == Qualifier.About || number.Value >= 10 && number.Max >= 10 && quantity.Class != CounterClass.Loose
            || ChineseCounts.IsCount(text, quantity);
    }

    /// <summary>Whether a clause, or what stands in brackets, ends or begins here.</summary>
    public static bool IsEnd(char c) =>
        c is ',' or '。' or ';' or '、' or ':' or '!' or '?' or '(' or ')' or '\n' or '\t' or ' ' or '”' or TextCursor.Nul;

    /// <summary>The character there; <see cref="TextCursor.Nul"/> outside of the text.</summary>
    public static char Peek(ReadOnlySpan<char> text, int at) => (uint)at < (uint)text.Length ? text[at] : TextCursor.Nul;

    /// <summary>第三批, 前十名, 十一届四次全会, 届三次会议: ranks and sessions.</summary>
    private static bool IsOrdinal(ReadOnlySpan<char> text, in Quantity quantity)
    {
        var start = quantity.Number.Start;
        while (start > 0 && text[start - 1] == ' ')
            start--;
        var before = Peek(text, start - 1);
        if (before is '第' or '届' or '初' && quantity.Class != CounterClass.Rate)
            return true;
        if (before is '时' or '点' && quantity.Unit is "分")
            return true;
        if (before == '前' && quantity.Unit is "名" or "位" or "强" or "")
            return true;
        return quantity.Number.Chinese && quantity.Unit == "次"
            && text[quantity.End..].StartsWith("会议", StringComparison.Ordinal)
            && text[Math.Max(0, start - 14)..start].Contains('届');
    }

    /// <summary>15分钟生活圈, 24小时自助服务, 7×24小时.</summary>
    private static bool IsCircleOrClock(ReadOnlySpan<char> text, in Quantity quantity)
    {
        if (quantity.Class != CounterClass.Time)
            return false;
        if (quantity.Unit is "小时" && quantity.Value == 24 && quantity.Qualifier == Qualifier.Exact)
            return true;
        for (var i = quantity.End; i < text.Length && i < quantity.End + 14; i++)
        {
            if (text[i] == '圈')
                return true;
            if (text[i] is ',' or '。' or ';' or '\n' or '、')
                return false;
        }

        return quantity.Unit == "天" && quantity.Number.Chinese;
    }

    /// <summary>1名网格长+3名网格员: joined by plus signs, it is a pattern's name.</summary>
    private static bool IsJoined(ReadOnlySpan<char> text, in Quantity quantity)
    {
        if (Peek(text, quantity.Start - 1) == '+')
            return true;
        for (var i = quantity.End; i < text.Length && i < quantity.End + 8; i++)
        {
            if (text[i] == '+')
                return true;
            if (text[i] is not (>= '\u4E00' and <= '\u9FFF') && !char.IsLetter(text[i]))
                return false;
        }

        return false;
    }

    /// <summary>经济标的超过86.5万, 阅读量突破10万+, 得分达95.6: a number without unit that something leads up to.</summary>
    private static bool IsBareCount(ReadOnlySpan<char> text, in Quantity quantity)
    {
        var number = quantity.Number;
        var next = Peek(text, quantity.End);
        // 分别提升0.4和2.1个百分点: the unit stands after the last.
        if (next is '和' or '、' && char.IsAsciiDigit(Peek(text, quantity.End + 1)) && !number.Chinese)
            return text[Math.Max(0, quantity.Start - 12)..quantity.Start].Contains("分别", StringComparison.Ordinal);
        if (!(next is ',' or '。' or ';' or '、' or '\n' or ')' or '!' or TextCursor.Nul) && !(number.Plus && !char.IsAsciiLetterOrDigit(next)))
            return false;
        if (number.Chinese && !number.Scaled && !number.About)
            return false;
        var before = Peek(text, quantity.Start - 1);
        // 重新犯罪率为0
        if (number is { Chinese: false, Value: 0 } && before == '为' && Peek(text, quantity.Start - 2) is '率' or '数' or '量')
            return true;
        // 常住人口11.27万, 罚款3.2万: no name or date is written so.
        if (number is { Chinese: false, Scaled: true })
            return true;
        var led = quantity.Qualifier != Qualifier.Exact || before is '达' or '到' or '至' or '计' || IsScore(text, quantity);
        if (number.Scaled || number.About || number.Plus)
            return led || before is '为' or '共' or '的' or '量' or '额' or '数' or ' ';
        return led && !(number.Value is >= 1900 and <= 2100 && number.Value == Math.Floor(number.Value)) && number.Value > 1;
    }

    /// <summary>综合评分99.12, 平均得分95.6</summary>
    private static bool IsScore(ReadOnlySpan<char> text, in Quantity quantity) =>
        !quantity.Number.Chinese && Peek(text, quantity.Start - 1) == '分' && Peek(text, quantity.Start - 2) is '得' or '评' or '均';

    /// <summary>百万元以上合同, 50平方米以下餐馆: a class of things, not a quantity.</summary>
    private static bool IsThreshold(ReadOnlySpan<char> text, in Quantity quantity) =>
        quantity.Unit is "元" or "平方米" or "米" or "亩" && quantity.Qualifier is Qualifier.AtLeast or Qualifier.AtMost
        && quantity.End > 1 && text[quantity.End - 1] is '上' or '下' or '内' && !IsEnd(Peek(text, quantity.End));

    /// <summary>超过2个月, 10日以内: a span of days or months counts only where it bounds something; a date never does.</summary>
    private static bool IsTerm(ReadOnlySpan<char> text, in Quantity quantity) =>
        quantity.Qualifier is Qualifier.AtLeast or Qualifier.AtMost && Peek(text, quantity.Number.Start - 1) is not ('月' or '年' or '-');

    /// <summary>平均年龄46岁; not 60岁以上老人, whom the age only tells apart.</summary>
    private static bool IsMeanAge(ReadOnlySpan<char> text, int at)
    {
        var before = text[Math.Max(0, at - 14)..at];
        var mean = before.LastIndexOf("平均年龄", StringComparison.Ordinal);
        return mean >= 0 && !before[mean..].ContainsAny(',', '。', ';');
    }

    /// <summary>近九成; not 成为, 成立.</summary>
    private static bool IsTenths(ReadOnlySpan<char> text, in Quantity quantity) =>
        quantity.Value <= 10
        && (quantity.Qualifier != Qualifier.Exact
            || Peek(text, quantity.End) is ',' or '。' or ';' or '、' or '的' or '\n' or TextCursor.Nul
            || StartsChange(text, quantity));

    /// <summary>从六成提高到九成, 由三成降至一成</summary>
    private static bool StartsChange(ReadOnlySpan<char> text, in Quantity quantity) =>
        Peek(text, quantity.Start - 1) is '从' or '由' && Peek(text, quantity.End) is '提' or '上' or '增' or '升' or '降' or '下' or '减' or '扩';

    /// <summary>以下两个方面, 三个问题:</summary>
    private static bool IsAnnounced(ReadOnlySpan<char> text, in Quantity quantity)
    {
        if (quantity.Unit is not ("个" or "项" or "条" or "类" or "种"))
            return false;
        if (text[quantity.End..].StartsWith("方面", StringComparison.Ordinal) || text[quantity.End..].StartsWith("大方面", StringComparison.Ordinal))
            return true;
        if (Announcing.Before(text, quantity.Start, Math.Max(0, quantity.Start - 8)) > 0)
            return quantity.Value < 10;
        // 抓好三项工作:一是
        for (var i = quantity.End; i < text.Length && i < quantity.End + 12; i++)
        {
            if (text[i] == ':')
                return quantity.Value < 10 && (Peek(text, i + 1) is '一' or '1' or '(' or '①' or '\n');
            if (text[i] is ',' or '。' or ';' or '\n')
                return false;
        }

        return false;
    }

    /// <summary>9村1社区: a place counts where the number stands alone, with its end or another number after it.</summary>
    private static bool IsPlaceCount(ReadOnlySpan<char> text, in Quantity quantity)
    {
        var next = Peek(text, quantity.End);
        // 三村 alone is a name; 下辖五村一社区 counts.
        if (quantity.Number.Chinese && quantity.Value < 10 && CountingVerbs.Before(text, quantity.Start) == 0)
            return false;
        return IsEnd(next) || char.IsAsciiDigit(next) || FollowsPlace(text, quantity.Start) || quantity.Number.Chinese && ChineseNumerals.IsNumeral(next)
            || quantity.Unit is "村民小组" or "居民小组" or "行政村" or "自然村" or "居委会" or "部门";
    }

    /// <summary>9村|3社区: the end of another count of places.</summary>
    private static bool FollowsPlace(ReadOnlySpan<char> text, int at)
    {
        var counter = at;
        while (counter > 0 && counter > at - 4 && !char.IsAsciiDigit(text[counter - 1]))
            counter--;
        return counter > 0 && counter < at && char.IsAsciiDigit(text[counter - 1])
            && CounterTable.At(text, counter) is { Class: CounterClass.Place } place && place.Word.Length == at - counter;
    }
}
