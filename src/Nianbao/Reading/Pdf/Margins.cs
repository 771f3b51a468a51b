namespace Nianbao.Reading.Pdf;

/// <summary>Finds between which ends the lines of a text run.</summary>
internal static class Margins
{
    /// <summary>Of the lines, the part that begins left of the margin: hanging numbers and marks.</summary>
    private const double Outliers = 0.03;

    /// <summary>The lines with the margins that hold for all of them, rows excepted.</summary>
    public static IEnumerable<TextLine> Set(IReadOnlyList<TextLine> lines)
    {
        var prose = lines.Where(line => !line.IsRow).ToList();
        if (prose.Count == 0)
            return lines;
        var left = prose.Select(line => line.Left).Order().ElementAt((int)(prose.Count * Outliers));
        var right = prose.Select(line => line.Right).OrderDescending().ElementAt((int)(prose.Count * Outliers));
        return lines.Select(line => line with { MarginLeft = left, MarginRight = right });
    }
}
