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

    /// <summary>All that is looked at; a line's end is where every pair must have been closed.</summary>
    public const string All = Opening + Closing + "()\"\n";

    public static void Check(CheckedReport read, FindingList found)
    {
        var text = read.Text;
        var open = new OpenMarks(stackalloc int[Deepest]);
        var straight = -1;
        var lineStart = 0;
        foreach (var at in read.Marks)
        {
            var c = Wide(text[at]);
            if (c == '\n')
            {
                found.Add(Unpaired(text, lineStart, at, open.First, straight));
                open.Clear();
                (straight, lineStart) = (-1, at + 1);
            }
            else if (c == '"')
                straight = straight < 0 ? at : -1;
            else if (Opening.Contains(c, StringComparison.Ordinal))
                open.Add(at);
            else if (!open.Close(text, Opening[Closing.IndexOf(c, StringComparison.Ordinal)]) && !IsMarker(text, lineStart, at))
            {
                found.Add(Finding(text, at, lineStart));
                open.Clear();
            }
        }

        found.Add(Unpaired(text, lineStart, text.Length, open.First, straight));
    }

    private static char Wide(char c) => c switch { '(' => '（', ')' => '）', _ => c };

    // 1) and 一) open a list's item, at the line's start or in the run of a paragraph.
    private static bool IsMarker(string text, int lineStart, int at)
    {
        var start = at;
        while (start > lineStart && at - start < 3 && (Glyphs.IsDigit(text[start - 1]) || ListNumber.IsNumeral(text[start - 1])))
            start--;
        return start < at && (start == lineStart || !Glyphs.IsHan(text[start - 1]));
    }

    private static Finding? Unpaired(string text, int lineStart, int lineEnd, int firstOpen, int straight)
    {
        var at = firstOpen >= 0 ? firstOpen : straight;
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

    /// <summary>Where the marks stand that are open, the innermost last.</summary>
    private ref struct OpenMarks(Span<int> places)
    {
        private readonly Span<int> _places = places;
        private int _count;

        public readonly int First => _count > 0 ? _places[0] : -1;

        public void Clear() => _count = 0;

        public void Add(int at)
        {
            if (_count < _places.Length)
                _places[_count++] = at;
        }

        // The nearest opening mark of the kind; marks opened inside it and never closed stay, to be told of.
        public bool Close(string text, char mark)
        {
            for (var i = _count - 1; i >= 0; i--)
            {
                if (Wide(text[_places[i]]) != mark)
                    continue;
                _places[(i + 1).._count].CopyTo(_places[i..]);
                _count--;
                return true;
            }

            return false;
        }
    }
}
