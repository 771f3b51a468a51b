namespace Nianbao.Structure;

/// <summary>A line of the text that is not blank, without the white space around it.</summary>
internal readonly record struct TextLine(int Start, int End)
{
    public int Length => End - Start;

    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);

    /// <summary>The lines of [start, end) in order.</summary>
    public static List<TextLine> Split(string text, int start, int end)
    {
        // As long as it will be: growing would copy every line about twice.
        var lines = new List<TextLine>(start < end ? text.AsSpan(start, end - start).Count('\n') + 1 : 0);
        var at = start;
        while (at < end)
        {
            var length = text.AsSpan(at, end - at).IndexOfAny(Glyphs.LineBreaks);
            var stop = length < 0 ? end : at + length;

            var from = Glyphs.SkipSpaces(text, at, stop);
            if (from < stop)
                lines.Add(new TextLine(from, Glyphs.TrimSpaces(text, from, stop)));
            at = stop + 1;
        }

        return lines;
    }
}
