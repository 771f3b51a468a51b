using Nianbao.Text;

namespace Nianbao.Structure;

/// <summary>What stands before the first part: a page's controls and table, the title's lines, the opening.</summary>
/// <param name="Titles">Lines that name the report or its office.</param>
/// <param name="Fields">Rows of the page's table that name who published it.</param>
/// <param name="OpeningStart">Where the opening paragraph begins.</param>
/// <param name="End">Where the first part begins.</param>
internal sealed record ReportHead(
    IReadOnlyList<TextLine> Titles, IReadOnlyList<TextLine> Fields, int OpeningStart, int End)
{
    // Two lines of 22 characters at most, with a region's names before; an opening is longer or ends with a stop.
    private const int LongestTitle = 60;

    private static readonly WordSet PublisherFields = new(["发布机构", "发文机关", "发文机构", "信息来源", "来源", "发布单位", "制发机关"]);

    private static readonly WordSet Announcing = new(["现将", "如下"]);

    public static ReportHead Read(string text, IReadOnlyList<TextLine> lines, int end)
    {
        var titles = new List<TextLine>();
        var fields = new List<TextLine>();
        var opening = end;
        foreach (var line in lines)
        {
            if (line.Start >= end)
                break;

            var words = line.Of(text)[..Math.Min(line.Length, end - line.Start)];
            if (Glyphs.ContainsAny(words[..Math.Min(words.Length, LongestTitle)], PublisherFields))
                fields.Add(line);
            if (PageResidue.IsResidue(words) || PageResidue.IsDate(words) || !PageResidue.HasWords(words))
                continue;
            if (IsTitle(words))
                titles.Add(line);
            else if (!IsAddressee(words))
            {
                opening = line.Start;
                break;
            }
        }

        return new ReportHead(titles, fields, opening, end);
    }

    private static bool IsTitle(ReadOnlySpan<char> words) =>
        words.Length <= LongestTitle && !IsAddressee(words) && !Glyphs.EndsStatement(words[^1])
        && words.IndexOf('。') < 0 && words.IndexOfAny(",，") < 0;

    // 某某区人民政府: but not 现将有关情况报告如下:
    private static bool IsAddressee(ReadOnlySpan<char> words) =>
        words.Length <= LongestTitle && Glyphs.Fold(words[^1]) == ':' && words.IndexOfAny(",，。年") < 0
        && !Glyphs.ContainsAny(words, Announcing);
}
