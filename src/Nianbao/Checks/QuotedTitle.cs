using System.Globalization;
using Nianbao.Structure;
using Nianbao.Text;

namespace Nianbao.Checks;

/// <summary>A document's title as the text quotes it (《…(2021—2025年)》), taken apart.</summary>
/// <param name="Span">With its 《》.</param>
/// <param name="NameEnd">Where the name ends and the period begins, if there is one.</param>
/// <param name="From">The period's first year; 0 where it has none.</param>
/// <param name="HasSign">Whether 年 follows the period's last year.</param>
internal readonly record struct QuotedTitle(TextSpan Span, int NameEnd, int From, int To, bool HasSign)
{
    /// <summary>《 without 》 is a slip of punctuation, not a title of a page's length.</summary>
    public const int Longest = 80;

    public static Titles Find(string text, TextSpan within) => new(text, within);

    /// <summary>The name without 《》 and period, brackets full-width, spaces left out.</summary>
    public ReadOnlySpan<char> Name(string text, Span<char> room)
    {
        var length = 0;
        foreach (var c in text.AsSpan(Span.Start + 1, NameEnd - Span.Start - 1))
        {
            if (!Glyphs.IsSpace(c))
                room[length++] = Glyphs.Fold(c) switch { '(' => '（', ')' => '）', var folded => folded };
        }

        return room[..length];
    }

    private static QuotedTitle Read(string text, TextSpan span)
    {
        var inner = text.AsSpan(span.Start + 1, span.Length - 2);
        var bracket = inner.LastIndexOfAny('(', '（');
        var end = inner.LastIndexOfAnyExcept(' ', '　');
        if (bracket > 0 && end > bracket && inner[end] is ')' or '）' && TryReadPeriod(inner[(bracket + 1)..end], out var from, out var to, out var hasSign))
            return new QuotedTitle(span, span.Start + 1 + bracket, from, to, hasSign);
        return new QuotedTitle(span, span.End - 1, 0, 0, false);
    }

    // 2021—2025年, 2021-2025, 2021年至2025年
    private static bool TryReadPeriod(ReadOnlySpan<char> words, out int from, out int to, out bool hasSign)
    {
        Span<char> period = stackalloc char[words.Length];
        var length = 0;
        foreach (var c in words)
        {
            if (!Glyphs.IsSpace(c))
                period[length++] = Glyphs.Fold(c);
        }

        period = period[..length];
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

    /// <summary>The titles of a stretch, in order.</summary>
    internal ref struct Titles(string text, TextSpan within)
    {
        private int _at = within.Start;

        public QuotedTitle Current { get; private set; }

        public readonly Titles GetEnumerator() => this;

        public bool MoveNext()
        {
            while (_at < within.End && text.AsSpan(_at, within.End - _at).IndexOf('《') is >= 0 and var open)
            {
                var start = _at + open;
                _at = start + 1;
                var close = text.AsSpan(_at, Math.Min(Longest, text.Length - _at)).IndexOfAny('《', '》', '\n');
                if (close <= 0 || text[_at + close] != '》')
                    continue;
                Current = Read(text, new TextSpan(start, close + 2));
                return true;
            }

            return false;
        }
    }
}
