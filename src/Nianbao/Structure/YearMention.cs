using System.Buffers;

namespace Nianbao.Structure;

/// <summary>A year as the text writes it.</summary>
/// <param name="Start">Where its first digit stands.</param>
/// <param name="End">The position after 年, or after the last digit where no 年 follows.</param>
/// <param name="HasSign">Whether 年 follows.</param>
internal readonly record struct YearMention(int Year, int Start, int End, bool HasSign)
{
    // Reports of this kind began after 2004; a number outside is no year of one.
    private const int Earliest = 2000;
    private const int Latest = 2099;

    private const string ChineseDigits = "〇一二三四五六七八九";

    /// <summary>Digits, and what tells whether a title is open: nothing else need be looked at.</summary>
    private static readonly SearchValues<char> Telling =
        SearchValues.Create("0123456789０１２３４５６７８９○零Ｏ◯《》\n\r\u2028\u2029\v\f" + ChineseDigits);

    /// <summary>
    /// The years of [from, to) that may be a report's own. Left out: what stands in a document's title (《…(2021—2025年)》)
    /// or number (〔2024〕), spans of years, days (2025年2月28日, 2025-02-28) and longer numbers.
    /// </summary>
    public static YearMentions In(string text, int from, int to) => new(text, from, to);

    /// <inheritdoc cref="In"/>
    public static List<YearMention> Find(string text, int from, int to)
    {
        var found = new List<YearMention>();
        foreach (var mention in In(text, from, to))
            found.Add(mention);
        return found;
    }

    /// <summary>The next such year from <paramref name="i"/> on, which moves behind it.</summary>
    /// <param name="inTitle">Whether a title is open.</param>
    internal static bool TryReadNext(string text, ref int i, int to, ref bool inTitle, out YearMention mention)
    {
        for (; i < to; i++)
        {
            var skip = text.AsSpan(i, to - i).IndexOfAny(Telling);
            if (skip < 0)
                break;

            i += skip;
            var c = text[i];
            if (c is '《' or '》')
                inTitle = c == '《';
            else if (Glyphs.IsLineBreak(c))
                inTitle = false;

            if (!TryReadDigits(text, i, to, out var year, out var after))
                continue;

            var sign = Glyphs.SkipSpaces(text, after, Math.Min(to, after + 3));
            var hasSign = sign < to && text[sign] == '年';
            var end = hasSign ? sign + 1 : after;
            var chinese = !Glyphs.IsDigit(c);
            var start = i;
            i = end - 1;
            if (year is >= Earliest and <= Latest && !inTitle && (hasSign || !chinese) && !InSpan(text, start, after, end, to)
                && !InDay(text, after, end, hasSign, to) && !InNumber(text, start, after, to))
            {
                i = end;
                mention = new YearMention(year, start, end, hasSign);
                return true;
            }
        }

        mention = default;
        return false;
    }

    private static bool TryReadDigits(string text, int at, int to, out int year, out int after)
    {
        year = 0;
        after = at;
        if (Digit(text[at]) < 0)
            return false;

        while (after < to && after - at < 4 && Digit(text[after]) is >= 0 and var digit)
        {
            year = (year * 10) + digit;
            after++;
        }

        // 20250228 and 12345 are no years; reading on past them keeps the scan linear.
        var four = after - at == 4 && (after >= to || Digit(text[after]) < 0);
        while (!four && after < to && Digit(text[after]) >= 0)
            after++;
        if (!four)
            year = 0;
        return true;
    }

    private static int Digit(char c) =>
        Glyphs.IsDigit(c) ? Glyphs.Fold(c) - '0'
        : c is '○' or '零' or 'Ｏ' or '◯' ? 0
        : ChineseDigits.IndexOf(c, StringComparison.Ordinal);

    // 2021—2025年, 2021年至2025年, 2021-2025: neither end is the report's year.
    private static bool InSpan(string text, int start, int after, int end, int to)
    {
        var joined = end < to && IsJoiner(text[end]) ? end + 1 : after < to && IsJoiner(text[after]) ? after + 1 : -1;
        while (joined > 0 && joined < to && IsJoiner(text[joined]))
            joined++;
        if (joined > 0 && joined + 3 < to && Digit(text[joined]) >= 0 && Digit(text[joined + 1]) >= 0 && Digit(text[joined + 2]) >= 0)
            return true;

        var before = start;
        while (before > 0 && start - before < 3 && IsJoiner(text[before - 1]))
            before--;
        return before < start && before > 0 && (Glyphs.IsDigit(text[before - 1]) || text[before - 1] == '年');
    }

    private static bool IsJoiner(char c) => c is '—' or '–' or '－' or '至' or '到' or '~' or '～' or '-' or '―' or '─';

    // 2025年2月28日, 2025-02-28, 2025/2/28, 2025.2.28; 2025年1—11月 and 截至2025年12月 tell the year reported on.
    private static bool InDay(string text, int after, int end, bool hasSign, int to)
    {
        if (!hasSign)
            return IsDayAfter(text, after, to);

        var day = text.AsSpan(end, Math.Min(10, to - end));
        var month = day.IndexOf('月');
        return month is > 0 and < 5 && day[..month].IndexOfAny('-', '—', '至') < 0 && day[month..].IndexOf('日') > 0;
    }

    // A folder may be named 2025/1; only -02 and .2 tell of a month without the day after them.
    private static bool IsDayAfter(string text, int after, int to)
    {
        if (after >= to || Glyphs.Fold(text[after]) is not ('-' or '/' or '.' or '_'))
            return false;

        var i = after + 1;
        while (i < to && i - after < 4 && Glyphs.IsDigit(text[i]))
            i++;
        if (i - after is < 2 or > 3)
            return false;

        return text[after] is '-' or '.' || (i + 1 < to && text[i] == text[after] && Glyphs.IsDigit(text[i + 1]));
    }

    // 〔2024〕3号, [2024]
    private static bool InNumber(string text, int start, int after, int to) =>
        start > 0 && after < to && Glyphs.Fold(text[start - 1]) == '[' && Glyphs.Fold(text[after]) == ']';
}
