using Nianbao.Text;

namespace Nianbao.Structure;

/// <summary>One item of a list, or one statement of a text without numbers.</summary>
/// <param name="Span">Marker and words.</param>
/// <param name="Title">The words up to the first stop, without marker and closing punctuation.</param>
/// <param name="BodyStart">Where what follows the title begins.</param>
internal readonly record struct ListItem(Marker? Marker, TextSpan Span, TextSpan Title, int BodyStart)
{
    // Beyond this a title is a sentence, and what looks like a number in it is none.
    private const int LongestTitle = 40;

    public ReadOnlySpan<char> TitleOf(string text) => Title.Of(text);

    /// <summary>Marker and title: the heading as it stands in the text.</summary>
    public TextSpan Heading => TextSpan.FromBounds(Span.Start, Math.Max(Title.End, Span.Start));

    public TextSpan Body => TextSpan.FromBounds(Math.Min(BodyStart, Span.End), Span.End);

    /// <summary>The item that stands in [start, end), its title found.</summary>
    public static ListItem Read(string text, int start, int end, Marker? marker)
    {
        end = Glyphs.TrimSpaces(text, start, end);
        var words = Math.Min(Glyphs.SkipSpaces(text, marker?.End ?? start, end), end);
        var stop = FindStop(text, words, end, marker);
        var title = TextSpan.FromBounds(words, Math.Max(words, Glyphs.TrimClosing(text, words, stop)));
        var body = stop;
        while (body < end && (Glyphs.IsSpace(text[body]) || Glyphs.EndsStatement(text[body]) || Glyphs.Fold(text[body]) == ':'))
            body++;
        return new ListItem(marker, TextSpan.FromBounds(start, end), title, body);
    }

    // The first stop or line break outside quotes; a colon ends the title only where something follows it.
    private static int FindStop(string text, int words, int end, Marker? marker)
    {
        var depth = 0;
        for (var i = words; i < end; i++)
        {
            var c = text[i];
            if (!Glyphs.Telling.Contains(c))
                continue;
            if (Glyphs.IsLineBreak(c))
                return i;
            if (Glyphs.OpensQuote(c))
                depth++;
            else if (c is '”' or '》' or '」')
                depth = Math.Max(0, depth - 1);
            else if (depth == 0 && (Glyphs.EndsStatement(c) || (Glyphs.Fold(c) == ':' && i > words)))
                return i;
            else if (depth == 0 && i > words && i - words < LongestTitle
                     && MarkerReader.TryRead(text, i, end, out var inner)
                     && Structure.Heading.OpensInnerList(text, i, inner, marker))
                return i;
        }

        return end;
    }
}
