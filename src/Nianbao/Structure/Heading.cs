using Nianbao.Text;

namespace Nianbao.Structure;

/// <summary>A heading as it stands in the text.</summary>
/// <param name="Marker">Its number; null where it has none.</param>
/// <param name="Span">Number and words, without closing punctuation.</param>
/// <param name="Words">Where the words begin, after the number.</param>
/// <param name="BodyStart">Where what it heads begins: on the next line, or on the same where it runs in.</param>
internal readonly record struct Heading(Marker? Marker, TextSpan Span, int Words, int BodyStart)
{
    // A heading of two clauses and a year stays under this; more is a paragraph without punctuation.
    private const int Longest = 80;

    // What this long a line says after a stop is body that runs in; a shorter one is all heading.
    private const int ShortLine = 24;

    public ReadOnlySpan<char> WordsOf(string text) => text.AsSpan(Words, Math.Max(0, Span.End - Words));

    /// <summary>Reads the heading that begins at <paramref name="start"/> and ends with its line at the latest.</summary>
    public static Heading Read(string text, int start, int lineEnd, Marker? marker)
    {
        var words = marker is { } m ? Glyphs.SkipSpaces(text, m.End, lineEnd) : start;
        if (marker is { Family: MarkerFamily.Boxed })
        {
            var close = text.IndexOf('】', start, Math.Min(lineEnd - start, Longest));
            if (close >= 0)
                return new(marker, TextSpan.FromBounds(start, close + 1), words, Past(text, close + 1, lineEnd));
        }

        var stop = FindStop(text, words, lineEnd, marker);
        var end = Glyphs.TrimClosing(text, words, stop);
        return new(marker, TextSpan.FromBounds(start, Math.Max(end, words)), words, Past(text, stop, lineEnd));
    }

    // The first stop, colon or inner number ends the words; commas belong to them.
    private static int FindStop(string text, int words, int lineEnd, Marker? marker)
    {
        var reach = Math.Min(lineEnd, words + Longest);
        var depth = 0;
        for (var i = words; i < reach; i++)
        {
            if (!Glyphs.Telling.Contains(text[i]))
                continue;
            var c = Glyphs.Fold(text[i]);
            depth += Glyphs.OpensQuote(c) ? 1 : c is '”' or '》' or '」' ? -1 : 0;
            if (depth > 0)
                continue;
            if (Glyphs.EndsStatement(text[i]) || (c == ':' && i > words))
                return i;
            if (i > words && MarkerReader.TryRead(text, i, lineEnd, out var inner) && OpensInnerList(text, i, inner, marker))
                return i;
            if (c == ' ' && i > words && HeadsAlone(text, words, i, lineEnd))
                return i;
        }

        if (reach == lineEnd)
            return reach;

        var comma = text.AsSpan(words, reach - words).IndexOfAny(',', '，');
        return comma > 0 ? words + comma : reach;
    }

    /// <summary>A line break was lost before (一), 1. or 一是: the first of a list never stands inside a heading.</summary>
    public static bool OpensInnerList(string text, int at, Marker inner, Marker? outer) =>
        inner.Number == 1 && inner.Family != outer?.Family && inner.Family switch
        {
            MarkerFamily.BracketedNumeral => Glyphs.Fold(text[at]) == '(',
            MarkerFamily.Figure => Glyphs.IsHan(text[at - 1]) || Glyphs.IsSpace(text[at - 1]),
            MarkerFamily.Point => text[inner.End - 1] == '是' && !JoinsNumber(text[at - 1]),
            MarkerFamily.Circled or MarkerFamily.BracketedFigure => true,
            _ => false,
        };

    /// <summary>Whether 一 after this character is no number of a list: 第一是, 唯一是, 统一是.</summary>
    public static bool JoinsNumber(char previous) => "第之其统唯逐万单专十".Contains(previous, StringComparison.Ordinal);

    // 二、存在的问题 2024年…: a space that parts a known heading from its body.
    private static bool HeadsAlone(string text, int words, int at, int lineEnd) =>
        lineEnd - at > ShortLine && HeadingWords.OfUnnumbered(text.AsSpan(words, at - words)) != HeadingTopics.None
        && !Glyphs.IsDigit(text[at - 1]);

    private static int Past(string text, int at, int lineEnd)
    {
        while (at < lineEnd && (Glyphs.IsSpace(text[at]) || Glyphs.EndsStatement(text[at]) || Glyphs.Fold(text[at]) == ':'))
            at++;
        return at;
    }
}
