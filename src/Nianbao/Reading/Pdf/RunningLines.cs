using System.Text.RegularExpressions;

namespace Nianbao.Reading.Pdf;

/// <summary>Drops what stands on every page and is no part of the text: page numbers, running heads and feet.</summary>
internal static partial class RunningLines
{
    /// <summary>Parts of the page's height from its edges. The text of an official document begins at an eighth.</summary>
    private const double Edge = 0.13;

    /// <summary>Lines at the top and at the bottom that are looked at: a head of two lines, or a foot with a number below.</summary>
    private const int EdgeLines = 3;

    /// <summary>Pages on which a line must stand again. On fewer pages it may be text that repeats.</summary>
    private const int MinPages = 3;

    /// <summary>— 3 —, - 3 -, 3, 3/12, 第3页, 第 3 页 共 12 页.</summary>
    [GeneratedRegex(@"^[\s\-–—―－·•~]*(第\s*)?(\d{1,4}|[IVXivx]{1,6}|[一二三四五六七八九十]{1,4})(\s*页)?([\s,，/／]*(共\s*)?\d{1,4}(\s*页)?)?[\s\-–—―－·•~]*$")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"[\d\s]+")]
    private static partial Regex Figures();

    /// <summary>The lines of all pages, one after the other, each with its margins and a number of its page and column.</summary>
    public static List<TextLine> Dropped(IReadOnlyList<List<TextLine>> pages)
    {
        var repeated = pages.SelectMany(page => AtEdge(page).Select(line => Key(page[line])).Distinct())
            .GroupBy(key => key).Where(group => group.Count() >= Math.Min(MinPages, Math.Max(2, pages.Count))).Select(group => group.Key).ToHashSet();
        var kept = new List<TextLine>();
        for (var number = 0; number < pages.Count; number++)
        {
            var page = pages[number];
            var dropped = AtEdge(page).Where(line => PageNumber().IsMatch(page[line].Text) || repeated.Contains(Key(page[line]))).ToHashSet();
            kept.AddRange(page.Where((_, line) => !dropped.Contains(line)).Select(line => line with { Block = line.Block + (number * 10_000) }));
        }

        var margins = Margins.Set([.. kept.Where(line => line.MarginRight == 0)]).ToList();
        var next = 0;
        return [.. kept.Select(line => line.MarginRight == 0 ? margins[next++] : line)];
    }

    private static IEnumerable<int> AtEdge(List<TextLine> page)
    {
        var byHeight = Enumerable.Range(0, page.Count).Where(line => !page[line].IsRow).OrderByDescending(line => page[line].Height).ToList();
        return byHeight.Take(EdgeLines).Where(line => page[line].Height > 1 - Edge)
            .Concat(byHeight.TakeLast(EdgeLines).Where(line => page[line].Height < Edge)).Distinct();
    }

    private static string Key(TextLine line) => (line.Height > 0.5 ? "top " : "bottom ") + Figures().Replace(line.Text, "0");
}
