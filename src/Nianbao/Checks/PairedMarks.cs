using System.Buffers;
using Nianbao.Structure;
using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Checks;

/// <summary>The part of <c>punctuation</c> that looks for quotation marks and brackets without their pair, paragraph by paragraph.</summary>
internal static class PairedMarks
{
    // Opening marks, and in the same order the closing ones.
    private const string Opening = "“‘《〈（【「『〔";
    private const string Closing = "”’》〉）】」』〕";

    // A document nests three deep at most.
    private const int Deepest = 12;

    private static readonly SearchValues<char> Marks = SearchValues.Create(Opening + Closing + "()\"\n");

    public static IEnumerable<Finding> Check(CheckedReport read)
    {
        var text = read.Text;
        var open = new List<(char Mark, int At)>();
        var straight = -1;
        var lineStart = 0;
        for (var at = Next(text, 0); at >= 0; at = Next(text, at + 1))
        {
            var c = text[at] switch { '(' => '（', ')' => '）', var other => other };
            if (c == '\n')
            {
                if (Unpaired(text, lineStart, at, open, straight) is { } finding)
                    yield return finding;
                open.Clear();
                (straight, lineStart) = (-1, at + 1);
            }
            else if (c == '"')
            {
                straight = straight < 0 ? at : -1;
            }
            else if (Opening.Contains(c, StringComparison.Ordinal))
            {
                if (open.Count < Deepest)
                    open.Add((c, at));
            }
            else if (!Close(open, c) && !IsMarker(text, lineStart, at))
            {
                yield return Finding(text, at, lineStart);
                open.Clear();
            }
        }

        if (Unpaired(text, lineStart, text.Length, open, straight) is { } last)
            yield return last;
    }

    private static int Next(string text, int from)
    {
        var next = from < text.Length ? text.AsSpan(from).IndexOfAny(Marks) : -1;
        return next < 0 ? -1 : from + next;
    }

    // The nearest opening mark of the kind; marks opened inside it and never closed stay, to be told of.
    private static bool Close(List<(char Mark, int At)> open, char closing)
    {
        var mark = Opening[Closing.IndexOf(closing, StringComparison.Ordinal)];
        var at = open.FindLastIndex(found => found.Mark == mark);
        if (at < 0)
            return false;
        open.RemoveAt(at);
        return true;
    }

    // 1) and 一) open a list's item, at the line's start or in the run of a paragraph.
    private static bool IsMarker(string text, int lineStart, int at)
    {
        var start = at;
        while (start > lineStart && at - start < 3 && (Glyphs.IsDigit(text[start - 1]) || ListNumber.IsNumeral(text[start - 1])))
            start--;
        return start < at && (start == lineStart || !Glyphs.IsHan(text[start - 1]));
    }

    private static Finding? Unpaired(string text, int lineStart, int lineEnd, List<(char Mark, int At)> open, int straight)
    {
        var at = open.Count > 0 ? open[0].At : straight;
        return at < 0 || PageResidue.IsResidue(text.AsSpan(lineStart, lineEnd - lineStart)) ? null : Finding(text, at, lineStart);
    }

    private static Finding Finding(string text, int at, int lineStart)
    {
        var end = Math.Min(text.Length, at + 12);
        var stop = text.AsSpan(at, end - at).IndexOf('\n');
        end = stop > 0 ? at + stop : end;
        var closes = Closing.Contains(text[at], StringComparison.Ordinal) || text[at] == ')';
        var span = closes ? TextSpan.FromBounds(Math.Max(lineStart, at - 11), at + 1) : TextSpan.FromBounds(at, end);
        return new Finding(Punctuation.Code, Severity.Warning, CheckTexts.Unpaired(text[at], closes), span);
    }
}
