using System.Buffers;
using System.Globalization;
using Nianbao.Text;

namespace Nianbao.Documents;

/// <summary>A report's words made fit for a spreadsheet's cell: one line, not too long, never a formula.</summary>
internal static class SheetText
{
    /// <summary>Excel's cell takes 32,767 characters; one that a person reads has far fewer.</summary>
    public const int MaxLength = 4000;

    // Full-width signs too: Excel in a Chinese system takes ＝ for =.
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r＝＋－＠−﹦﹢﹣﹫");

    public static string Line(ReadOnlySpan<char> text) =>
        PrintableText.Line(text[..Math.Min(text.Length, MaxLength + 1)].ToString(), MaxLength).Trim();

    /// <summary>
    /// A line that no spreadsheet takes for a formula: one that begins like one gets an apostrophe in front. A plain
    /// number may be negative.
    /// </summary>
    public static string Defused(string line)
    {
        var first = line.AsSpan().TrimStart();
        // Signs and spaces that show nothing hide a formula's start from a reader, not from every program.
        while (first.Length > 0 && (CharUnicodeInfo.GetUnicodeCategory(first[0]) is UnicodeCategory.Format || char.IsWhiteSpace(first[0])))
            first = first[1..];
        return first.Length > 0 && FormulaStarts.Contains(first[0]) && !IsNumber(line) ? "'" + line : line;
    }

    /// <summary>A number with as many decimals as <paramref name="quote"/> has it with, else without needless zeros.</summary>
    public static string Number(decimal value, ReadOnlySpan<char> quote)
    {
        var asWritten = value.ToString(CultureInfo.InvariantCulture);
        return quote.Contains(asWritten, StringComparison.Ordinal)
            ? asWritten
            : value.ToString("0.############################", CultureInfo.InvariantCulture);
    }

    private static bool IsNumber(string line) =>
        decimal.TryParse(line, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
