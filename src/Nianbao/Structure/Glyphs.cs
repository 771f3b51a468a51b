using System.Buffers;
using Nianbao.Text;

namespace Nianbao.Structure;

/// <summary>What single characters are, whichever width they are written in.</summary>
internal static class Glyphs
{
    public static readonly SearchValues<char> LineBreaks = SearchValues.Create("\n\r\u2028\u2029\v\f");

    /// <summary>All that ends or parts words, or may begin a marker; of any other character nothing need be asked.</summary>
    public static readonly CharSet Telling = new(c =>
        IsSpace(c) || IsLineBreak(c) || EndsStatement(c) || OpensQuote(c) || ClosesQuote(c) || Fold(c) is ',' or ':' or '.' || MarkerReader.Openings.Contains(c));

    // Chinese punctuation and the Han characters that nine in ten characters of a report are, none of them a space:
    // asking this first spares them the tables behind char.IsWhiteSpace.
    private const char FirstLetter = '\u3001';
    private const char LastLetter = '\uD7FF';

    /// <summary>The half-width form of a full-width character; every space is ' '.</summary>
    public static char Fold(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '〔' or '［' => '[',
        '〕' or '］' => ']',
        >= FirstLetter and <= LastLetter => c,
        _ => IsSpace(c) ? ' ' : c,
    };

    /// <summary>White space, also the kinds without width that web pages leave behind.</summary>
    public static bool IsSpace(char c) =>
        c is not (>= FirstLetter and <= LastLetter) && (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u00AD');

    public static bool IsLineBreak(char c) => c is (>= '\n' and <= '\r') or '\u2028' or '\u2029';

    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '〇';

    public static bool IsDigit(char c) => Fold(c) is >= '0' and <= '9';

    /// <summary>。！？ and ；: what closes a statement.</summary>
    public static bool EndsStatement(char c) => c == '。' || Fold(c) is '!' or '?' or ';';

    public static bool OpensQuote(char c) => c is '“' or '《' or '「';

    public static bool ClosesQuote(char c) => c is '”' or '’' or '》' or '」' or '】' || Fold(c) is ')' or '"';

    /// <summary>The first position from <paramref name="at"/> that holds no white space, or <paramref name="end"/>.</summary>
    public static int SkipSpaces(string text, int at, int end)
    {
        while (at < end && IsSpace(text[at]))
            at++;
        return at;
    }

    /// <summary>The position after the last character of [start, end) that is neither white space nor closing punctuation.</summary>
    public static int TrimClosing(string text, int start, int end)
    {
        while (end > start && (IsSpace(text[end - 1]) || EndsStatement(text[end - 1])
               || text[end - 1] is '、' || Fold(text[end - 1]) is ':' or ',' or '.'))
            end--;
        return end;
    }

    /// <summary>The position after the last character of [start, end) that is no white space.</summary>
    public static int TrimSpaces(string text, int start, int end)
    {
        while (end > start && IsSpace(text[end - 1]))
            end--;
        return end;
    }

    /// <summary>Whether the text at a position reads as <paramref name="word"/>.</summary>
    public static bool Reads(string text, int at, int end, string word) =>
        at >= 0 && at + word.Length <= end && text.AsSpan(at, word.Length).SequenceEqual(word);

    /// <summary>Whether the text at a position reads as one of the words.</summary>
    public static bool ReadsAny(string text, int at, int end, WordSet words) => words.At(text.AsSpan(0, end), at) > 0;

    /// <summary>The same for a few words at a place or two, where an index over them would not pay.</summary>
    public static bool ReadsAny(string text, int at, int end, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Reads(text, at, end, word))
                return true;
        }

        return false;
    }

    /// <summary>Whether one of the words occurs in a stretch.</summary>
    public static bool ContainsAny(ReadOnlySpan<char> stretch, WordSet words) => words.FirstIn(stretch) >= 0;
}
