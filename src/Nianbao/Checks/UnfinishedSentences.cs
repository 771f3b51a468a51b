using Nianbao.Structure;
using Nianbao.Text;
using Nianbao.Wording;

namespace Nianbao.Checks;

/// <summary>The part of <c>punctuation</c> that looks for paragraphs that just end, without a stop.</summary>
internal static class UnfinishedSentences
{
    private const int Quoted = 16;

    // A heading may have a comma and no stop; a paragraph is longer or has a stop inside.
    private const int LongestHeading = 60;

    public static void Check(CheckedReport read, FindingList found)
    {
        if (read.Sections.IsEmpty)
            return;

        var (paragraphs, unfinished) = (0, default(List<TextSpan>));
        var end = read.Sections[^1].Span.End;
        for (var at = read.Sections[0].Span.Start; at < end;)
        {
            var line = NextLine(read.Text, ref at, end);
            if (line.Length == 0 || !IsParagraph(read, line))
                continue;
            paragraphs++;
            if (JustEnds(read.Text, line) && !PageResidue.IsResidue(line.Of(read.Text)) && !PageResidue.Closes(line.Of(read.Text)))
                (unfinished ??= []).Add(TextSpan.FromBounds(Math.Max(line.Start, line.End - Quoted), line.End));
        }

        // Where lines are broken by width, most of them end anywhere.
        if (unfinished is null || (unfinished.Count * 3 > paragraphs && unfinished.Count > 2))
            return;
        foreach (var span in unfinished)
            found.Add(new Finding(Punctuation.Code, Severity.Warning, CheckTexts.Unfinished, span));
    }

    private static TextLine NextLine(string text, ref int at, int end)
    {
        var length = text.AsSpan(at, end - at).IndexOfAny(Glyphs.LineBreaks);
        var stop = length < 0 ? end : at + length;
        var from = Glyphs.SkipSpaces(text, at, stop);
        at = stop + 1;
        return new TextLine(from, Glyphs.TrimSpaces(text, from, stop));
    }

    private static bool IsParagraph(CheckedReport read, TextLine line)
    {
        var words = line.Of(read.Text);
        if (words.ContainsAny('\t', '|'))
            return false;
        var stop = words.IndexOfAny("。；！!");
        return (stop >= 0 && stop < words.Length - 1) || words.Length > LongestHeading;
    }

    private static bool JustEnds(string text, TextLine line)
    {
        var at = line.End - 1;
        while (at > line.Start && Glyphs.ClosesQuote(text[at]))
            at--;
        var last = Glyphs.Fold(text[at]);
        return last is ',' or '、' || Glyphs.IsHan(last) || char.IsAsciiLetterOrDigit(last) || last == '%';
    }
}
