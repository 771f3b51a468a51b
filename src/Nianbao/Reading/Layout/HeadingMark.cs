namespace Nianbao.Reading.Layout;

/// <summary>Recognises the marks with which headings and listed items begin: 一、 （一） 1. （1） 第一章.</summary>
internal static class HeadingMark
{
    private const string Numerals = "一二三四五六七八九十百";

    public static bool Begins(string text)
    {
        var at = 0;
        var isBracketed = text[0] is '（' or '(';
        var isNamed = text[0] == '第';
        if (isBracketed || isNamed)
            at++;
        var start = at;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || Numerals.Contains(text[at], StringComparison.Ordinal)))
            at++;
        if (at == start || at >= text.Length)
            return false;
        if (isNamed)
            return text[at] is '章' or '节' or '部' or '条';
        if (isBracketed)
            return text[at] is '）' or ')';
        // "1." as against the figure 1.5.
        return text[at] is '、' or '．' || (text[at] == '.' && (at + 1 == text.Length || !char.IsAsciiDigit(text[at + 1])));
    }
}
