using System.Text.RegularExpressions;

namespace Nianbao.Reading.Layout;

/// <summary>Takes page numbers and running heads off the edges of pages.</summary>
internal static partial class PageMargins
{
    /// <summary>Page numbers stand this near to the top or bottom, in heights of the page (GB/T 9704: 7 mm under the text, which ends 35 mm above the edge).</summary>
    private const double NumberZone = 0.12;

    /// <summary>Running heads stand nearer than any text: the narrowest margins in use are an inch.</summary>
    private const double HeadZone = 0.085;

    /// <summary>How far a running head may move from page to page, in heights of the page.</summary>
    private const double SamePlace = 0.01;

    /// <summary>Rows at either edge that are looked at: a head of two lines and a number.</summary>
    private const int EdgeRows = 3;

    /// <summary>Digits of a page number with the count of pages.</summary>
    private const int MaxDigits = 8;

    private const string Ornaments = "—–―-－─·•～~_|/／()（） \t\u3000第页共Pagepageof.";

    public static void Clear(IReadOnlyList<RowPage> pages)
    {
        foreach (var page in pages)
            RemoveEdges(page, row => IsPageNumber(page, row) || IsOfBrowser(page, row));
        var heads = Heads(pages);
        foreach (var page in pages)
        {
            RemoveEdges(page, row => heads.Contains(Key(page, row)));
            RemoveEdges(page, row => IsPageNumber(page, row));
        }
    }

    private static void RemoveEdges(RowPage page, Func<PageRow, bool> goes)
    {
        for (var count = 0; count < EdgeRows && page.Rows.Count > 0 && goes(page.Rows[^1]); count++)
            page.Rows.RemoveAt(page.Rows.Count - 1);
        for (var count = 0; count < EdgeRows && page.Rows.Count > 0 && goes(page.Rows[0]); count++)
            page.Rows.RemoveAt(0);
    }

    /// <summary>What a browser prints around a page: the address and the time, with the title or the page number beside them.</summary>
    [GeneratedRegex(@"^(https?://|file:///|\d{1,4}[/-]\d{1,2}[/-]\d{1,4},? *(上午|下午)?\d{1,2}:\d{2})")]
    private static partial Regex OfBrowser();

    private static bool IsOfBrowser(RowPage page, PageRow row) =>
        IsNear(page, row, HeadZone) && row.Segments.Any(segment => OfBrowser().IsMatch(segment.Text));

    private static bool IsPageNumber(RowPage page, PageRow row)
    {
        if (!IsNear(page, row, NumberZone))
            return false;
        var digits = 0;
        foreach (var c in row.Segments.SelectMany(segment => segment.Text))
        {
            if (char.IsDigit(c))
                digits++;
            else if (!Ornaments.Contains(c, StringComparison.Ordinal))
                return false;
        }

        return digits is > 0 and <= MaxDigits;
    }

    /// <summary>What stands at the same place on every third page or more: left and right pages may have heads of their own.</summary>
    private static HashSet<(string, int)> Heads(IReadOnlyList<RowPage> pages) =>
        [.. pages
            .SelectMany(page => page.Rows.Take(EdgeRows).Concat(page.Rows.TakeLast(EdgeRows)).Where(row => IsNear(page, row, HeadZone))
                .Select(row => Key(page, row)).Distinct())
            .GroupBy(key => key)
            .Where(group => group.Count() >= Math.Max(2, (pages.Count + 2) / 3))
            .Select(group => group.Key)];

    private static (string Text, int Place) Key(RowPage page, PageRow row) =>
        (string.Concat(row.Segments.SelectMany(segment => segment.Text).Where(c => !char.IsDigit(c))), (int)(row.Y / page.Height / SamePlace));

    private static bool IsNear(RowPage page, PageRow row, double zone) =>
        row.Y < page.Height * zone || row.Y > page.Height * (1 - zone);
}
