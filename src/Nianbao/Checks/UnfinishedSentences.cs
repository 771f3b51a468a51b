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

    public static IEnumerable<Finding> Check(CheckedReport read)
    {
        if (read.Report.Sections.Count == 0)
            return [];

        var (paragraphs, unfinished) = (0, new List<Finding>());
        var end = read.Report.Sections[^1].Span.End;
        foreach (var line in TextLine.Split(read.Text, read.Report.Sections[0].Span.Start, end))
        {
            if (!IsParagraph(read, line))
                continue;
            paragraphs++;
            if (JustEnds(read.Text, line) && !PageResidue.IsResidue(line.Of(read.Text)) && !PageResidue.Closes(line.Of(read.Text)))
                unfinished.Add(new Finding(Punctuation.Code, Severity.Warning, CheckTexts.Unfinished, TextSpan.FromBounds(Math.Max(line.Start, line.End - Quoted), line.End)));
        }

        // Where lines are broken by width, most of them end anywhere.
        return unfinished.Count * 3 > paragraphs && unfinished.Count > 2 ? [] : unfinished;
    }

    private static bool IsParagraph(CheckedReport read, TextLine line)
    {
        var words = line.Of(read.Text);
        if (words.Contains('\t') || words.Contains('|'))
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
