using System.Text;

namespace Nianbao.Reading.Pdf;

/// <summary>Joins lines into the paragraphs they were broken from.</summary>
internal static class ParagraphJoiner
{
    /// <summary>A line that begins further right than this, in ems, is indented. Indents are two ems.</summary>
    private const double Indent = 1;

    /// <summary>Room left at the end of a full line, in ems: marks that hang or are set narrow.</summary>
    private const double Ragged = 0.6;

    /// <summary>Lines this much further apart than the text's lines, in ems, do not belong together.</summary>
    private const double ExtraGap = 0.6;

    /// <summary>Sizes of characters that differ by more are a heading and its text.</summary>
    private const double MaxSizeRatio = 1.12;

    /// <summary>Of all lines, the part from which indents are the text's way to begin a paragraph. Elsewhere its marks are.</summary>
    private const double MinIndented = 0.08;

    private const string Stops = "。！？；：!?;:";

    /// <summary>The paragraphs and rows, joined by '\n'.</summary>
    public static string Join(List<TextLine> lines)
    {
        var pitch = Pitch(lines);
        var hasIndents = lines.Count(IsIndented) > lines.Count * MinIndented;
        var text = new StringBuilder();
        for (var at = 0; at < lines.Count; at++)
        {
            if (at > 0)
                text.Append(IsBreak(lines[at - 1], lines[at], pitch, hasIndents) ? "\n" : LineBreaks.Join(lines[at - 1].Text[^1], lines[at].Text[0]));
            text.Append(lines[at].Text);
        }

        return text.ToString();
    }

    /// <summary>Whether a paragraph ends after a line.</summary>
    private static bool IsBreak(TextLine before, TextLine after, double pitch, bool hasIndents)
    {
        if (before.IsRow || after.IsRow || IsCentred(before))
            return true;
        // From a title over both columns into the first, or out of the last.
        if (Math.Abs(before.MarginRight - before.MarginLeft - (after.MarginRight - after.MarginLeft)) > 2 * before.Size)
            return true;
        if (Math.Max(before.Size, after.Size) > MaxSizeRatio * Math.Min(before.Size, after.Size))
            return true;
        if (before.MarginRight - before.Right > after.FirstWord + (Ragged * before.Size))
            return true;
        if (before.Block == after.Block && before.Baseline - after.Baseline > pitch + (ExtraGap * before.Size))
            return true;
        if (IsIndented(after))
            // A title of more than one line: the last one stands in the middle below full ones.
            return !(IsCentred(after) && !IsIndented(before) && !Stops.Contains(before.Text[^1], StringComparison.Ordinal));
        return !hasIndents && Stops.Contains(before.Text[^1], StringComparison.Ordinal) && HeadingMarker.Starts(after.Text);
    }

    private static bool IsIndented(TextLine line) => line.Left - line.MarginLeft > Indent * line.Size;

    /// <summary>Stands in the middle, with room on both sides: a title.</summary>
    private static bool IsCentred(TextLine line)
    {
        var (left, right) = (line.Left - line.MarginLeft, line.MarginRight - line.Right);
        return left > 2.5 * line.Size && right > 2.5 * line.Size && Math.Abs(left - right) < 1.5 * line.Size;
    }

    /// <summary>The usual distance of two lines.</summary>
    private static double Pitch(List<TextLine> lines)
    {
        var distances = new List<double>();
        for (var at = 1; at < lines.Count; at++)
        {
            if (lines[at].Block == lines[at - 1].Block && !lines[at].IsRow && !lines[at - 1].IsRow)
                distances.Add(lines[at - 1].Baseline - lines[at].Baseline);
        }

        distances.Sort();
        return distances.Count == 0 ? 0 : distances[distances.Count / 2];
    }
}
