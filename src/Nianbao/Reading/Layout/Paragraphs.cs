using System.Text;

namespace Nianbao.Reading.Layout;

/// <summary>Joins lines to paragraphs: by indent, by how far the line before reaches, by the space between.</summary>
internal static class Paragraphs
{
    /// <summary>What a line may lack of the right edge, in heights of type, for a mark that must not begin the next one.</summary>
    private const double Short = 2.2;

    /// <summary>A step between baselines larger than usual by this begins a paragraph.</summary>
    private const double WideStep = 1.7;

    /// <summary>Type that is larger or smaller by this is another paragraph's.</summary>
    private const double OtherSize = 1.15;

    /// <summary>How far, in heights of type, lines hang in after a mark such as （十二）.</summary>
    private const double MaxHang = 4.5;

    /// <summary>How far text reaches at least on a page's width: a document of short lines only has no full ones.</summary>
    private const double Reach = 0.75;

    /// <summary>Marks that stay with the word after or before them.</summary>
    private const string Opening = "（《“‘【〔(", Closing = "，。；：！？、）》”’】〕%％)";

    /// <summary>Lines of a column or page that tell its own edges, as against the document's.</summary>
    private const int OwnFrameLines = 8;

    public static string Join(IReadOnlyList<TextLine> lines, double width)
    {
        var whole = Frame.Of([.. lines.Where(line => line is { IsTableRow: false, Column: 0 })]);
        whole = whole with { Right = Math.Max(whole.Right, Reach * width) };
        var frames = lines.Where(line => !line.IsTableRow).GroupBy(line => (line.Page, line.Column))
            .ToDictionary(group => group.Key, group => Own([.. group], whole));
        var isIndented = IsIndented(lines, frames);
        var step = Step(lines);
        var text = new StringBuilder();
        double? hang = null;
        for (var at = 0; at < lines.Count; at++)
        {
            var line = lines[at];
            if (at > 0 && GoesOn(lines[at - 1], line, frames, isIndented, step, hang ?? Hang(lines, at, frames, isIndented)))
            {
                text.Append(Between(text[^1], line.Text[0]));
                hang ??= Hang(lines, at, frames, isIndented);
            }
            else if (at > 0)
            {
                text.Append('\n');
                hang = null;
            }

            text.Append(line.Text);
        }

        return text.ToString();
    }

    /// <summary>The lines of one cell as one text, with a space only between Latin words.</summary>
    public static string Glue(IReadOnlyList<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            if (text.Length > 0)
                text.Append(Between(text[^1], line[0]));
            text.Append(line);
        }

        return text.ToString();
    }

    private static string Between(char last, char next) =>
        char.IsAsciiLetter(last) && char.IsAsciiLetter(next) ? " " : "";

    private static Frame Own(List<TextLine> lines, Frame whole)
    {
        if (lines[0].Column > 0)
            return Frame.Of(lines);
        if (lines.Count < OwnFrameLines)
            return whole;
        // Mirrored margins move a page's text a little; a page of indented lines only must not move the edge.
        var own = Frame.Of(lines);
        var size = lines[0].Size;
        return new Frame(
            own.Left < whole.Left + Frame.Edge * size ? own.Left : whole.Left,
            Math.Abs(own.Right - whole.Right) < Short * size ? own.Right : whole.Right);
    }

    private static bool GoesOn(
        TextLine before, TextLine line, Dictionary<(int, int), Frame> frames, bool isIndented, double step, double? hang)
    {
        // A title said twice: over the page and over the text.
        if (before.IsTableRow || line.IsTableRow || (before.Text == line.Text && line.Column == 0))
            return false;
        var size = Math.Min(before.Size, line.Size);
        if (Math.Max(before.Size, line.Size) > OtherSize * size)
            return false;
        if (before.Page == line.Page && before.Column == line.Column && line.Y - before.Y > WideStep * Math.Max(step, size))
            return false;

        var (frame, own) = (frames[(before.Page, before.Column)], frames[(line.Page, line.Column)]);
        if (frame.Right - before.Right > Math.Max(Short * size, FirstWord(line) + (size / 2)))
            return false;
        if (line.X > own.Left + Frame.Edge * size)
            return (hang is { } edge && Math.Abs(line.X - edge) < Frame.Edge * size) || (before.X - frame.Left < Short * size && IsCentred(line, own));
        return isIndented || !HeadingMark.Begins(line.Text);
    }

    /// <summary>
    /// Where a listed item's lines after the first begin, if they hang under its text: the next line but one stands there as well, or
    /// paragraphs here begin without an indent that could be mistaken for it.
    /// </summary>
    private static double? Hang(IReadOnlyList<TextLine> lines, int at, Dictionary<(int, int), Frame> frames, bool isIndented)
    {
        var (before, line) = (lines[at - 1], lines[at]);
        if (before.IsTableRow || line.IsTableRow || line.X - before.X < Frame.Edge * line.Size || line.X - before.X > MaxHang * line.Size
            || !HeadingMark.Begins(before.Text))
            return null;
        var next = at + 1 < lines.Count ? lines[at + 1] : null;
        var goesOn = next is { IsTableRow: false } && Math.Abs(next.X - line.X) < Frame.Edge * line.Size
            && frames[(line.Page, line.Column)].Right - line.Right < Short * line.Size;
        return goesOn || !isIndented ? line.X : null;
    }

    /// <summary>Whether a line stands in the middle, as the rest of a title does whose first line was full.</summary>
    private static bool IsCentred(TextLine line, Frame frame) =>
        Math.Abs(line.X - frame.Left - (frame.Right - line.Right)) < Frame.Edge * line.Size;

    /// <summary>The width of what moved to the next line whole: a number or word, or a character, with the marks that stay with it.</summary>
    private static double FirstWord(TextLine line)
    {
        var (text, at, half) = (line.Text, 0, 0);
        for (; at < text.Length && Opening.Contains(text[at], StringComparison.Ordinal); at++)
            half += 2;
        var start = at;
        for (; at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '.' or ',' or '-' or '/' or '·' or ':' or '+'); at++)
            half++;
        if (at == start && at < text.Length)
            (at, half) = (at + 1, half + 2);
        for (; at < text.Length && Closing.Contains(text[at], StringComparison.Ordinal); at++)
            half += 2;
        return half * line.Size / 2;
    }

    /// <summary>Whether the document's paragraphs begin with an indent: lines go on from an indented one to the edge.</summary>
    private static bool IsIndented(IReadOnlyList<TextLine> lines, Dictionary<(int, int), Frame> frames)
    {
        for (var at = 1; at < lines.Count; at++)
        {
            var (before, line) = (lines[at - 1], lines[at]);
            if (before.IsTableRow || line.IsTableRow)
                continue;
            var left = frames[(line.Page, line.Column)].Left;
            var indent = before.X - frames[(before.Page, before.Column)].Left;
            if (indent > line.Size && indent < 3 * line.Size && line.X < left + Frame.Edge * line.Size
                && frames[(before.Page, before.Column)].Right - before.Right < Short * line.Size)
                return true;
        }

        return false;
    }

    private static double Step(IReadOnlyList<TextLine> lines)
    {
        var steps = lines.Zip(lines.Skip(1))
            .Where(pair => pair.First.Page == pair.Second.Page && pair.Second.Y > pair.First.Y && !pair.First.IsTableRow && !pair.Second.IsTableRow)
            .Select(pair => pair.Second.Y - pair.First.Y).Order().ToList();
        return steps.Count == 0 ? 0 : steps[steps.Count / 2];
    }
}
