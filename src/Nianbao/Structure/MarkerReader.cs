using Nianbao.Text;

namespace Nianbao.Structure;

/// <summary>Reads the marker that stands at a position; constant time.</summary>
internal static class MarkerReader
{
    private const string FormalNumerals = "壹贰叁肆伍陆柒捌玖拾";
    private const string Bullets = "●■◆▲★•▪◎►➤";

    // A title in 【】 is a few words; further on the closing bracket belongs to something else.
    private const int LongestBoxedTitle = 40;

    /// <summary>What a marker begins with. Few characters do; asking this first spares the others the cases below.</summary>
    public static readonly CharSet Openings = new(
        "([（［〔【第其问首再最0123456789０１２３４５６７８９一二三四五六七八九十" + FormalNumerals + Bullets
        + "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳❶❷❸❹❺❻❼❽❾❿⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩");

    public static bool TryRead(string text, int at, int end, out Marker marker)
    {
        marker = default;
        if (at >= end || !Openings.Contains(text[at]))
            return false;

        var c = Glyphs.Fold(text[at]);
        return c switch
        {
            '(' or '[' => TryReadBracketed(text, at, end, out marker),
            '【' => TryReadBracketed(text, at, end, out marker) || TryReadBoxed(text, at, end, out marker),
            '第' or '其' or '问' => TryReadOrdinal(text, at, end, out marker) || TryReadSequence(text, at, end, out marker),
            '首' or '再' or '最' => TryReadSequence(text, at, end, out marker),
            >= '0' and <= '9' => TryReadFigure(text, at, end, out marker),
            _ when ListNumber.IsNumeral(c) => TryReadNumeral(text, at, end, out marker),
            _ => TryReadSign(text, at, end, c, out marker),
        };
    }

    // (一) （1） 〔二〕 【三】, also followed by a needless 、
    private static bool TryReadBracketed(string text, int at, int end, out Marker marker)
    {
        marker = default;
        var inner = Glyphs.SkipSpaces(text, at + 1, end);
        var family = MarkerFamily.BracketedNumeral;
        if (!ListNumber.TryReadChinese(text, ref inner, end, out var number))
        {
            family = MarkerFamily.BracketedFigure;
            if (!ListNumber.TryReadFigures(text, ref inner, end, out number))
                return false;
        }

        inner = Glyphs.SkipSpaces(text, inner, end);
        if (inner >= end || Glyphs.Fold(text[inner]) is not (')' or ']' or '】'))
            return false;

        marker = new Marker(family, number, at, SkipStop(text, inner + 1, end));
        return true;
    }

    private static bool TryReadBoxed(string text, int at, int end, out Marker marker)
    {
        marker = default;
        var reach = Math.Min(LongestBoxedTitle, end - at);
        if (text.AsSpan(at, reach).IndexOf('】') <= 1)
            return false;

        marker = new Marker(MarkerFamily.Boxed, 0, at, at + 1);
        return true;
    }

    // 一、 一. 一) 一是 一要
    private static bool TryReadNumeral(string text, int at, int end, out Marker marker)
    {
        marker = default;
        var after = at;
        if (!ListNumber.TryReadChinese(text, ref after, end, out var number))
            return false;

        var sign = Glyphs.SkipSpaces(text, after, end);
        if (sign >= end)
            return false;

        switch (Glyphs.Fold(text[sign]))
        {
            case '、' or '.':
                marker = new Marker(MarkerFamily.Numeral, number, at, sign + 1);
                return true;
            case ')' or ']':
                marker = new Marker(MarkerFamily.BracketedNumeral, number, at, SkipStop(text, sign + 1, end));
                return true;
            case '是' or '要' when sign == after:
                marker = new Marker(MarkerFamily.Point, number, at, sign + 1);
                return true;
            default:
                return false;
        }
    }

    // 1. 1、 1) but not the 1.5 of a figure
    private static bool TryReadFigure(string text, int at, int end, out Marker marker)
    {
        marker = default;
        var after = at;
        if (!ListNumber.TryReadFigures(text, ref after, end, out var number))
            return false;

        var sign = Glyphs.SkipSpaces(text, after, end);
        if (sign >= end)
            return false;

        var c = Glyphs.Fold(text[sign]);
        if (c == ')')
            marker = new Marker(MarkerFamily.BracketedFigure, number, at, SkipStop(text, sign + 1, end));
        else if (c is '.' or '、' && (sign + 1 >= end || !Glyphs.IsDigit(text[sign + 1])))
            marker = new Marker(MarkerFamily.Figure, number, at, sign + 1);
        return marker.End > 0;
    }

    // 第一部分 第一, 其一: 问题一: but not 第一责任人, 第一季度
    private static bool TryReadOrdinal(string text, int at, int end, out Marker marker)
    {
        marker = default;
        var inner = at + (text[at] == '问' ? 2 : 1);
        if (inner > end || (text[at] == '问' && !Glyphs.Reads(text, at, end, "问题")))
            return false;
        if (!ListNumber.TryReadChinese(text, ref inner, end, out var number) && !ListNumber.TryReadFigures(text, ref inner, end, out number))
            return false;

        if (text[at] == '第' && Glyphs.Reads(text, inner, end, "部分"))
        {
            marker = new Marker(MarkerFamily.Part, number, at, SkipStop(text, inner + 2, end));
            return true;
        }

        if (inner >= end || Glyphs.Fold(text[inner]) is not (',' or '、' or ':' or '是'))
            return false;

        marker = new Marker(MarkerFamily.Ordinal, number, at, inner + 1);
        return true;
    }

    private static bool TryReadSequence(string text, int at, int end, out Marker marker)
    {
        marker = default;
        if (at + 2 > end)
            return false;

        var number = text.AsSpan(at, 2) switch
        {
            "首先" => 1,
            "其次" => 2,
            "再次" or "再者" => 3,
            "最后" => Marker.Last,
            _ => 0,
        };
        if (number == 0)
            return false;

        marker = new Marker(MarkerFamily.Sequence, number, at, SkipStop(text, at + 2, end));
        return true;
    }

    // Numbers that are one character, and bullets.
    private static bool TryReadSign(string text, int at, int end, char c, out Marker marker)
    {
        marker = c switch
        {
            >= '①' and <= '⑳' => new Marker(MarkerFamily.Circled, c - '①' + 1, at, at + 1),
            >= '❶' and <= '❿' => new Marker(MarkerFamily.Circled, c - '❶' + 1, at, at + 1),
            >= '⑴' and <= '⒇' => new Marker(MarkerFamily.BracketedFigure, c - '⑴' + 1, at, at + 1),
            >= '⒈' and <= '⒛' => new Marker(MarkerFamily.Figure, c - '⒈' + 1, at, at + 1),
            >= '㈠' and <= '㈩' => new Marker(MarkerFamily.BracketedNumeral, c - '㈠' + 1, at, at + 1),
            _ when Bullets.Contains(c, StringComparison.Ordinal) => new Marker(MarkerFamily.Bullet, 0, at, at + 1),
            _ => default,
        };
        if (marker.End > 0)
            return true;

        var formal = FormalNumerals.IndexOf(c, StringComparison.Ordinal);
        if (formal < 0 || at + 1 >= end || Glyphs.Fold(text[at + 1]) is not ('、' or '.'))
            return false;

        marker = new Marker(MarkerFamily.Formal, formal + 1, at, at + 2);
        return true;
    }

    private static int SkipStop(string text, int at, int end) =>
        at < end && Glyphs.Fold(text[at]) is '、' or '.' or ',' or ':' ? at + 1 : at;
}
