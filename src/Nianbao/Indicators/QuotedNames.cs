using Nianbao.Text;

namespace Nianbao.Indicators;

/// <summary>Tells whether a number stands in a quoted name or a document's title (“六无”, 《…(2021-2025年)》, 〔2026〕3号).</summary>
internal static class QuotedNames
{
    /// <summary>A quotation longer than this is a sentence that may hold figures of its own.</summary>
    private const int LongestName = 20;

    /// <summary>A document's title may be longer.</summary>
    private const int LongestTitle = 60;

    /// <summary>What begins or ends a quotation or a title, or ends the stretch in which one is looked for.</summary>
    private static readonly CharSet Telling = new("《〈“「『‘﹁〔\"》〉”」』’〕\n\t。;");

    public static bool Hold(ReadOnlySpan<char> text, int at)
    {
        var floor = Math.Max(0, at - LongestTitle);
        for (var i = at - 1; i >= floor; i--)
        {
            if (!Telling.Contains(text[i]))
                continue;
            switch (text[i])
            {
                case '《' or '〈':
                    return Closes(text, i, at, LongestTitle, '》', '〉');
                case '“' or '「' or '『' or '‘' or '﹁' or '〔':
                    return at - i <= LongestName && Closes(text, i, at, LongestName, '”', '」', '』', '’', '﹂', '〕');
                case '"' when at - i <= LongestName && IsOpening(text, i):
                    return Closes(text, i, at, LongestName, '"');
                case '》' or '〉' or '”' or '」' or '』' or '’' or '〕' or '"' or '\n' or '\t' or '。' or ';':
                    return false;
                default:
                    break;
            }
        }

        return false;
    }

    private static bool Closes(ReadOnlySpan<char> text, int open, int at, int longest, params ReadOnlySpan<char> closing)
    {
        var rest = text[at..Math.Min(text.Length, open + longest)];
        var end = rest.IndexOfAny(closing);
        return end >= 0 && !rest[..end].Contains('\n');
    }

    /// <summary>A straight quotation mark opens when the ones before it on the line pair up.</summary>
    private static bool IsOpening(ReadOnlySpan<char> text, int at)
    {
        var before = 0;
        for (var i = at - 1; i >= Math.Max(0, at - 200) && text[i] != '\n'; i--)
            before += text[i] == '"' ? 1 : 0;
        return before % 2 == 0;
    }
}
