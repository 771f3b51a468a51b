using System.Buffers;
using System.Globalization;
using System.Text;
using Nianbao.Wording;

namespace Nianbao.Documents;

/// <summary>
/// Writes a report's indicators as CSV: UTF-8 with a byte-order mark, or Excel would take it for GBK; lines and quotation
/// marks by RFC 4180; nothing that a spreadsheet would run as a formula.
/// </summary>
public static class IndicatorCsv
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n;'");

    /// <summary>The file's bytes; the same report gives the same bytes.</summary>
    public static byte[] Write(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var csv = new StringBuilder();
        AddLine(csv, CheckedTexts.IndicatorColumns);
        foreach (var line in IndicatorLine.Of(report))
        {
            AddLine(csv,
            [
                line.Number.ToString(CultureInfo.InvariantCulture), line.Category, line.Subject, line.Value, line.ValueMax, line.Unit,
                line.Qualifier, line.Kind, line.Quote, line.Section, line.Sentence,
            ]);
        }
        if (report.Indicators.Count > IndicatorLine.MaxCount)
            AddNote(csv, CheckedTexts.TooMany(IndicatorLine.MaxCount, report.Indicators.Count));
        else if (report.Indicators.Count == 0)
            AddNote(csv, CheckedTexts.NoIndicators);
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(csv.ToString())];
    }

    private static void AddNote(StringBuilder csv, string note) =>
        AddLine(csv, [.. CheckedTexts.IndicatorColumns.Select(column => column == CheckedTexts.IndicatorSheet ? note : "")]);

    private static void AddLine(StringBuilder csv, IReadOnlyList<string> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0)
                csv.Append(',');
            AddCell(csv, SheetText.Defused(cells[i]));
        }
        csv.Append("\r\n");
    }

    private static void AddCell(StringBuilder csv, string cell)
    {
        if (cell.AsSpan().ContainsAny(Quoted))
            csv.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        else
            csv.Append(cell);
    }
}
