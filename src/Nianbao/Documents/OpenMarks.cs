using Nianbao.Wording;

namespace Nianbao.Documents;

/// <summary>The marks in a text of what a person must still decide: 【待定】, 【待定：首场日期】.</summary>
internal static class OpenMarks
{
    /// <summary>A mark that is not closed within so many characters is not one.</summary>
    private const int Longest = 40;

    /// <summary>The first mark that begins at or after a position; null where there is none.</summary>
    public static (int Start, int End)? Next(string text, int from)
    {
        while (from < text.Length && text.IndexOf(DocumentTexts.OpenMark, from, StringComparison.Ordinal) is >= 0 and var start)
        {
            var close = text.AsSpan(start, Math.Min(Longest, text.Length - start)).IndexOf('】');
            if (close > 0)
                return (start, start + close + 1);
            from = start + DocumentTexts.OpenMark.Length;
        }
        return null;
    }

    public static IEnumerable<string> In(string text)
    {
        for (var next = Next(text, 0); next is var (start, end); next = Next(text, end))
            yield return text[start..end];
    }
}
