using Nianbao.Text;

namespace Nianbao.Indicators;

/// <summary>The words around a figure up to the nearest stops: before it <c>[Start..PreEnd)</c>, after it <c>[PostStart..End)</c>.</summary>
/// <param name="EndsAtFigure">The words after it run up to another figure, which they may belong to.</param>
internal readonly record struct Segment(int Start, int PreEnd, int PostStart, int End, bool EndsAtFigure)
{
    /// <summary>Further from the figure than this, words say little about it; the limit keeps reading linear.</summary>
    private const int Reach = 90;

    /// <summary>The stops, and what brackets a part of a clause; any other character is passed over.</summary>
    private static readonly CharSet Telling = new(",;。:!?()\n\t[]【】….“”《》、");

    public static Segment Around(ReadOnlySpan<char> text, int start, int end, int floor, int ceiling)
    {
        var from = ClauseStart(text, start, floor);

        var to = end;
        var limit = Math.Min(ceiling, end + Reach);
        while (to < limit)
        {
            var c = text[to];
            if (!Telling.Contains(c))
                to++;
            else if (c is '(' or '“' or '《' && ClosingAfter(text, to, limit) is > 0 and var close && (c != '(' || close - to <= 6 && close < limit && !IsStop(text, close)))
                to = close;
            else if (c == '、' && !RunsOn(text, end, to, ceiling) || c == ')' || IsStop(text, to))
                break;
            else
                to++;
        }

        return new Segment(from, start, end, to, to == ceiling && ceiling < text.Length && !IsStop(text, to) && text[to] != '、');
    }

    /// <summary>116名机关干部、村干部参加考试: a list of nouns goes on where no other figure follows in the clause.</summary>
    private static bool RunsOn(ReadOnlySpan<char> text, int figureEnd, int comma, int ceiling)
    {
        if (comma == figureEnd || SubjectWords.HasVerb(text[figureEnd..comma]))
            return false;
        for (var i = comma + 1; i < ceiling && i < figureEnd + Reach; i++)
        {
            if (IsStop(text, i))
                return true;
        }

        return false;
    }

    /// <summary>Where the clause begins that ends at <paramref name="end"/>, no earlier than <paramref name="floor"/>.</summary>
    public static int ClauseStart(ReadOnlySpan<char> text, int end, int floor)
    {
        var from = end;
        for (floor = Math.Max(floor, end - Reach); from > floor;)
        {
            var c = text[from - 1];
            if (!Telling.Contains(c))
                from--;
            else if (c is ')' or '”' or '》' && OpeningBefore(text, from - 1, floor) is >= 0 and var open)
                from = open;
            else if (IsStop(text, from - 1))
                break;
            else
                from--;
        }

        return from;
    }

    /// <summary>A mark that ends a clause. The full stop of 1. is one; that of 1.5 is none.</summary>
    public static bool IsStop(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        ',' or ';' or '。' or ':' or '!' or '?' or '(' or ')' or '\n' or '\t' or '[' or ']' or '【' or '】' or '…' => true,
        '.' => at + 1 >= text.Length || !char.IsAsciiDigit(text[at + 1]),
        _ => false,
    };

    /// <summary>Where the bracket opens that closes at <paramref name="close"/>: short ones are part of a name (村(社区)).</summary>
    private static int OpeningBefore(ReadOnlySpan<char> text, int close, int floor)
    {
        var (opening, longest) = text[close] switch
        {
            ')' => ('(', 12),
            '”' => ('“', 40),
            _ => ('《', 40),
        };
        for (var i = close - 1; i >= floor && i >= close - longest; i--)
        {
            if (text[i] == opening)
                return opening == '(' && IsMarker(text[(i + 1)..close]) ? -1 : i;
        }

        return -1;
    }

    private static int ClosingAfter(ReadOnlySpan<char> text, int open, int limit)
    {
        var (closing, longest) = text[open] switch
        {
            '(' => (')', 12),
            '“' => ('”', 40),
            _ => ('》', 40),
        };
        for (var i = open + 1; i < limit && i <= open + longest; i++)
        {
            if (text[i] == closing)
                return i + 1;
        }

        return -1;
    }

    /// <summary>(一), (12): a list marker, not a part of the clause.</summary>
    private static bool IsMarker(ReadOnlySpan<char> content)
    {
        foreach (var c in content)
        {
            if (!char.IsAsciiDigit(c) && !ChineseNumerals.IsNumeral(c))
                return false;
        }

        return true;
    }
}
