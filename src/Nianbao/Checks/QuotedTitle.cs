using System.Globalization;
using Nianbao.Structure;
using Nianbao.Text;

namespace Nianbao.Checks;

/// <summary>A document's title as the text quotes it (《…(2021—2025年)》), taken apart.</summary>
/// <param name="Span">With its 《》.</param>
/// <param name="Name">Without 《》 and period, brackets full-width, spaces left out.</param>
/// <param name="From">The period's first year; 0 where it has none.</param>
/// <param name="HasSign">Whether 年 follows the period's last year.</param>
internal readonly record struct QuotedTitle(TextSpan Span, string Name, int From, int To, bool HasSign)
{
    // 《 without 》 is a slip of punctuation, not a title of a page's length.
    private const int Longest = 80;

    public static IEnumerable<QuotedTitle> Find(string text, TextSpan within)
    {
        for (var at = within.Start; at < within.End; at++)
        {
            var open = text.AsSpan(at, within.End - at).IndexOf('《');
            if (open < 0)
                yield break;
            at += open;
            var close = text.AsSpan(at + 1, Math.Min(Longest, text.Length - at - 1)).IndexOfAny('《', '》', '\n');
            if (close > 0 && text[at + 1 + close] == '》')
                yield return Read(text, new TextSpan(at, close + 2));
        }
    }

    private static QuotedTitle Read(string text, TextSpan span)
    {
        var inner = text.AsSpan(span.Start + 1, span.Length - 2);
        Span<char> folded = stackalloc char[inner.Length];
        var length = 0;
        foreach (var c in inner)
        {
            if (!Glyphs.IsSpace(c))
                folded[length++] = Glyphs.Fold(c);
        }

        var title = folded[..length];
        var bracket = title.LastIndexOf('(');
        if (bracket > 0 && title[^1] == ')' && TryReadPeriod(title[(bracket + 1)..^1], out var from, out var to, out var hasSign))
            return new QuotedTitle(span, Full(title[..bracket]), from, to, hasSign);
        return new QuotedTitle(span, Full(title), 0, 0, false);
    }

    // 2021—2025年, 2021-2025, 2021年至2025年
    private static bool TryReadPeriod(ReadOnlySpan<char> period, out int from, out int to, out bool hasSign)
    {
        to = 0;
        hasSign = period.Length > 0 && period[^1] == '年';
        if (period.Length < 9 || !TryReadYear(period[..4], out from))
        {
            from = 0;
            return false;
        }

        var end = hasSign ? period.Length - 1 : period.Length;
        return TryReadYear(period[(end - 4)..end], out to) && period[4..(end - 4)].IndexOfAnyInRange('0', '9') < 0;
    }

    private static bool TryReadYear(ReadOnlySpan<char> digits, out int year) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1990 and < 2100;

    private static string Full(ReadOnlySpan<char> name) => name.ToString().Replace('(', '（').Replace(')', '）');
}
