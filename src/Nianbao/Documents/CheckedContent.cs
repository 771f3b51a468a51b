using System.Buffers;
using DocumentFormat.OpenXml;
using Nianbao.Structure;
using Nianbao.Text;
using Nianbao.Wording;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Nianbao.Documents;

/// <summary>A report's text as paragraphs and tables: title, headings and body as an official document sets them.</summary>
internal sealed class CheckedContent
{
    /// <summary>A report has some hundred lines; a document of so many is no longer read but still opened.</summary>
    public const int MaxLines = 10_000;

    private const int MaxTitleLines = 3;
    private const int LongestHeading = 40;

    private static readonly SearchValues<char> Numerals = SearchValues.Create("一二三四五六七八九十");

    private readonly string _text;
    private readonly List<TextLine> _lines;
    private readonly SpanRuns _runs;
    private readonly HashSet<int> _titles;
    private readonly Dictionary<int, TextSpan> _headings;

    public CheckedContent(Report report, SpanRuns runs)
    {
        _text = report.Text;
        _runs = runs;
        _lines = TextLine.Split(_text, 0, _text.Length);
        var end = report.Sections.Count > 0 ? report.Sections.Min(section => section.Span.Start) : _text.Length;
        // A document's number (…〔2026〕3号) stands among the title's lines and is not one.
        _titles = [.. ReportHead.Read(_text, _lines, end).Titles.Where(line => line.Of(_text)[^1] != '号')
            .Take(MaxTitleLines).Select(line => line.Start)];
        _headings = report.Sections.GroupBy(section => section.Heading.Start).ToDictionary(group => group.Key, group => group.First().Heading);
    }

    /// <summary>At least one paragraph, and the first is one.</summary>
    public IReadOnlyList<OpenXmlElement> Write()
    {
        var content = new List<OpenXmlElement>();
        var shown = Math.Min(_lines.Count, MaxLines);
        for (var i = 0; i < shown;)
        {
            var rows = CheckedTable.RowsAt(_text, _lines, i, shown);
            if (rows.Count > 0 && content.Count > 0)
                content.Add(CheckedTable.Write(_text, rows, _runs));
            else
                content.Add(Paragraph(_lines[i]));
            i += content[^1] is W.Table ? rows.Count : 1;
        }
        if (_lines.Count == 0)
            content.Add(OfficialParagraph.Body(ReviewTexts.EmptyText));
        else if (shown < _lines.Count)
            content.Add(OfficialParagraph.Body(CheckedTexts.TextCut(shown)));
        else if (content[^1] is W.Table)
            content.Add(OfficialParagraph.Empty()); // Word wants a paragraph behind a table.
        return content;
    }

    private W.Paragraph Paragraph(TextLine line)
    {
        if (_titles.Contains(line.Start))
            return Of("Title", line, OfficialFormat.TitleFont, OfficialFormat.TitleSize);
        if (_headings.TryGetValue(line.Start, out var heading))
        {
            return heading.End >= line.End
                ? Of("Heading1", line, OfficialFormat.FirstLevelFont)
                : RunIn(line, heading.End);
        }
        return IsSecondLevel(line.Of(_text))
            ? Of("Heading2", line, OfficialFormat.SecondLevelFont)
            : Of("BodyText", line, OfficialFormat.BodyFont);
    }

    private W.Paragraph Of(string style, TextLine line, string font, int size = OfficialFormat.BodySize)
    {
        var paragraph = CheckedTable.Paragraph(style, font, size);
        _runs.Add(paragraph, line.Start, line.End, font, size);
        return paragraph;
    }

    /// <summary>A heading that its text follows on the same line.</summary>
    private W.Paragraph RunIn(TextLine line, int headingEnd)
    {
        var paragraph = CheckedTable.Paragraph("BodyText", OfficialFormat.BodyFont, OfficialFormat.BodySize);
        _runs.Add(paragraph, line.Start, headingEnd, OfficialFormat.FirstLevelFont, OfficialFormat.BodySize);
        _runs.Add(paragraph, headingEnd, line.End, OfficialFormat.BodyFont, OfficialFormat.BodySize);
        return paragraph;
    }

    /// <summary>（一）…, alone on its line.</summary>
    private static bool IsSecondLevel(ReadOnlySpan<char> line)
    {
        if (line.Length is < 4 or > LongestHeading || line[0] is not ('（' or '('))
            return false;
        var close = line.IndexOfAny('）', ')');
        var stop = line.IndexOfAny('。', '；');
        return close is >= 2 and <= 4
            && line[1..close].IndexOfAnyExcept(Numerals) < 0
            && (stop < 0 || stop == line.Length - 1);
    }
}
